/** Edges and denied claims as cited lines. */
import type { Contradiction } from "../graph/contradictions.ts";
import { type NamedYear, yearsNamed } from "../language/az/years-named.ts";
import { daysOf } from "../model/calendar.ts";
import { untold } from "../model/claim.ts";
import type { ClaimNode, Edge, EntityNode, Qualifiers } from "../model/knowledge-graph.ts";
import { type Modality, type ParticipantRole, vocabulary } from "../model/vocabulary.ts";
import { compareCodeUnits } from "../order/order.ts";
import { captionIn } from "./caption-in.ts";
import type { Desk } from "./desk.ts";
import type { Evidence } from "./evidence.ts";
import { formatDate, formatNumber } from "./locale.ts";
import type { Line, Part } from "./report.ts";
import { fillCount, fillParts, fillText, firstWords } from "./template.ts";
import type { Wording } from "./wording.ts";

/** Whether a caption tells whose or about what an event was, because its name does not: behind the name, or before it. */
function tellsMore({ name, caption }: EntityNode): boolean {
  return (
    caption.indexOf(name) > 0 || [": ", " ("].some((mark) => caption.includes(mark) && !name.includes(mark))
  );
}

/**
 * A part of a body with the body, whose name alone many have: `İdarə Heyəti (Su Fondu)`, in brackets because names are listed
 * with commas. A headline would say less.
 */
function bodyName({ name, caption }: EntityNode): string {
  return caption.startsWith(`${name}, `) ? `${name} (${caption.slice(name.length + 2)})` : name;
}

/**
 * An entity's name, or its caption where the name alone means nothing (`görüş`); an event with a telling name
 * also says when and where it was.
 */
export function nameParts(entity: EntityNode | undefined, wording: Wording): Part[] {
  if (entity === undefined) return [];
  if (entity.type === "person") return [{ text: entity.name, entity: entity.id }];
  if (entity.type === "agency") return [{ text: bodyName(entity), entity: entity.id }];
  if (tellsMore(entity)) return [{ text: captionIn(entity.caption, wording.language), entity: entity.id }];
  const name: Part = { text: entity.name, entity: entity.id };
  const { date, venue, place } = entity;
  const hall = venue === place ? null : venue;
  const details = [date === null ? null : formatDate(date, wording.language), hall, place];
  const known = details.filter((detail) => detail !== null);
  return known.length === 0 ? [name] : [name, { text: ` (${known.join(", ")})` }];
}

/** What a report on an entity is called: its name, or its caption where the name alone means nothing. */
export function titleOf(entity: EntityNode, wording: Wording): string {
  const isTelling = entity.type === "event" && !tellsMore(entity);
  return isTelling ? entity.name : plainText(nameParts(entity, wording));
}

/** Runs of text as one. */
export function plainText(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

/** Runs of text with something between them. */
export function joinParts(items: readonly (readonly Part[])[], between: string): Part[] {
  return items.flatMap((item, place): readonly Part[] => (place === 0 ? item : [{ text: between }, ...item]));
}

/** Names with commas; how many there are beyond them is said. */
export function listParts(names: readonly (readonly Part[])[], total: number, { more }: Wording): Part[] {
  const parts = joinParts(names, ", ");
  const rest = total - names.length;
  return rest === 0 ? parts : [...parts, { text: `, ${fillText(more, { count: rest })}` }];
}

/** Sum and kind of support in words; "" where neither is told. */
export function moneyText({ amount, currency, support }: Qualifiers, wording: Wording): string {
  const sum =
    amount === null
      ? ""
      : [formatNumber(amount, wording.language), currency].filter((part) => part !== null).join(" ");
  const isPlain = support === null || (support === "cash" && sum !== "");
  const kind = isPlain ? "" : wording.supports[support];
  return [sum, kind].filter((part) => part !== "").join(", ");
}

/** What a title or a sum adds to a statement; "" where neither is told. */
function detailText(qualifiers: Qualifiers, wording: Wording): string {
  return qualifiers.title ?? moneyText(qualifiers, wording);
}

/** The one word, or that of the role. */
function wordOf(word: string | Readonly<Record<ParticipantRole, string>>, { role }: Qualifiers): string {
  return typeof word === "string" ? word : word[role ?? "participant"];
}

function templateOf(statement: Statement, wording: Wording): string {
  const words = vocabulary[statement.predicate].words[wording.language];
  const { planned, plannedDetailed } = statement.modality === "planned" ? words : {};
  const isDetailed = words.detailed !== undefined && detailText(statement, wording) !== "";
  return isDetailed ? (plannedDetailed ?? words.detailed) : wordOf(planned ?? words.statement, statement);
}

/** What one end of an edge is to the other: an organiser, the title of an office; "" where there is no more to say. */
export function partText(edge: Edge, end: string, wording: Wording): string {
  const words = vocabulary[edge.predicate].words[wording.language];
  if (edge.source !== end) return words.objectAs;
  return edge.title ?? wordOf(words.subjectAs, edge);
}

/** From when to when an office is held; null where neither is told. */
export function periodText(
  { from, to: end }: Pick<Qualifiers, "from" | "to">,
  wording: Wording,
): string | null {
  const to = end === untold ? null : end;
  const values = {
    from: from === null ? "" : formatDate(from, wording.language),
    to: to === null ? "" : formatDate(to, wording.language),
  };
  if (from !== null && from === to) return values.from;
  if (from !== null && to !== null) return fillText(wording.period, values);
  const ended = end === untold ? wording.ended : null;
  if (from !== null)
    return [fillText(wording.since, values), ended].filter((part) => part !== null).join(", ");
  return to === null ? ended : fillText(wording.until, values);
}

/** Years between a sentence that names one and its report from which on the office may have been of then only. */
const longAgo = 2;

/**
 * The years that the sentence of an office names, where the text tells no date of the office and they lie long before the
 * report: what is told of 1986 in 2024 is not an office of 2024. Null elsewhere.
 */
function yearsOfSentence(edge: Edge, wording: Wording): string | null {
  const { predicate, from, to, first, documentCount, quote } = edge;
  const isDated = from !== null || (to !== null && to !== untold);
  if (predicate !== "position" || isDated || documentCount > 1) return null;
  const years = yearsNamed(quote);
  const [earliest] = years;
  const latest = years.at(-1);
  if (earliest === undefined || latest === undefined) return null;
  if (first !== null && latest.year > Number(first.slice(0, 4)) - longAgo) return null;
  const ends = earliest === latest ? [earliest] : [earliest, latest];
  return ends.map((end) => yearText(end, wording)).join("–");
}

function yearText({ year, decade }: NamedYear, wording: Wording): string {
  return decade === null ? String(year) : fillText(wording.decade, { year: String(year), ending: decade });
}

/** When an office was reported, with the years that its sentence names. */
function withYears(reported: string, edge: Edge, wording: Wording): string {
  const years = yearsOfSentence(edge, wording);
  return years === null ? reported : `${reported}; ${fillText(wording.sentenceNames, { years })}`;
}

/** The years of an office, where a name has only brackets for it: as told, else of its reports, else that no text tells them. */
export function yearsText(edge: Edge, wording: Wording): string {
  const { from, to, first, last } = edge;
  const year = (date: string | null): string | null => (date === untold ? date : (date?.slice(0, 4) ?? null));
  const [start, end] = [year(from), year(to)];
  const period = periodText({ from: start, to: end }, wording);
  if (period !== null) return period;
  const reports = first === null ? null : `${year(first)}/${year(last ?? first)}`;
  return withYears(reports === null ? wording.undated : reportedText(reports, wording), edge, wording);
}

type Statement = Qualifiers & Pick<Edge, "predicate" | "source" | "target"> & { modality: Modality };

function statementParts(statement: Statement, remarks: readonly (string | null)[], desk: Desk): Part[] {
  const { evidence, wording } = desk;
  const known = remarks.filter((remark) => remark !== null);
  const source = evidence.entities.get(statement.source);
  // What a body is part of is what is told here.
  const isPart = statement.predicate === "part_of" && source !== undefined;
  return [
    ...fillParts(templateOf(statement, wording), {
      subject: isPart ? [{ text: source.name, entity: source.id }] : nameParts(source, wording),
      object: nameParts(evidence.entities.get(statement.target), wording),
      detail: { text: detailText(statement, wording) },
    }),
    ...(known.length === 0 ? [] : [{ text: ` (${known.join("; ")})` }]),
  ];
}

/** That a day is that of the report. */
export function reportedText(date: string, wording: Wording): string {
  return fillText(wording.reported, { date: formatDate(date, wording.language) });
}

/** Planned for a day before the last report, and nothing says that it took place. */
function isUnconfirmed(edge: Edge, evidence: Evidence): boolean {
  const target = evidence.entities.get(edge.target);
  if (edge.modality !== "planned" || target?.type !== "event" || target.end === null) return false;
  const hasTakenPlace = evidence.edgesOf(target.id).some(({ modality }) => modality === "asserted");
  return !hasTakenPlace && daysOf(target.end).end < (evidence.latest ?? "");
}

/** So many words of a headline are told; one is known again by so many characters. */
const headlineWords = 10;
const shortestHeadline = 16;

/** When an edge to something without a date was reported, else under which headline; null where the date is known. */
export function reportOf(edge: Edge, desk: Desk): string | null {
  const report = reportedWhen(edge, desk);
  return report === null ? null : withYears(report, edge, desk.wording);
}

/** The same of edges to one thing, told as one: from the first report of any to the last. */
export function reportOfAll(edges: readonly Edge[], desk: Desk): string | null {
  const [edge] = edges;
  const firsts = edges.flatMap(({ first }) => first ?? []).sort(compareCodeUnits);
  const lasts = edges.flatMap(({ first, last }) => last ?? first ?? []).sort(compareCodeUnits);
  return edge === undefined
    ? null
    : reportOf({ ...edge, first: firsts[0] ?? null, last: lasts.at(-1) ?? null }, desk);
}

function reportedWhen(edge: Edge, { evidence, wording }: Desk): string | null {
  const target = evidence.entities.get(edge.target);
  if (target?.type === "event" && target.date !== null) return null;
  if (edge.first !== null) {
    // The first and the last report say for how long it is known.
    const days = `${edge.first}/${edge.last ?? edge.first}`;
    const isTold = plainText(nameParts(target, wording)).includes(formatDate(days, wording.language));
    return isTold ? null : reportedText(days, wording);
  }
  const title = evidence.documents.get(edge.document)?.title ?? null;
  if (title === null) return null;
  // An event that nothing else tells apart is called by its headline.
  const isTold =
    target?.type === "event" &&
    // its caption may leave out words of its name
    [plainText(nameParts(target, wording)), target.name].some((name) =>
      name.includes(title.slice(0, shortestHeadline)),
    );
  return isTold ? wording.undated : fillText(wording.reportedIn, { title: firstWords(title, headlineWords) });
}

/** An edge in words: who, what, whom, when, whether only planned. */
export function edgeParts(edge: Edge, desk: Desk, report: string | null = null): Part[] {
  const { evidence, wording } = desk;
  const period = periodText(edge, wording);
  // Whose end has a day is told whole; of what goes on, or is over, the report says when that was so.
  const isWhole = edge.to !== null && edge.to !== untold;
  const remarks = [
    period,
    isWhole || (period !== null && edge.first === null) ? null : report,
    edge.modality === "planned" ? wording.planned : null,
    isUnconfirmed(edge, evidence) ? wording.unconfirmed : null,
  ];
  return statementParts(edge, remarks, desk);
}

/** Who an event has as what, where the page is the event's own: its name, a caption long, would stand in every line again. */
export function partsOfOwn(
  edge: Edge,
  { wording, evidence, subjects }: Desk,
  report: string | null,
): Part[] | null {
  const [subject, other] = subjects;
  const isOwn = other === undefined && subject?.type === "event" && subject.id === edge.target;
  const isPlain = edge.modality === "asserted" && detailText(edge, wording) === "";
  if (!isOwn || !isPlain) return null;
  const word = partText(edge, edge.source, wording);
  return [
    ...nameParts(evidence.entities.get(edge.source), wording),
    ...(word === "" ? [] : [{ text: ` – ${word}` }]),
    ...(report === null ? [] : [{ text: ` (${report})` }]),
  ];
}

/** The line of an edge with its evidence. */
export function edgeLine(edge: Edge, desk: Desk): Line {
  const report = reportOf(edge, desk);
  return {
    parts: partsOfOwn(edge, desk, report) ?? edgeParts(edge, desk, report),
    modality: edge.modality,
    statements: [edge.id],
    ...desk.citations.cite(edge.claims),
  };
}

function claimParts(claim: ClaimNode, desk: Desk): Part[] {
  const { evidence, wording } = desk;
  const published = evidence.documents.get(claim.document)?.published ?? null;
  const modalities = { asserted: null, planned: wording.planned, negated: wording.denied };
  const statement = { ...claim, source: claim.subject, target: claim.object };
  const report = published === null ? null : reportedText(published, wording);
  return statementParts(statement, [periodText(claim, wording), modalities[claim.modality], report], desk);
}

/** A claim in plain words: who, what, whom, and whether planned or denied. */
export function claimText(claim: ClaimNode, desk: Desk): string {
  return plainText(claimParts(claim, desk));
}

/** The line of a claim that the document denies. */
export function deniedLine(claim: ClaimNode, desk: Desk): Line {
  return {
    parts: claimParts(claim, desk),
    modality: "negated",
    statements: [claim.id],
    ...desk.citations.cite([claim.id]),
  };
}

/** The statement of an edge in plain words. */
export function edgeText(edge: Edge, desk: Desk): string {
  const { wording } = desk;
  const planned = edge.modality === "planned" ? wording.planned : null;
  return plainText(statementParts(edge, [periodText(edge, wording), planned], desk));
}

/** Both sides of a contradiction on one line, each with its own quotes. */
export function contradictionLine(contradiction: Contradiction, desk: Desk): Line {
  const { one } = contradiction;
  const other =
    contradiction.kind === "denied"
      ? { ...deniedLine(contradiction.denial, desk), claims: [contradiction.denial.id] }
      : { ...edgeLine(contradiction.other, desk), claims: contradiction.other.claims };
  return {
    parts: [...edgeParts(one, desk, reportOf(one, desk)), { text: " ↔ " }, ...other.parts],
    modality: other.modality,
    statements: [one.id, ...other.statements],
    ...desk.citations.citeBoth(one.claims, other.claims),
  };
}

/** How a line is supported, in words: claims not cited, documents and independent sources; "" for one document. */
export function supportText(line: Line, wording: Wording): string {
  const { documents, sources, weakest } = line.backing ?? { documents: 0, sources: 0, weakest: null };
  const kind = sources === 1 ? "oneSource" : sources === documents ? "independent" : "several";
  const counts = fillText(wording.support[kind], { documents, sources });
  const parts = [
    line.more === 0 ? "" : fillText(wording.more, { count: line.more }),
    documents < 2 ? "" : counts,
    weakest === null || weakest === sources ? "" : fillCount(wording.weakest, weakest),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

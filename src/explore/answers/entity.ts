/** The page of a person, agency or event. */

import type { EntityNode } from "../../model/knowledge-graph.ts";
import { statementSectionOf, statementSections } from "../../model/vocabulary.ts";
import { compareCodeUnits, pushTo } from "../../order/order.ts";
import type { Desk } from "../../report/desk.ts";
import { rankOf } from "../../report/edge-order.ts";
import { kindOf } from "../../report/kind.ts";
import { formatDate, formatNumber } from "../../report/locale.ts";
import type { SectionName } from "../../report/report.ts";
import type { Answer, Query } from "../api.ts";
import type { Holdings } from "../holdings.ts";
import type { Statement } from "../statements.ts";
import { headOf, listedLine, namedOf } from "./lines.ts";

/** Most lines of a section: the table has all of them. */
const connectionsShown = 12;
const documentsShown = 20;

const sectionNames: readonly SectionName[] = [...statementSections, "contradictions", "planned", "denied"];

function sectionOf(statement: Statement, { id }: EntityNode): SectionName {
  if (statement.status === "planned") return "planned";
  return statement.status === "negated" ? "denied" : statementSectionOf(statement, id);
}

const rankOfStatement = ({ predicate, qualifiers: { role } }: Statement): number =>
  rankOf({ predicate, role });

/** In the order of time, the undated last; of one day who held it before who was there. */
function byDay(one: Statement, other: Statement): number {
  return (
    compareCodeUnits(one.day ?? "9", other.day ?? "9") ||
    rankOfStatement(one) - rankOfStatement(other) ||
    compareCodeUnits(one.id, other.id)
  );
}

/** What most documents say, then the latest; shown in the order of time. */
function chosen(statements: readonly Statement[], most: number): readonly Statement[] {
  return statements
    .toSorted(
      (one, other) =>
        other.documents.length - one.documents.length ||
        compareCodeUnits(other.day ?? "", one.day ?? "") ||
        compareCodeUnits(one.id, other.id),
    )
    .slice(0, most)
    .sort(byDay);
}

/** Statements that contradict another, both sides next to each other. */
function contradictory({ id }: EntityNode, holdings: Holdings): readonly Statement[] {
  const pairs = holdings
    .contradictions()
    .map((found) =>
      found.kind === "denied" ? [found.one.id, found.denial.id] : [found.one.id, found.other.id],
    );
  const known = pairs.map((ids) => ids.flatMap((each) => holdings.statements.get(each) ?? []));
  const isAbout = ({ source, target }: Statement): boolean => source === id || target === id;
  return [...new Set(known.filter((sides) => sides.some(isAbout)).flat())];
}

function sectionsOf(
  { entity, most }: { readonly entity: EntityNode; readonly most: number },
  holdings: Holdings,
  desk: Desk,
): Answer<"entity">["sections"] {
  const found = new Map<SectionName, Statement[]>();
  for (const statement of holdings.statementsAbout(entity.id))
    pushTo(found, sectionOf(statement, entity), statement);
  const contradictions = contradictory(entity, holdings);
  if (contradictions.length > 0) found.set("contradictions", [...contradictions]);
  return sectionNames.flatMap((name) => {
    const statements = found.get(name) ?? [];
    if (statements.length === 0) return [];
    const shown = name === "contradictions" ? statements.slice(0, most) : chosen(statements, most);
    // each side of a contradiction is told whole
    const own = name === "contradictions" ? desk : { ...desk, subjects: [entity] };
    const lines = shown.map((statement) => listedLine(statement, own));
    return { name, heading: desk.wording.headings[name], total: statements.length, lines };
  });
}

/** Whom most is stated together with: directly, and in how many documents the two are named. */
function connectionsOf({ id }: EntityNode, holdings: Holdings, language: Query<"entity">["language"]) {
  const statements = new Map<string, Statement[]>();
  for (const statement of holdings.statementsAbout(id)) {
    const other = statement.source === id ? statement.target : statement.source;
    if (statement.status !== "negated" && other !== id) pushTo(statements, other, statement);
  }
  const own = new Set(holdings.documentsOf(id));
  const connections = [...statements].flatMap(([other, about]) => {
    const entity = holdings.entity(other);
    if (entity === undefined) return [];
    const documents = new Set(about.flatMap((statement) => statement.documents)).size;
    const shared = holdings.documentsOf(other).filter((document) => own.has(document)).length;
    return { ...namedOf(entity, language), documents, statements: about.length, shared };
  });
  const ranked = connections.sort(
    (one, other) =>
      other.documents - one.documents || other.shared - one.shared || compareCodeUnits(one.id, other.id),
  );
  return { neighbours: ranked.length, connections: ranked.slice(0, connectionsShown) };
}

function factsOf(entity: EntityNode, { wording }: Desk): Answer<"entity">["facts"] {
  const { front, language } = wording;
  const rows = [
    [front.acronym, entity.type === "agency" ? entity.acronym : null],
    [front.date, entity.type === "event" && entity.date !== null ? formatDate(entity.date, language) : null],
    [front.place, entity.type === "event" ? entity.place : null],
    [front.documents, formatNumber(entity.documents, language)],
  ] as const;
  return rows.flatMap(([label, value]) => (value === null ? [] : { label, value }));
}

/** The forms of its name, with the documents whose mentions are written so where that is known. */
function namesOf(entity: EntityNode, holdings: Holdings): Answer<"entity">["names"] {
  const documents = holdings.documentsOf(entity.id).slice(0, documentsShown);
  return entity.aliases.map((name) => {
    const having = documents.filter(
      (id) => holdings.evidence.documents.get(id)?.text.includes(name) === true,
    );
    return { name, documents: having.length, example: having[0] ?? null };
  });
}

export function entityAnswer(
  holdings: Holdings,
  { id, language, lines }: Query<"entity">,
): Answer<"entity"> | null {
  const entity = holdings.entity(id);
  if (entity === undefined) return null;
  const desk = holdings.desk(language);
  const documents = holdings
    .documentsOf(id)
    .flatMap((document) => holdings.evidence.documents.get(document) ?? [])
    .sort((one, other) => compareCodeUnits(other.published ?? "", one.published ?? ""));
  return {
    ...namedOf(entity, language),
    kind: kindOf(entity, desk.wording),
    eventDate: entity.type === "event" ? entity.date : null,
    facts: factsOf(entity, desk),
    sections: sectionsOf({ entity, most: lines }, holdings, desk),
    ...connectionsOf(entity, holdings, language),
    names: namesOf(entity, holdings),
    inDocuments: documents
      .slice(0, Math.max(documentsShown, lines))
      .map((document) => headOf(document, desk)),
  };
}

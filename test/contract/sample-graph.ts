/**
 * A small graph written by hand, so that the rows of every named query can be checked by eye. Names are made up.
 *
 *   Leyla ─chair──────▶ Forum ◀─organised── Ministry ─funded 5000 AZN grant─▶ Forum
 *   Leyla ─minister───▶ Ministry ◀─part of─ Centre
 *   Murad ─participant▶ Forum, ─participant▶ Visit (planned)
 *   Murad ─director───▶ Centre
 *   Centre ─signed────▶ Memo ◀─signed── Fund
 *   Fund ─funded 2.5 EUR─▶ Centre; Leyla ─founded─▶ Fund; "Murad signed Memo" is denied
 */
import type {
  AgencyNode,
  ClaimNode,
  DocumentNode,
  Edge,
  EventNode,
  KnowledgeGraph,
  PersonNode,
  Qualifiers,
} from "../../src/model/knowledge-graph.ts";
import { type Predicate, vocabulary } from "../../src/model/vocabulary.ts";

const noQualifiers: Qualifiers = {
  role: null,
  title: null,
  amount: null,
  currency: null,
  support: null,
  from: null,
  to: null,
};

function person(id: string, name: string, search: string, documents: number): PersonNode {
  return { id, type: "person", name, caption: name, aliases: [], search, documents };
}

const documents: DocumentNode[] = [
  {
    id: "d1",
    uri: "file:forum.txt",
    title: "Forum keçirilib",
    language: "az",
    published: "2021-05-26",
    sha256: "1".repeat(64),
    anchors: ['[0,"member","xəbərlər/forum.txt",null]', '[7,"heading","İştirakçılar \\"2021\\"","i"]'],
    text: "Leyla Vəliyeva foruma sədrlik edib.",
  },
  {
    id: "d2",
    uri: "file:memo.txt",
    title: null,
    language: "az",
    published: "2021-06-01",
    sha256: "2".repeat(64),
    anchors: [],
    text: "Mərkəz və Fond memorandum imzalayıb.",
  },
  {
    id: "d3",
    uri: "file:plan.txt",
    title: "Səfər planı",
    language: "az",
    published: null,
    sha256: "3".repeat(64),
    anchors: [],
    text: "Murad Həsənov səfərdə iştirak edəcək.",
  },
];

const persons = [
  { ...person("p-leyla", "Leyla Vəliyeva", "leyla veliyeva|l veliyeva", 2), aliases: ["L. Vəliyeva"] },
  person("p-murad", "Murad Həsənov", "murad hesenov", 3),
];

const agencies: AgencyNode[] = [
  agency("a-centre", "Tədris Mərkəzi", "tedris merkezi", 2, { kind: "unit", acronym: null }),
  agency("a-fund", "Elm Fondu", "elm fondu", 1, { kind: "fund", acronym: "EF" }),
  agency("a-ministry", "Nümunə Nazirliyi", "numune nazirliyi", 2, { kind: "ministry", acronym: "NN" }),
];

function agency(
  id: string,
  name: string,
  search: string,
  documents: number,
  rest: Pick<AgencyNode, "kind" | "acronym">,
): AgencyNode {
  return { id, type: "agency", name, caption: name, aliases: [], search, documents, ...rest };
}

const events: EventNode[] = [
  event("e-forum", "Təhsil Forumu", "tehsil forumu", {
    kind: "conference",
    date: "2021-05-25",
    place: "Bakı",
  }),
  event("e-memo", "Anlaşma Memorandumu", "anlasma memorandumu", {
    kind: "agreement",
    date: null,
    place: null,
  }),
  event("e-visit", "Gəncəyə səfər", "genceye sefer", {
    kind: "visit",
    date: "2021-07/2021-08",
    place: "Gəncə",
  }),
];

function event(
  id: string,
  name: string,
  search: string,
  rest: Pick<EventNode, "kind" | "date" | "place">,
): EventNode {
  const [start = null, end = start] = rest.date?.split("/") ?? [];
  return {
    id,
    type: "event",
    name,
    caption: name,
    aliases: [],
    search,
    documents: 1,
    ...rest,
    start,
    end,
    venue: null,
  };
}

interface Saying extends Partial<Qualifiers> {
  readonly modality?: ClaimNode["modality"];
  readonly confidence?: number;
  readonly quote: string;
}

function claim(
  id: string,
  [subject, predicate, object, document]: readonly [string, Predicate, string, string],
  saying: Saying,
): ClaimNode {
  const { modality = "asserted", confidence = 0.9, ...rest } = saying;
  return {
    ...noQualifiers,
    ...rest,
    id,
    predicate,
    subject,
    object,
    document,
    modality,
    confidence,
    start: 0,
    end: saying.quote.length,
    extractor: "hand@1",
    rule: "by-hand",
  };
}

const claims = [
  claim("c01", ["p-leyla", "participated", "e-forum", "d1"], {
    role: "chair",
    quote: "Leyla Vəliyeva foruma sədrlik edib",
  }),
  claim("c02", ["p-murad", "participated", "e-forum", "d1"], {
    role: "participant",
    quote: "Murad Həsənov da iştirak edib",
  }),
  claim("c03", ["p-murad", "participated", "e-forum", "d2"], {
    role: "participant",
    confidence: 1,
    quote: "Forumda Murad Həsənov iştirak edib",
  }),
  claim("c04", ["a-ministry", "organised", "e-forum", "d1"], {
    quote: "Forumu Nümunə Nazirliyi təşkil edib",
  }),
  claim("c05", ["a-ministry", "funded", "e-forum", "d1"], {
    amount: 5000,
    currency: "AZN",
    support: "grant",
    quote: "Nazirlik foruma 5000 manat qrant ayırıb",
  }),
  claim("c06", ["p-leyla", "position", "a-ministry", "d1"], {
    title: "nazir",
    from: "2020",
    quote: "nazir Leyla Vəliyeva",
  }),
  claim("c07", ["p-murad", "position", "a-centre", "d2"], {
    title: "direktor",
    quote: "Mərkəzin direktoru Murad Həsənov",
  }),
  claim("c08", ["a-centre", "part_of", "a-ministry", "d1"], { quote: "Nazirliyin Tədris Mərkəzi" }),
  claim("c09", ["a-centre", "signed", "e-memo", "d2"], { quote: "Mərkəz memorandum imzalayıb" }),
  claim("c10", ["a-fund", "signed", "e-memo", "d2"], { quote: "Fond memorandum imzalayıb" }),
  claim("c11", ["p-murad", "signed", "e-memo", "d2"], {
    modality: "negated",
    quote: "Murad Həsənov imzalamayıb",
  }),
  claim("c12", ["a-fund", "funded", "a-centre", "d2"], {
    amount: 2.5,
    currency: "EUR",
    support: "cash",
    quote: "Fond Mərkəzə 2,5 avro verib",
  }),
  claim("c13", ["p-leyla", "founded", "a-fund", "d2"], { quote: "Fondu Leyla Vəliyeva yaradıb" }),
  claim("c14", ["p-murad", "participated", "e-visit", "d3"], {
    modality: "planned",
    role: "guest",
    quote: "Murad Həsənov səfərdə iştirak edəcək",
  }),
];

/** The edge that these claims, the best one first, support. */
function edge(id: string, ...supporting: readonly [string, ...string[]]): Edge {
  const found = supporting.map((claimId) => claims.find((one) => one.id === claimId) as ClaimNode);
  const [best] = found as [ClaimNode, ...ClaimNode[]];
  const dates = found
    .flatMap((one) => documents.find(({ id }) => id === one.document)?.published ?? [])
    .sort();
  const { role, title, amount, currency, support, from, to } = best;
  return {
    ...{ role, title, amount, currency, support, from, to },
    id,
    type: vocabulary[best.predicate].edge,
    predicate: best.predicate,
    source: best.subject,
    target: best.object,
    modality: best.modality === "planned" ? "planned" : "asserted",
    claims: supporting.toSorted(),
    claimCount: found.length,
    documentCount: new Set(found.map((one) => one.document)).size,
    quote: best.quote,
    document: best.document,
    uri: documents.find(({ id }) => id === best.document)?.uri ?? "",
    confidence: best.confidence,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

const mention = (document: string, entity: string, count: number) => ({ document, entity, count });

export const sampleGraph: KnowledgeGraph = {
  persons,
  agencies,
  events,
  documents,
  claims,
  edges: [
    edge("r01", "c01"),
    edge("r02", "c03", "c02"),
    edge("r03", "c04"),
    edge("r04", "c05"),
    edge("r05", "c06"),
    edge("r06", "c07"),
    edge("r07", "c08"),
    edge("r08", "c09"),
    edge("r09", "c10"),
    edge("r10", "c12"),
    edge("r11", "c13"),
    edge("r12", "c14"),
  ],
  mentions: [
    mention("d1", "a-centre", 1),
    mention("d1", "a-ministry", 3),
    mention("d1", "e-forum", 3),
    mention("d1", "p-leyla", 2),
    mention("d1", "p-murad", 1),
    mention("d2", "a-centre", 2),
    mention("d2", "a-fund", 2),
    mention("d2", "a-ministry", 1),
    mention("d2", "e-memo", 3),
    mention("d2", "p-leyla", 1),
    mention("d2", "p-murad", 2),
    mention("d3", "e-visit", 1),
    mention("d3", "p-murad", 1),
  ],
};

export const emptyGraph: KnowledgeGraph = {
  persons: [],
  agencies: [],
  events: [],
  documents: [],
  claims: [],
  edges: [],
  mentions: [],
};

/** For each named query: parameters, and the rows the graph of `asked-graph.ts` must give, written and checked by hand. */

interface ExpectedRows {
  readonly query: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Columns compared here; all columns are compared between the engines. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const people = { first: "leyla", second: "murad hesenov", limit: 50 };

export const expectedRows: readonly ExpectedRows[] = [
  {
    query: "find-participants",
    parameters: { event: "forum", limit: 50 },
    columns: ["event", "participant", "role", "modality", "quote", "document", "edge"],
    rows: [
      [
        "Təhsil Forumu",
        "Leyla Vəliyeva",
        "chair",
        "asserted",
        "Leyla Vəliyeva foruma sədrlik edib",
        "d1",
        "r01",
      ],
      [
        "Təhsil Forumu",
        "Murad Həsənov",
        "participant",
        "asserted",
        "Forumda Murad Həsənov iştirak edib",
        "d2",
        "r02",
      ],
    ],
  },
  {
    query: "find-participants",
    parameters: { event: "forum", limit: 1 },
    columns: ["edge"],
    rows: [["r01"]],
  },
  {
    query: "find-participants",
    parameters: { event: "no such event", limit: 50 },
    columns: [],
    rows: [],
  },
  {
    query: "find-organisers",
    parameters: { event: "tehsil", limit: 50 },
    columns: ["event", "organiser", "type", "document"],
    rows: [["Təhsil Forumu", "Nümunə Nazirliyi", "agency", "d1"]],
  },
  {
    query: "list-events",
    parameters: { from: "0000", to: "9999", limit: 50 },
    columns: ["start", "end", "event", "documents"],
    rows: [
      ["2021-05-25", "2021-05-25", "Təhsil Forumu", 1],
      ["2021-07", "2021-08", "Gəncəyə səfər", 1],
      [null, null, "Anlaşma Memorandumu", 1],
    ],
  },
  {
    query: "list-events",
    parameters: { from: "2021-08-15", to: "2022", limit: 50 },
    columns: ["id"],
    rows: [["e-visit"]],
  },
  {
    query: "list-events",
    parameters: { from: "2021-05", to: "2021-05", limit: 50 },
    columns: ["id"],
    rows: [["e-forum"]],
  },
  {
    query: "find-funding",
    parameters: { name: "", limit: 50 },
    columns: ["giver", "receiver", "type", "amount", "currency", "support", "edge"],
    rows: [
      ["Elm Fondu", "Tədris Mərkəzi", "agency", 2.5, "EUR", "cash", "r10"],
      ["Nümunə Nazirliyi", "Təhsil Forumu", "event", 5000, "AZN", "grant", "r04"],
    ],
  },
  {
    query: "find-funding",
    parameters: { name: "merkezi", limit: 50 },
    columns: ["giver", "quote"],
    rows: [["Elm Fondu", "Fond Mərkəzə 2,5 avro verib"]],
  },
  {
    query: "sum-funding",
    parameters: { name: "", limit: 50 },
    columns: ["giver", "currency", "amount", "gifts"],
    rows: [
      ["Elm Fondu", "EUR", 2.5, 1],
      ["Nümunə Nazirliyi", "AZN", 5000, 1],
    ],
  },
  {
    query: "find-office-holders",
    parameters: { agency: "nazirliyi", limit: 50 },
    columns: ["agency", "title", "person", "since", "until"],
    rows: [
      ["Nümunə Nazirliyi", "müavin", "Aygün Quliyeva", null, null],
      ["Nümunə Nazirliyi", "nazir", "Leyla Vəliyeva", "2020", null],
    ],
  },
  {
    query: "find-partners",
    parameters: { agency: "elm fondu", limit: 50 },
    columns: ["agency", "partner", "event", "did", "partnerDid", "edge", "partnerEdge"],
    rows: [["Elm Fondu", "Tədris Mərkəzi", "Anlaşma Memorandumu", "signed", "signed", "r09", "r08"]],
  },
  {
    query: "find-agreements",
    parameters: { agency: "merkezi", limit: 50 },
    columns: ["agency", "agreement", "date", "signatory", "edge", "signatoryEdge"],
    rows: [["Tədris Mərkəzi", "Anlaşma Memorandumu", null, "Elm Fondu", "r08", "r09"]],
  },
  {
    query: "show-structure",
    parameters: { agency: "nazirliyi", limit: 50 },
    columns: ["whole", "part", "kind"],
    rows: [["Nümunə Nazirliyi", "Tədris Mərkəzi", "unit"]],
  },
  {
    query: "find-founders",
    parameters: { agency: "", limit: 50 },
    columns: ["agency", "founder", "type"],
    rows: [["Elm Fondu", "Leyla Vəliyeva", "person"]],
  },
  {
    query: "find-offices",
    parameters: { person: "murad", limit: 50 },
    columns: ["person", "title", "agency", "since"],
    rows: [["Murad Həsənov", "direktor", "Tədris Mərkəzi", null]],
  },
  {
    query: "find-common-ground",
    parameters: people,
    columns: ["first", "second", "shared", "firstDid", "secondDid", "edge", "secondEdge"],
    rows: [
      ["Leyla Vəliyeva", "Murad Həsənov", "Təhsil Forumu", "participated", "participated", "r01", "r02"],
    ],
  },
  {
    query: "show-timeline",
    parameters: { person: "leyla", limit: 50 },
    columns: ["date", "did", "what", "edge"],
    rows: [
      ["2020", "position", "Nümunə Nazirliyi", "r05"],
      ["2021-05-25", "participated", "Təhsil Forumu", "r01"],
      ["2021-06-01", "founded", "Elm Fondu", "r11"],
    ],
  },
  {
    query: "show-neighbours",
    parameters: { name: "e-forum", limit: 1 },
    columns: ["name", "link"],
    rows: [["Təhsil Forumu", "participated"]],
  },
  {
    query: "rank-connected",
    parameters: { limit: 4 },
    columns: ["id", "neighbours", "edges"],
    rows: [
      ["a-ministry", 4, 5],
      ["a-centre", 4, 4],
      ["e-forum", 3, 4],
      ["a-fund", 3, 3],
    ],
  },
  {
    query: "find-direct-links",
    parameters: { first: "merkezi", second: "fondu", limit: 50 },
    columns: ["first", "link", "second", "edge"],
    rows: [["Tədris Mərkəzi", "funded", "Elm Fondu", "r10"]],
  },
  {
    query: "find-paths",
    parameters: people,
    columns: ["link", "through", "secondLink"],
    rows: [["participated", "Təhsil Forumu", "participated"]],
  },
  {
    query: "find-long-paths",
    parameters: people,
    columns: ["edge", "secondEdge", "thirdEdge"],
    rows: [
      ["r11", "r10", "r06"],
      ["r05", "r07", "r06"],
      ["r05", "r03", "r02"],
      ["r05", "r04", "r02"],
    ],
  },
  {
    query: "list-single-source",
    parameters: { limit: 3 },
    columns: ["subject", "predicate", "object", "edge"],
    rows: [
      ["Leyla Vəliyeva", "participated", "Təhsil Forumu", "r01"],
      ["Nümunə Nazirliyi", "organised", "Təhsil Forumu", "r03"],
      ["Nümunə Nazirliyi", "funded", "Təhsil Forumu", "r04"],
    ],
  },
  {
    query: "list-unconfirmed",
    parameters: { limit: 50 },
    columns: ["subject", "predicate", "object", "document"],
    rows: [["Murad Həsənov", "participated", "Gəncəyə səfər", "d3"]],
  },
  {
    query: "list-negated",
    parameters: { limit: 50 },
    columns: ["subject", "predicate", "object", "quote", "document"],
    rows: [
      ["Murad Həsənov", "signed", "Anlaşma Memorandumu", "Murad Həsənov imzalamayıb", "d2"],
      ["Murad Həsənov", "position", "Tədris Mərkəzi", "Murad Həsənov artıq direktor deyil", "d3"],
    ],
  },
  {
    query: "find-documents",
    parameters: { name: "murad", limit: 50 },
    columns: ["document", "title", "mentions"],
    rows: [
      ["d1", "Forum keçirilib", 1],
      ["d2", null, 2],
      ["d3", "Səfər planı", 1],
    ],
  },
  {
    query: "show-evidence",
    parameters: { edge: "r02", limit: 50 },
    columns: ["claim", "document", "quote", "start", "end", "confidence"],
    rows: [
      ["c02", "d1", "Murad Həsənov da iştirak edib", 0, 29, 0.9],
      ["c03", "d2", "Forumda Murad Həsənov iştirak edib", 0, 34, 1],
    ],
  },
  {
    query: "find-people",
    parameters: { person: "leyla", limit: 50 },
    columns: ["name", "alsoWritten", "documents", "id"],
    rows: [["Leyla Vəliyeva", ["L. Vəliyeva"], 2, "p-leyla"]],
  },
  {
    query: "find-appearances",
    parameters: { person: "murad", role: "", limit: 50 },
    columns: ["date", "event", "role", "modality", "edge"],
    rows: [
      ["2021-05-25", "Təhsil Forumu", "participant", "asserted", "r02"],
      ["2021-07", "Gəncəyə səfər", "guest", "planned", "r12"],
    ],
  },
  {
    query: "find-appearances",
    parameters: { person: "murad", role: "guest", limit: 50 },
    columns: ["edge"],
    rows: [["r12"]],
  },
  {
    query: "find-colleagues",
    parameters: { person: "leyla", limit: 50 },
    columns: ["person", "title", "agency", "colleague", "colleagueTitle", "edge", "secondEdge"],
    rows: [["Leyla Vəliyeva", "nazir", "Nümunə Nazirliyi", "Aygün Quliyeva", "müavin", "r05", "r13"]],
  },
  {
    query: "find-agencies",
    parameters: { agency: "", kind: "", limit: 50 },
    columns: ["name", "kind", "documents"],
    rows: [
      ["Nümunə Nazirliyi", "ministry", 2],
      ["Tədris Mərkəzi", "unit", 2],
      ["Elm Fondu", "fund", 1],
    ],
  },
  {
    query: "find-agencies",
    parameters: { agency: "", kind: "fund", limit: 50 },
    columns: ["name", "acronym", "id"],
    rows: [["Elm Fondu", "EF", "a-fund"]],
  },
  {
    query: "find-delegates",
    parameters: { agency: "nazirliyi", limit: 50 },
    columns: ["agency", "person", "title", "did", "event", "date", "edge", "secondEdge"],
    rows: [
      [
        "Nümunə Nazirliyi",
        "Leyla Vəliyeva",
        "nazir",
        "participated",
        "Təhsil Forumu",
        "2021-05-25",
        "r05",
        "r01",
      ],
    ],
  },
  {
    query: "show-event",
    parameters: { event: "forum", limit: 50 },
    columns: ["who", "did", "role", "amount", "currency", "support", "edge"],
    rows: [
      ["Nümunə Nazirliyi", "funded", null, 5000, "AZN", "grant", "r04"],
      ["Nümunə Nazirliyi", "organised", null, null, null, null, "r03"],
      ["Leyla Vəliyeva", "participated", "chair", null, null, null, "r01"],
      ["Murad Həsənov", "participated", "participant", null, null, null, "r02"],
    ],
  },
  {
    query: "find-events",
    parameters: { event: "", kind: "", place: "", limit: 50 },
    columns: ["event", "kind", "date", "place"],
    rows: [
      ["Gəncəyə səfər", "visit", "2021-07/2021-08", "Gəncə"],
      ["Təhsil Forumu", "conference", "2021-05-25", "Bakı"],
      ["Anlaşma Memorandumu", "agreement", null, null],
    ],
  },
  {
    query: "find-events",
    parameters: { event: "", kind: "", place: "Gəncə", limit: 50 },
    columns: ["id"],
    rows: [["e-visit"]],
  },
  {
    query: "find-events",
    parameters: { event: "", kind: "conference", place: "", limit: 50 },
    columns: ["id"],
    rows: [["e-forum"]],
  },
  {
    query: "rank-gifts",
    parameters: { currency: "", least: 0, limit: 50 },
    columns: ["currency", "amount", "giver", "receiver", "edge"],
    rows: [
      ["AZN", 5000, "Nümunə Nazirliyi", "Təhsil Forumu", "r04"],
      ["EUR", 2.5, "Elm Fondu", "Tədris Mərkəzi", "r10"],
    ],
  },
  {
    query: "rank-gifts",
    parameters: { currency: "EUR", least: 100, limit: 50 },
    columns: [],
    rows: [],
  },
  {
    query: "rank-funders",
    parameters: { limit: 50 },
    columns: ["giver", "type", "receivers", "gifts"],
    rows: [
      ["Elm Fondu", "agency", 1, 1],
      ["Nümunə Nazirliyi", "agency", 1, 1],
    ],
  },
  {
    query: "list-agreements",
    parameters: { from: "2021-06", to: "2021-06", limit: 50 },
    columns: ["date", "agreement", "signatory", "edge"],
    rows: [
      ["2021-06-01", "Anlaşma Memorandumu", "Elm Fondu", "r09"],
      ["2021-06-01", "Anlaşma Memorandumu", "Tədris Mərkəzi", "r08"],
    ],
  },
  {
    query: "list-agreements",
    parameters: { from: "2022", to: "9999", limit: 50 },
    columns: [],
    rows: [],
  },
  {
    query: "count-agreements",
    parameters: { limit: 50 },
    columns: ["month", "agreements", "signatures"],
    rows: [["2021-06", 1, 2]],
  },
  {
    query: "rank-signatories",
    parameters: { limit: 50 },
    columns: ["signatory", "type", "agreements"],
    rows: [
      ["Tədris Mərkəzi", "agency", 1],
      ["Elm Fondu", "agency", 1],
    ],
  },
  {
    query: "show-neighbours",
    parameters: { name: "fondu", limit: 50 },
    columns: ["name", "link", "neighbour", "edge"],
    rows: [
      ["Elm Fondu", "signed", "Anlaşma Memorandumu", "r09"],
      ["Elm Fondu", "founded", "Leyla Vəliyeva", "r11"],
      ["Elm Fondu", "funded", "Tədris Mərkəzi", "r10"],
    ],
  },
  {
    query: "rank-pairs",
    parameters: { limit: 50 },
    columns: ["first", "second", "events"],
    rows: [["Tədris Mərkəzi", "Elm Fondu", 1]],
  },
  {
    query: "show-agency-timeline",
    parameters: { agency: "fondu", limit: 50 },
    columns: ["date", "did", "what", "edge"],
    rows: [
      ["2021-06-01", "signed", "Anlaşma Memorandumu", "r09"],
      ["2021-06-01", "funded", "Tədris Mərkəzi", "r10"],
    ],
  },
  {
    query: "list-planned",
    parameters: { from: "2021-07-15", to: "9999", limit: 50 },
    columns: ["date", "who", "plan", "what", "edge"],
    rows: [["2021-07", "Murad Həsənov", "participated", "Gəncəyə səfər", "r12"]],
  },
  {
    query: "list-planned",
    parameters: { from: "2021-09", to: "9999", limit: 50 },
    columns: [],
    rows: [],
  },
  {
    query: "list-offices-by-time",
    parameters: { agency: "", limit: 50 },
    columns: ["date", "agency", "title", "person", "edge"],
    rows: [
      ["2020", "Nümunə Nazirliyi", "nazir", "Leyla Vəliyeva", "r05"],
      ["2021-05-26", "Nümunə Nazirliyi", "müavin", "Aygün Quliyeva", "r13"],
      ["2021-06-01", "Tədris Mərkəzi", "direktor", "Murad Həsənov", "r06"],
    ],
  },
  {
    query: "count-documents",
    parameters: { limit: 50 },
    columns: ["month", "documents", "claims"],
    rows: [
      ["2021-05", 1, 7],
      ["2021-06", 1, 7],
    ],
  },
  {
    query: "list-claims",
    parameters: { from: "2021-06", to: "2021-06", limit: 50 },
    columns: ["claim"],
    rows: [["c03"], ["c07"], ["c09"], ["c10"], ["c11"], ["c12"], ["c13"]],
  },
  {
    query: "show-document",
    parameters: { document: "d3", limit: 50 },
    columns: ["subject", "predicate", "object", "modality", "claim"],
    rows: [
      ["Murad Həsənov", "position", "Tədris Mərkəzi", "negated", "c16"],
      ["Murad Həsənov", "participated", "Gəncəyə səfər", "planned", "c14"],
    ],
  },
  {
    query: "list-contradictions",
    parameters: { limit: 50 },
    columns: ["subject", "predicate", "object", "quote", "document", "deniedQuote", "deniedDocument"],
    rows: [
      [
        "Murad Həsənov",
        "position",
        "Tədris Mərkəzi",
        "Mərkəzin direktoru Murad Həsənov",
        "d2",
        "Murad Həsənov artıq direktor deyil",
        "d3",
      ],
    ],
  },
  {
    query: "count-rules",
    parameters: { limit: 50 },
    columns: ["extractor", "rule", "claims", "documents"],
    rows: [["hand@1", "by-hand", 16, 3]],
  },
  {
    query: "list-claims-of-rule",
    parameters: { rule: "by-hand", limit: 3 },
    columns: ["claim", "confidence"],
    rows: [
      ["c01", 0.9],
      ["c02", 0.9],
      ["c04", 0.9],
    ],
  },
  {
    query: "list-well-supported",
    parameters: { least: 2, limit: 50 },
    columns: ["subject", "predicate", "object", "documents", "claims", "edge"],
    rows: [["Murad Həsənov", "participated", "Təhsil Forumu", 2, 2, "r02"]],
  },
];

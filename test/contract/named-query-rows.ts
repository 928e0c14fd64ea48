/** For each named query: parameters, and the rows the sample graph must give, written and checked by hand. */

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
    rows: [["Nümunə Nazirliyi", "nazir", "Leyla Vəliyeva", "2020", null]],
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
    query: "rank-connected",
    parameters: { limit: 4 },
    columns: ["id", "neighbours", "edges"],
    rows: [
      ["a-centre", 4, 4],
      ["a-ministry", 3, 4],
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
    rows: [["Murad Həsənov", "signed", "Anlaşma Memorandumu", "Murad Həsənov imzalamayıb", "d2"]],
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
];

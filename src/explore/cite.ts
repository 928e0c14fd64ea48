/** A quote as a reference, in five forms. Texts of documents are escaped for each. */

export interface Reference {
  /** Id of the claim or the document: the key of the entry. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  /** ISO date, as precise as known. */
  readonly published: string | null;
  /** Where in the document the quote is, in words. */
  readonly place: string | null;
  readonly page: string | null;
  readonly address: string | null;
  readonly quote: string | null;
  readonly build: string;
  readonly sha256: string;
}

export const citationForms = ["text", "markdown", "bibtex", "ris", "csl"] as const;
export type CitationForm = (typeof citationForms)[number];

/** One line, without characters that a reader of the form would obey. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function storedAs({ build, sha256 }: Reference): string {
  return `elaqe build ${build}, text sha256 ${sha256.slice(0, 12)}`;
}

/** For forms that have no field for places other than pages. */
function noteOf(reference: Reference): string {
  const { place } = reference;
  return place === null ? storedAs(reference) : `${plain(place)}; ${storedAs(reference)}`;
}

function asText(reference: Reference): string {
  const { title, outlet, published, place, address, quote } = reference;
  const said = quote === null ? "" : `“${plain(quote)}” `;
  const source = [
    plain(title),
    outlet,
    published,
    place === null ? null : plain(place),
    address,
    storedAs(reference),
  ];
  return `${said}${source.filter((part) => part !== null).join(", ")}.`;
}

function markdownText(text: string): string {
  return plain(text).replace(/[\\`*_[\]<>#|~!&]/g, "\\$&");
}

function asMarkdown(reference: Reference): string {
  const { title, outlet, published, place, address, quote } = reference;
  const named = address === null ? markdownText(title) : `[${markdownText(title)}](<${address}>)`;
  const [from, where] = [outlet, place].map((text) => (text === null ? null : markdownText(text)));
  const source = [named, from, published, where, storedAs(reference)];
  const said = quote === null ? "" : `> ${markdownText(quote)}\n\n`;
  return `${said}${source.filter((part) => part != null).join(", ")}`;
}

function bibtexText(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return plain(text).replace(/[\\~^{}%$#&_]/g, (mark) => marks[mark] ?? `\\${mark}`);
}

function asBibtex(reference: Reference): string {
  const { id, title, outlet, published, page, address, quote } = reference;
  const [year, month] = (published ?? "").split("-");
  const fields = [
    ["title", bibtexText(title)],
    ["journal", outlet === null ? "" : bibtexText(outlet)],
    ["year", year ?? ""],
    ["month", month ?? ""],
    ["date", published ?? ""],
    ["pages", page ?? ""],
    ["url", address === null ? "" : bibtexText(address)],
    ["annote", quote === null ? "" : bibtexText(quote)],
    ["note", bibtexText(noteOf(reference))],
  ].filter(([, value]) => value !== "");
  const key = id.replace(/[^A-Za-z0-9-]/g, "-");
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

function asRis(reference: Reference): string {
  const { title, outlet, published, page, address, quote } = reference;
  const lines = [
    ["TY", "NEWS"],
    ["TI", plain(title)],
    ["T2", outlet ?? ""],
    ["DA", published === null ? "" : `${published.replaceAll("-", "/")}/`],
    ["PY", published?.slice(0, 4) ?? ""],
    ["SP", page ?? ""],
    ["UR", address ?? ""],
    ["N2", quote === null ? "" : plain(quote)],
    ["N1", noteOf(reference)],
  ].filter(([, value]) => value !== "");
  return [...lines.map(([tag, value]) => `${tag}  - ${value}`), "ER  - "].join("\r\n");
}

function asCsl(reference: Reference): string {
  const { id, title, outlet, published, page, address, quote } = reference;
  const entry = {
    ...{ id, type: "article-newspaper", title: plain(title), note: noteOf(reference) },
    ...(outlet === null ? {} : { "container-title": outlet }),
    ...(published === null ? {} : { issued: { "date-parts": [published.split("-").map(Number)] } }),
    ...(page === null ? {} : { page }),
    ...(address === null ? {} : { URL: address }),
    ...(quote === null ? {} : { abstract: plain(quote) }),
  };
  return JSON.stringify([entry], null, 2);
}

const writers: Readonly<Record<CitationForm, (reference: Reference) => string>> = {
  text: asText,
  markdown: asMarkdown,
  bibtex: asBibtex,
  ris: asRis,
  csl: asCsl,
};

/** The reference in one form. */
export function cite(reference: Reference, form: CitationForm): string {
  return writers[form](reference);
}

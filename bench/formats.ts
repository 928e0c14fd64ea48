/**
 * `npm run bench:formats`: the articles of `test/gold` as text, as pages with furniture, printed by Chromium and written by
 * LibreOffice, each read and extracted: the claims must be those of the text. Needs both programs; prints a table, and what
 * differs below it.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { planReading, readPlanned } from "../src/read/read-documents.ts";
import { escapeHtml } from "../src/report/html/escape-html.ts";
import { findChromium, renderPdf } from "../src/report/render-pdf.ts";
import { renderTable } from "../src/terminal/table.ts";
import { claimsOf } from "./evaluate/reading.ts";

const gold = join(import.meta.dirname, "..", "test", "gold");
const names = readdirSync(gold)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => basename(name, ".txt"))
  .sort();

interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function articleOf(name: string): Article {
  const [title = "", ...paragraphs] = readFileSync(join(gold, `${name}.txt`), "utf8").split(/\n+/);
  return { title, paragraphs: paragraphs.filter((paragraph) => paragraph.trim() !== "") };
}

function bodyOf({ title, paragraphs }: Article): string {
  const lines = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return `<h1>${escapeHtml(title)}</h1>\n${lines.join("\n")}`;
}

const headOf = ({ title }: Article): string => `<meta charset="utf-8"><title>${escapeHtml(title)}</title>`;

function plainPage(article: Article): string {
  return `<!doctype html><html lang="az"><head>${headOf(article)}</head><body>${bodyOf(article)}</body></html>`;
}

const menu = ["Ana səhifə", "Xəbərlər", "Qalereya", "Əlaqə"].map(
  (word) => `<li><a href="/${word}">${word}</a></li>`,
);

function furnishedPage(article: Article): string {
  return `<!doctype html><html lang="az"><head>${headOf(article)}</head><body><nav><ul>${menu.join("")}</ul></nav>
<main><article>${bodyOf(article)}</article></main><aside><h3>Oxşar xəbərlər</h3><ul>${menu.join("")}</ul></aside>
<footer>Bütün hüquqlar qorunur. Saytdan istifadə edərkən istinad vacibdir.</footer></body></html>`;
}

type Format = "text" | "HTML" | "PDF" | "DOCX";
const endings: Readonly<Record<Format, string>> = { text: "txt", HTML: "html", PDF: "pdf", DOCX: "docx" };

/** Writes the articles in every format, each in a folder of its own, and gives the folders. */
async function writeFormats(folder: string): Promise<Readonly<Record<Format, string>>> {
  const executablePath = findChromium(process.env);
  if (executablePath === null) throw new Error("no Chromium was found; name it in CHROMIUM");
  const [text, html, pdf, docx, plain] = ["text", "html", "pdf", "docx", "plain"].map((name) => {
    const inside = join(folder, name);
    mkdirSync(inside);
    return inside;
  }) as [string, string, string, string, string]; // holds: five names
  for (const name of names) {
    const article = articleOf(name);
    writeFileSync(join(text, `${name}.txt`), [article.title, ...article.paragraphs].join("\n\n"));
    writeFileSync(join(html, `${name}.html`), furnishedPage(article));
    writeFileSync(join(plain, `${name}.html`), plainPage(article));
    writeFileSync(join(pdf, `${name}.pdf`), await renderPdf(plainPage(article), executablePath));
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const pages = names.map((name) => join(plain, `${name}.html`));
  const target = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", docx];
  execFileSync("soffice", ["--headless", profile, "--infilter=HTML (StarWriter)", ...target, ...pages]);
  return { text, HTML: html, PDF: pdf, DOCX: docx };
}

/** The claims of each article of a folder, a line each. */
async function claimsIn(folder: string, ending: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const task of await planReading([folder]))
    for await (const outcome of readPlanned(task)) {
      if (outcome.outcome !== "read") continue;
      const claims = claimsOf(outcome.document.text).split("\n");
      found.set(basename(outcome.path, `.${ending}`), claims.filter(Boolean));
    }
  return found;
}

const folder = mkdtempSync(join(tmpdir(), "elaqe-formats-"));
try {
  const folders = await writeFormats(folder);
  const wanted = await claimsIn(folders.text, endings.text);
  const differences: string[] = [];
  const rows: string[][] = [];
  for (const format of Object.keys(endings) as Format[]) {
    const found = await claimsIn(folders[format], endings[format]);
    const all = [...found.values()].flat();
    let same = 0;
    for (const name of names) {
      const [one, other] = [wanted.get(name) ?? [], found.get(name) ?? []];
      const missed = one.filter((claim) => !other.includes(claim)).map((claim) => `- ${claim}`);
      const more = other.filter((claim) => !one.includes(claim)).map((claim) => `+ ${claim}`);
      if (found.has(name) && one.join("\n") === other.join("\n")) same += 1;
      else differences.push(`${format}, ${name}:`, ...missed, ...more);
    }
    rows.push([format, String(found.size), String(all.length), String(same)]);
  }
  console.log(
    renderTable({ columns: ["format", "documents", "claims", "articles with the same claims"], rows }),
  );
  console.log(differences.join("\n"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

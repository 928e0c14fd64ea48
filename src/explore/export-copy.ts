/** A static copy of the explorer: a page that holds its graph and opens from a file, with no server and no network. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../errors.ts";
import { packageRoot } from "../package-root.ts";
import type { Piece } from "./copied-graph.ts";

const built = join(packageRoot, "dist", "explore", "copy");

/** JSON that stands in a page: no character in it ends a script or begins a tag. */
function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** A script between tags. The build's own code holds no such mark outside of strings. */
function inlineScript(code: string): string {
  return code.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "\\x3c!--");
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

function pageOf(
  policy: { readonly scripts: string; readonly styles: string },
  head: string,
  body: string,
): string {
  const rules = `default-src 'none'; script-src ${policy.scripts}; style-src ${policy.styles}; font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${rules}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n<title>elaqe</title>',
    `${head}\n</head>\n<body>\n<div id="page"></div>\n${body}\n</body>\n</html>\n`,
  ].join("\n");
}

function builtFile(name: "copy.js" | "copy.css"): string {
  return readFileSync(join(built, name), "utf8");
}

/** The whole copy as one page. */
export function copyAsPage(pieces: Iterable<Piece>): string {
  const script = inlineScript(builtFile("copy.js"));
  const style = builtFile("copy.css");
  const data = [...pieces].map(
    (piece) => `<script type="application/json" class="piece">${inertJson(piece)}</script>`,
  );
  return pageOf(
    { scripts: hashOf(script), styles: hashOf(style) },
    `<style>${style}</style>`,
    `${data.join("\n")}\n<script>${script}</script>`,
  );
}

const pieceFile = /^graph-\d+\.js$/;

/**
 * Whether a copy may be written into the folder: into a new one, an empty one, or over an earlier copy.
 * @throws InputError for a folder of something else.
 */
export function checkCopyFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const isFolder = statSync(folder).isDirectory();
  const names = isFolder ? readdirSync(folder) : [];
  if (isFolder && (names.length === 0 || names.includes("copy.js"))) return;
  throw new InputError(
    `${folder}: holds something else; name a new folder, or a page such as ${folder}.html`,
    {
      data: { folder },
    },
  );
}

/** Writes the copy as a folder: `index.html` and files beside it. */
export function writeCopyFolder(folder: string, pieces: Iterable<Piece>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (pieceFile.test(name)) rmSync(join(folder, name));
  const names: string[] = [];
  for (const piece of pieces) {
    const name = `graph-${String(names.length).padStart(3, "0")}.js`;
    writeFileSync(join(folder, name), `(globalThis.elaqePieces ??= []).push(${inertJson(piece)});\n`);
    names.push(name);
  }
  writeFileSync(join(folder, "copy.js"), builtFile("copy.js"));
  writeFileSync(join(folder, "copy.css"), builtFile("copy.css"));
  const scripts = [...names, "copy.js"].map((name) => `<script src="./${name}"></script>`);
  const own = "'self' file:";
  const head = '<link rel="stylesheet" href="./copy.css">';
  writeFileSync(join(folder, "index.html"), pageOf({ scripts: own, styles: own }, head, scripts.join("\n")));
}

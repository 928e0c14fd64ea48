/** The guide that walks a newcomer through the graph: as slides for Neo4j Browser, and as Markdown for every other reader. */
import { chapters, parameterCommand, parametersOf, type SavedQuery } from "./saved-queries.ts";

const welcome = {
  title: "The graph of what the press wrote",
  lines: [
    "People, agencies and events, and the lines between them: who took part, organised, signed, funded, holds which office. Every line carries the sentence that says it.",
    "This says what the press wrote, not that it is true.",
  ],
  legend: [
    ["blue", "a person"],
    ["orange", "an agency: ministry, company, university, …"],
    ["green", "an event: meeting, conference, training, visit, project, …"],
    ["purple", "an event that can be signed: agreement, decision"],
    ["white", "a document"],
    ["yellow", "a claim: what one document says, with its words and their place"],
  ],
  planned:
    "A line that says “planned: …” was only announced. What is denied makes no line; it stays a claim.",
  use: "Click a query below to put it into the editor, then run it. Click a node or a line to see all it holds: the quote, the document, the dates.",
  large:
    "A picture of a hundred nodes or more wants the whole window: the arrows at the top right of its frame, then the button that fits it, at the bottom right. There the wheel zooms. A node that covers a name can be dragged away.",
} as const;

const parameterAdvice =
  "First set what to look for: click, put your own word in place of the example, and run. Write it in small letters without diacritics: veliyeva, tehsil, fondu.";

const drop = "Drop queries.zip on the editor to keep all these queries among your saved ones.";

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const runnable = (text: string): string =>
  `<pre class="pre-scrollable code runnable">${escapeHtml(text)}</pre>`;

function slide(title: string, body: readonly string[]): string {
  return `<slide class="row-fluid">
<div class="col-sm-12">
<h3>${escapeHtml(title)}</h3>
${body.join("\n")}
</div>
</slide>`;
}

function settingsHtml(queries: readonly SavedQuery[]): readonly string[] {
  const parameters = parametersOf(queries);
  if (parameters.length === 0) return [];
  return [paragraph(parameterAdvice), ...parameters.map((one) => runnable(parameterCommand(one)))];
}

function queryHtml({ title, purpose, statement }: SavedQuery): readonly string[] {
  return [`<h4>${escapeHtml(title)}</h4>`, paragraph(purpose), runnable(statement)];
}

/** How the guide looks when it is opened as a page of its own; in Neo4j Browser, where it lies deeper, no rule applies. */
const looks = `<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
html:has(> body > article.guide) { color-scheme: light dark; background: Canvas; color: CanvasText; }
body > article.guide { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.55 "Noto Sans", system-ui, sans-serif; }
body > article.guide slide { display: block; padding: 0.5rem 0 1.5rem; }
body > article.guide slide + slide { border-top: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); }
body > article.guide h3 { font-size: 1.5rem; line-height: 1.25; margin: 1rem 0 0.5rem; }
body > article.guide h4 { font-size: 1.1rem; margin: 1.5rem 0 0.25rem; }
body > article.guide p { margin: 0.5rem 0; }
body > article.guide pre {
  margin: 0.5rem 0; padding: 0.75rem; border-radius: 0.375rem; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 0.875rem/1.5 ui-monospace, monospace; background: color-mix(in srgb, CanvasText 8%, Canvas);
}
</style>`;

/** The guide as Neo4j Browser plays it: one slide a chapter, every query clickable. */
export function renderGuideHtml(queries: readonly SavedQuery[]): string {
  const legend = welcome.legend.map(([colour, what]) => `<li><b>${colour}</b>: ${escapeHtml(what)}</li>`);
  const first = slide(welcome.title, [
    ...welcome.lines.map(paragraph),
    `<ul>${legend.join("")}</ul>`,
    ...[welcome.planned, welcome.use, welcome.large, drop].map(paragraph),
  ]);
  const slides = [...chapters(queries)].map(([chapter, some]) =>
    slide(chapter, [...settingsHtml(some), ...some.flatMap(queryHtml)]),
  );
  return `<article class="guide">
<title>elaqe: ${escapeHtml(welcome.title)}</title>
${looks}
<carousel class="deck container-fluid">
${[first, ...slides].join("\n")}
</carousel>
</article>
`;
}

const fenced = (text: string): string => `\`\`\`cypher\n${text}\n\`\`\``;

/** The same guide for reading beside any other tool. */
export function renderGuideMarkdown(queries: readonly SavedQuery[]): string {
  const head = [
    `# ${welcome.title}`,
    ...welcome.lines,
    welcome.legend.map(([colour, what]) => `- **${colour}**: ${what}`).join("\n"),
    welcome.planned,
  ];
  const body = [...chapters(queries)].flatMap(([chapter, some]) => {
    const parameters = parametersOf(some);
    const settings =
      parameters.length === 0 ? [] : [parameterAdvice, fenced(parameters.map(parameterCommand).join("\n"))];
    const parts = some.flatMap(({ title, purpose, statement }) => [
      `### ${title}`,
      purpose,
      fenced(statement),
    ]);
    return [`## ${chapter}`, ...settings, ...parts];
  });
  return `${[...head, ...body].join("\n\n")}\n`;
}

/** The picture of a report as HTML: names with the mark of their kind, joined by arrows, planned ones dashed. */
import type { Figure, FigureChain, FigureGroup, FigureNode, FigureStep } from "../figure.ts";
import { escapeHtml } from "./escape-html.ts";

/** Circle, square or diamond: the kind of thing is told by shape, not by colour alone. */
const marks: Readonly<Record<FigureNode["type"], string>> = {
  person: '<circle class="person" cx="8" cy="8" r="6"/>',
  agency: '<rect class="agency" x="3" y="3" width="10" height="10"/>',
  event: '<path class="event" d="M8 1l7 7-7 7-7-7z"/>',
};

/** Letters of a first word that stays beside its mark; a longer one may have to be broken. */
const longestKept = 24;

/** A name with its mark, and the arrow that leads to it, on the line where its first word is. */
function renderNode({ name, type }: FigureNode, arrow = ""): string {
  const [first = ""] = name.split(" ", 1);
  const kept = [...first].length > longestKept ? "" : first;
  const mark = `<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${marks[type]}</svg>`;
  const begin = `<span class="kept">${arrow}${mark} ${escapeHtml(kept)}</span>`;
  return `<span class="node">${begin}${escapeHtml(name.slice(kept.length))}</span>`;
}

function renderStep({ isForward, modality, text }: FigureStep): string {
  return `<span class="arrow ${modality}" title="${escapeHtml(text)}">${isForward ? "→" : "←"}</span>`;
}

function renderChain({ nodes, steps }: FigureChain, hasHub: boolean): string {
  const [first, ...others] = nodes;
  const start = hasHub || first === undefined ? "" : renderNode(first);
  const rest = others.map((node, place) => {
    const step = steps[place];
    return renderNode(node, step === undefined ? "" : renderStep(step));
  });
  return `<li>${start}${rest.join("")}</li>`;
}

function renderGroup({ hub, chains }: FigureGroup): string {
  const head = hub === null ? "" : `<p class="hub">${renderNode(hub)}</p>`;
  const items = chains.map((chain) => renderChain(chain, hub !== null)).join("\n");
  return `<div class="group">${head}<ul>${items}</ul></div>`;
}

/** The picture; the same figure gives the same bytes. */
export function renderLinks({ groups }: Figure, caption: string): string {
  const many = groups.length > 1 ? " many" : "";
  return `<figure class="links${many}"><div class="groups">\n${groups.map(renderGroup).join("\n")}\n</div><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

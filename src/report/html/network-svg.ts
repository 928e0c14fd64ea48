/** The figure of a report as SVG: columns of named marks joined by arrows, planned ones dashed. */
import type { Figure, FigureEdge, FigureNode } from "../figure.ts";
import { escapeHtml } from "./escape-html.ts";

const columnWidth = 330;
const rowHeight = 34;
const margin = { x: 24, y: 26 };
/** Room for a name before it is cut; the whole name is in its title. */
const nameLength = 34;

function pointOf({ column, row }: FigureNode): { x: number; y: number } {
  return { x: margin.x + column * columnWidth, y: margin.y + row * rowHeight };
}

/** Circle, square or diamond: the kind of thing is told by shape, not by colour alone. */
function mark({ type }: FigureNode, x: number, y: number): string {
  if (type === "person") return `<circle class="person" cx="${x}" cy="${y}" r="7"/>`;
  if (type === "agency") return `<rect class="agency" x="${x - 6}" y="${y - 6}" width="12" height="12"/>`;
  return `<path class="event" d="M${x} ${y - 8}l8 8-8 8-8-8z"/>`;
}

function drawNode(node: FigureNode): string {
  const { x, y } = pointOf(node);
  const name = node.name.length <= nameLength ? node.name : `${node.name.slice(0, nameLength - 1)}…`;
  return `<g><title>${escapeHtml(node.name)}</title>${mark(node, x, y)}<text x="${x + 8}" y="${y - 10}">${escapeHtml(name)}</text></g>`;
}

function drawEdge(edge: FigureEdge, nodes: ReadonlyMap<string, FigureNode>): string {
  const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (from === undefined || to === undefined) return "";
  const [start, end] = [pointOf(from), pointOf(to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  // Lines stop short of the marks, so that arrow heads are seen.
  const short = (distance: number): { x: number; y: number } => ({
    x: Math.round(start.x + ((end.x - start.x) * distance) / length),
    y: Math.round(start.y + ((end.y - start.y) * distance) / length),
  });
  const [a, b] = [short(10), short(length - 11)];
  return `<line class="${edge.modality}" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" marker-end="url(#arrow)"><title>${escapeHtml(edge.text)}</title></line>`;
}

/** The picture; the same figure gives the same bytes. */
export function renderNetwork(figure: Figure, caption: string): string {
  const columns = Math.max(...figure.nodes.map(({ column }) => column));
  const rows = Math.max(...figure.nodes.map(({ row }) => row));
  const width = margin.x * 2 + columns * columnWidth + 260;
  const height = margin.y * 2 + rows * rowHeight;
  const nodes = new Map(figure.nodes.map((node) => [node.id, node]));
  return [
    `<figure tabindex="0"><svg class="network" role="img" aria-label="${escapeHtml(caption)}" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z"/></marker></defs>',
    ...figure.edges.map((edge) => drawEdge(edge, nodes)),
    ...figure.nodes.map(drawNode),
    `</svg><figcaption>${escapeHtml(caption)}</figcaption></figure>`,
  ].join("\n");
}

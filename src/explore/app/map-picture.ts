/** The map of the whole as it is framed, drawn anew as SVG: a canvas of WebGL cannot be read, and SVG stays sharp. */
import type { Sigma } from "sigma";
import type { Answer } from "../api.ts";
import type { ColourName } from "./page-colours.ts";
import { type Drawing, font, svgElement } from "./save-picture.tsx";

interface Framed {
  readonly sigma: Sigma;
  readonly answer: Answer<"groups">;
  /** The names over the map, as they stand. */
  readonly names: readonly HTMLElement[];
  readonly colour: (name: ColourName) => string;
}

/** A name as the page shows it, one line of text for each of its own. */
function* nameLines(element: HTMLElement, { colour }: Framed): Generator<SVGTextElement> {
  const frame = element.parentElement?.getBoundingClientRect();
  if (frame === undefined || getComputedStyle(element).visibility === "hidden") return;
  for (const line of element.children) {
    const { left, width, bottom } = line.getBoundingClientRect();
    const text = svgElement("text", {
      ...{ x: left + width / 2 - frame.left, y: bottom - frame.top - 4, "text-anchor": "middle" },
      ...{ fill: colour("ink"), stroke: colour("paper"), "stroke-width": 3, "paint-order": "stroke" },
      ...{ "font-family": font, "font-size": getComputedStyle(line).fontSize },
    });
    text.textContent = line.textContent;
    yield text;
  }
}

/** The lines between discs, the discs and the dots in them, from the back to the front. */
function* marks({ sigma, answer, colour }: Framed): Generator<SVGElement> {
  const scaled = (size: number): number => sigma.scaleSize(size);
  const circle = (at: { x: number; y: number }, size: number, fill: string): SVGElement => {
    const { x, y } = sigma.graphToViewport({ x: at.x, y: -at.y });
    return svgElement("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: scaled(size).toFixed(1), fill });
  };
  const graph = sigma.getGraph();
  for (const edge of graph.edges()) {
    const [one, other] = graph.extremities(edge).map((node) => {
      const { x, y } = graph.getNodeAttributes(node);
      return sigma.graphToViewport({ x: Number(x), y: Number(y) });
    });
    if (one === undefined || other === undefined) continue;
    yield svgElement("line", {
      ...{ x1: one.x.toFixed(1), y1: one.y.toFixed(1), x2: other.x.toFixed(1), y2: other.y.toFixed(1) },
      ...{ stroke: colour("faint"), "stroke-width": scaled(graph.getEdgeAttribute(edge, "size")).toFixed(1) },
    });
  }
  for (const group of answer.communities) {
    yield circle(group, graph.getNodeAttribute(`ring ${group.id}`, "size"), colour("line"));
    yield circle(group, graph.getNodeAttribute(`disc ${group.id}`, "size"), colour("raised"));
    for (const dot of group.dots) yield circle(dot, graph.getNodeAttribute(dot.id, "size"), colour(dot.type));
  }
}

/** Takes the map as it is framed and the colours to draw it in; gives it as SVG. */
export function mapDrawing(framed: Framed): Drawing {
  const { width, height } = framed.sigma.getDimensions();
  const element = svgElement("svg", { width, height });
  const clip = svgElement("clipPath", { id: "frame" });
  clip.append(svgElement("rect", { width, height }));
  const inside = svgElement("g", { "clip-path": "url(#frame)" });
  inside.append(...marks(framed), ...framed.names.flatMap((name) => [...nameLines(name, framed)]));
  element.append(clip, inside);
  return { element, width, height };
}

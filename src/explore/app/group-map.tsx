/**
 * The map of the whole, drawn by sigma on WebGL: discs of dots with the names of each below it. It only repeats what the list
 * beside it says, so it is one picture for a screen reader.
 */
import { UndirectedGraph } from "graphology";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Sigma } from "sigma";
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Answer } from "../api.ts";
import { mapDrawing } from "./map-picture.ts";
import { nameLines } from "./name-lines.ts";
import { type ColourName, pageColours } from "./page-colours.ts";
import { usePage } from "./page-context.ts";
import { meets, type Placed, placeLabels } from "./place-labels.ts";
import { type Drawing, SavePicture } from "./save-picture.tsx";

/** So many of the largest are called by two names on the map. */
const twoNames = 14;
/** Letters of a line of names on the map; the whole stands in the list. */
const longestName = 26;

type Groups = Answer<"groups">;
type Community = Groups["communities"][number];

/** Whether this browser draws with WebGL; without it sigma breaks. */
export function canDrawMap(): boolean {
  const canvas = document.createElement("canvas");
  return canvas.getContext("webgl2") !== null || canvas.getContext("webgl") !== null;
}

/** Size of a dot in the units of the map: the better connected, the larger. */
function dotSize(neighbours: number): number {
  return 2.5 + Math.min(4, Math.log2(1 + neighbours) / 1.6);
}

/** Draws first what lies behind. Up is positive for sigma, and down for us. */
function graphOf({ communities, links }: Groups, colour: (name: ColourName) => string): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id, x, y, radius, dots } of communities) {
    graph.addNode(`ring ${id}`, { x, y: -y, size: radius + 3, color: colour("line"), zIndex: 0, group: id });
    graph.addNode(`disc ${id}`, {
      x,
      y: -y,
      size: radius + 1.5,
      color: colour("raised"),
      zIndex: 1,
      group: id,
    });
    for (const dot of dots)
      graph.addNode(dot.id, {
        ...{ x: dot.x, y: -dot.y, size: dotSize(dot.neighbours), color: colour(dot.type) },
        ...{ label: dot.name, zIndex: 2, group: dot.id },
      });
  }
  for (const { one, other, statements } of links)
    graph.addEdge(`ring ${one}`, `ring ${other}`, {
      size: 1.5 + 2.5 * Math.log2(1 + statements),
      color: colour("faint"),
    });
  return graph;
}

/** The name of the dot under the pointer, in the colours of the page. */
function hoverIn(colour: (name: ColourName) => string): NodeHoverDrawingFunction {
  return (context, { x, y, size, label }, { labelFont, labelSize }) => {
    if (typeof label !== "string") return;
    context.font = `${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width;
    const isLeft = x + width + size + 20 > context.canvas.clientWidth;
    const at = isLeft ? x - size - 12 - width : x + size + 4;
    context.fillStyle = colour("paper");
    context.strokeStyle = colour("line");
    context.beginPath();
    context.rect(at, y - labelSize, width + 8, 2 * labelSize);
    context.fill();
    context.stroke();
    context.fillStyle = colour("ink");
    context.fillText(label, at + 4, y + labelSize / 3);
  };
}

/** The name on one line, cut behind a word. */
function shortened(name: string): string {
  return nameLines(name, longestName, 1).join("");
}

/** The first name of a group on two lines where it needs them, the second on one. */
function linesOf([chief = "", second]: readonly string[]) {
  const lines = nameLines(chief, longestName).map((text) => ({ text, kind: "chief" }));
  return second === undefined ? lines : [...lines, { text: shortened(second), kind: "second" }];
}

/** Names of dots that do not cover each other; `begin` forgets those of the last frame. */
function labelsIn(colour: (name: ColourName) => string): {
  readonly begin: () => void;
  readonly draw: NodeLabelDrawingFunction;
} {
  let placed: Placed[] = [];
  return {
    begin: () => {
      placed = [];
    },
    draw: (context, { x, y, size, label }, { labelFont, labelSize }) => {
      if (typeof label !== "string") return;
      const name = shortened(label);
      context.font = `${labelSize}px ${labelFont}`;
      const width = context.measureText(name).width;
      const box = {
        left: x - width / 2,
        right: x + width / 2,
        top: y + size,
        bottom: y + size + labelSize + 4,
      };
      if (placed.some((other) => meets(box, other))) return;
      placed.push(box);
      context.lineWidth = 3;
      context.strokeStyle = colour("raised");
      context.strokeText(name, box.left, box.bottom - 3);
      context.fillStyle = colour("ink");
      context.fillText(name, box.left, box.bottom - 3);
    },
  };
}

/** The box around all discs, with room for the names below them. */
function boxOf(communities: readonly Community[]) {
  const xs = communities.flatMap(({ x, radius }) => [x - radius - 40, x + radius + 40]);
  const ys = communities.flatMap(({ y, radius }) => [-y - radius - 60, -y + radius + 10]);
  return {
    x: [Math.min(...xs), Math.max(...xs)] as [number, number],
    y: [Math.min(...ys), Math.max(...ys)] as [number, number],
  };
}

function startSigma(container: HTMLElement, answer: Groups, colour: (name: ColourName) => string): Sigma {
  const labels = labelsIn(colour);
  const sigma = new Sigma(graphOf(answer, colour), container, {
    ...{ itemSizesReference: "positions", zoomToSizeRatioFunction: (ratio: number) => ratio, zIndex: true },
    allowInvalidContainer: true, // a page that is left or folded away has no width
    ...{ minEdgeThickness: 0.5, stagePadding: 8, minCameraRatio: 0.03, maxCameraRatio: 2 },
    ...{ labelFont: '"Noto Sans", sans-serif', labelSize: 13, labelColor: { color: colour("ink") } },
    ...{ labelRenderedSizeThreshold: 7, labelDensity: 2, labelGridCellSize: 80 },
    ...{ defaultDrawNodeLabel: labels.draw, defaultDrawNodeHover: hoverIn(colour) },
  });
  sigma.on("beforeRender", labels.begin);
  sigma.setCustomBBox(boxOf(answer.communities));
  sigma.refresh();
  return sigma;
}

/** The buttons that lie over the map, as boxes in it. */
function toolsOver(sigma: Sigma): readonly Placed[] {
  const stage = sigma.getContainer();
  const { left, top } = stage.getBoundingClientRect();
  return [...(stage.parentElement?.querySelectorAll(".tools > *") ?? [])].map((tool) => {
    const box = tool.getBoundingClientRect();
    return {
      ...{ left: box.left - left, right: box.right - left },
      ...{ top: box.top - top, bottom: box.bottom - top },
    };
  });
}

/** Puts the names at their discs; a name without room, larger groups first, is left out until there is some. */
function placeNames(sigma: Sigma, communities: readonly Community[], names: readonly HTMLElement[]): void {
  const labelled = communities.map(({ x, y, radius }, index) => {
    const middle = sigma.graphToViewport({ x, y: -y });
    const foot = sigma.graphToViewport({ x, y: -y - radius });
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = names[index] ?? {};
    return { ...middle, radius: Math.abs(foot.y - middle.y), width, height };
  });
  for (const [index, box] of placeLabels(labelled, sigma.getDimensions(), toolsOver(sigma)).entries()) {
    const element = names[index];
    if (element === undefined) continue;
    element.style.visibility = box === null ? "hidden" : "visible";
    if (box !== null)
      element.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
  }
}

/** Light or dark, followed as the system changes. */
function useDarkness(): boolean {
  const [isDark, setIsDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const media = matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => setIsDark(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return isDark;
}

interface MapGiven {
  readonly answer: Groups;
  /** Id of the community that is chosen, and of the name. */
  readonly chosen: { readonly group: string; readonly member: string };
  readonly choose: (id: string) => void;
}

/** The names over the map, in the order of their groups. */
function namesOver(container: HTMLElement): HTMLElement[] {
  return [...(container.parentElement?.querySelectorAll<HTMLElement>(".group-name") ?? [])];
}

/** Starts sigma in the container, and gives it for the buttons. */
function useSigma({ answer, chosen, choose }: MapGiven) {
  const container = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef({ chosen, choose });
  latest.current = { chosen, choose };
  const isDark = useDarkness();
  useEffect(() => {
    if (container.current === null) return;
    const colour = pageColours();
    const started = startSigma(container.current, answer, colour);
    sigma.current = started;
    started.setSetting("nodeReducer", (node, data) => {
      const { group, member } = latest.current.chosen;
      if (node === `ring ${group}`) return { ...data, color: colour("link"), size: data.size + 5 };
      return node === member
        ? { ...data, color: colour("link"), size: data.size + 3, forceLabel: true }
        : data;
    });
    started.setSetting("edgeReducer", (edge, data) => {
      const isOf = started.getGraph().extremities(edge).includes(`ring ${latest.current.chosen.group}`);
      return isOf ? { ...data, color: colour("link"), zIndex: 1 } : data;
    });
    started.on("clickNode", ({ node }) =>
      latest.current.choose(String(started.getGraph().getNodeAttribute(node, "group"))),
    );
    const names = namesOver(container.current);
    const place = (): void => placeNames(started, answer.communities, names);
    started.on("afterRender", place);
    place();
    return () => {
      sigma.current = null;
      started.kill();
    };
  }, [answer, isDark]);
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [chosen.group, chosen.member]);
  return { container, sigma };
}

export function GroupMap(given: MapGiven): JSX.Element {
  const { words } = usePage();
  const { container, sigma } = useSigma(given);
  const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200;
  const named = words.picture;
  const draw = (): Drawing | null =>
    sigma.current === null || container.current === null
      ? null
      : mapDrawing({
          ...{ sigma: sigma.current, answer: given.answer, names: namesOver(container.current) },
          colour: pageColours(),
        });
  const zoom = (factor: number): void => {
    const camera = sigma.current?.getCamera();
    camera?.animate({ ratio: Math.max(0.03, Math.min(2, camera.ratio / factor)) }, { duration });
  };
  return (
    <div class="drawing map">
      <div class="tools">
        <button type="button" title={named.zoomIn} aria-label={named.zoomIn} onClick={() => zoom(1.5)}>
          +
        </button>
        <button type="button" title={named.zoomOut} aria-label={named.zoomOut} onClick={() => zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" onClick={() => sigma.current?.getCamera().animatedReset({ duration })}>
          {named.fit}
        </button>
        <SavePicture name={words.whole.title} legend={words.whole.legend} draw={draw} />
      </div>
      <div ref={container} class="stage" role="img" aria-label={words.whole.map} />
      <div class="names-over" aria-hidden="true">
        {given.answer.communities.map(({ id, names }, index) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            class={`group-name ${id === given.chosen.group ? "chosen" : ""}`}
            lang="az"
            onClick={() => given.choose(id)}
          >
            {linesOf(names.slice(0, index < twoNames ? 2 : 1).map(({ name }) => name)).map(
              ({ text, kind }) => (
                <span key={`${kind} ${text}`} class={kind}>
                  {text}
                </span>
              ),
            )}
          </button>
        ))}
      </div>
    </div>
  );
}

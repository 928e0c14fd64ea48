import type { JSX } from "preact";

import type { EntityType } from "../../model/vocabulary.ts";
import type { Answer } from "../api.ts";
import { nameLines } from "./name-lines.ts";
import { usePage } from "./page-context.ts";
import { type Box, useViewport, type Viewport, zoomKey } from "./use-viewport.ts";

export type PictureNode = Answer<"picture">["nodes"][number];
export type PicturePair = Answer<"picture">["pairs"][number];

const radius = 11;

/** The box around all nodes with room for their names. */
function boxOf(nodes: readonly PictureNode[]): Box {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - 90, Math.min(...ys) - 40];
  return { x: left, y: top, width: Math.max(...xs) + 90 - left, height: Math.max(...ys) + 60 - top };
}

const shapes: Readonly<Record<EntityType, JSX.Element>> = {
  person: <circle r={radius} />,
  agency: <rect x={-radius + 1} y={-radius + 1} width={2 * radius - 2} height={2 * radius - 2} />,
  event: <path d={`M0 ${-radius - 2} ${radius + 2} 0 0 ${radius + 2} ${-radius - 2} 0Z`} />,
};

interface NodeGiven {
  readonly node: PictureNode;
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  readonly choose: (id: string) => void;
}

function NodeMark({ node, isChosen, isReachable, choose }: NodeGiven): JSX.Element {
  const { words } = usePage();
  const { id, name, type, x, y, left } = node;
  const rest = left > 0 ? `. ${words.picture.left(String(left))}` : "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside has the keys; its words are to be clicked as well
    <g
      class={`node ${type} ${isChosen ? "chosen" : ""}`}
      transform={`translate(${x} ${y})`}
      onClick={() => choose(id)}
    >
      <title>{name}</title>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button */}
      <g
        id={`node-${id}`}
        role="button"
        tabindex={isReachable ? 0 : -1}
        aria-label={`${name}, ${words.types[type]}${rest}`}
        aria-pressed={isChosen}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            choose(id);
          }
        }}
      >
        {shapes[type]}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {left > 0 && (
          <text class="left" x={radius + 3} y={-radius + 3}>
            +{left}
          </text>
        )}
        {nameLines(name).map((line, index) => (
          <text key={line} class="label" lang="az" y={radius + 15 + index * 15}>
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}

/** The ends of a line, at the edge of the shapes. */
function endsOf(one: PictureNode, other: PictureNode) {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const gap = radius + 5;
  return {
    x1: one.x + ux * gap,
    y1: one.y + uy * gap,
    x2: other.x - ux * (gap + 4),
    y2: other.y - uy * (gap + 4),
  };
}

export function pairKey({ one, other }: Pick<PicturePair, "one" | "other">): string {
  return `${one}~${other}`;
}

interface PairGiven {
  readonly pair: PicturePair;
  readonly ends: readonly [PictureNode, PictureNode];
  readonly isChosen: boolean;
  readonly isLabelled: boolean;
  readonly choose: (key: string) => void;
}

/** What a line says: the office or sum, else the relations; planned says so. */
export function usePairWords(): (pair: PicturePair) => string {
  const { words } = usePage();
  return ({ relations, detail, status }) => {
    const [only, ...others] = relations;
    const isDetail = others.length === 0 && detail !== "";
    const told = isDetail ? detail : relations.map((relation) => words.relations[relation]).join(", ");
    return only === undefined || status === "asserted" ? told : `◷ ${words.status.planned}: ${told}`;
  };
}

function PairLine({ pair, ends: [one, other], isChosen, isLabelled, choose }: PairGiven): JSX.Element {
  const said = usePairWords()(pair);
  const line = endsOf(one, other);
  const [x, y] = [(line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2];
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g
      class={`pair ${pair.status} ${isChosen ? "chosen" : ""}`}
      aria-hidden="true"
      onClick={() => choose(pairKey(pair))}
    >
      <title>{`${one.name} → ${said} → ${other.name}`}</title>
      <line class="wide" {...line} />
      <line
        {...line}
        stroke-width={1.2 + Math.min(4, Math.log2(pair.documents))}
        marker-end="url(#arrow)"
        marker-start={pair.arrow === "both" ? "url(#arrow)" : undefined}
      />
      {(isLabelled || pair.statements > 1) && (
        <text x={x} y={y + 4}>
          {isLabelled ? said : ""}
          {pair.statements > 1 ? ` ${pair.statements}` : ""}
        </text>
      )}
    </g>
  );
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest node in the direction of an arrow key: what lies aside counts as twice as far. */
function nodeTowards(from: PictureNode, nodes: readonly PictureNode[], key: string): PictureNode | undefined {
  const direction = directions[key];
  if (direction === undefined) return undefined;
  const [dx, dy] = direction;
  const weighed = nodes.flatMap((node) => {
    const [x, y] = [node.x - from.x, node.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return node === from || ahead <= 0 ? [] : [{ node, distance: ahead + 2 * aside }];
  });
  return weighed.sort((one, other) => one.distance - other.distance)[0]?.node;
}

interface DrawingGiven {
  readonly nodes: readonly PictureNode[];
  readonly pairs: readonly PicturePair[];
  /** Id of a node, or the key of a pair. */
  readonly chosen: string;
  readonly label: string;
  readonly choose: (chosen: string) => void;
}

/** Lines of fewer than this have their words on them all the time. */
const labelledPairs = 16;

function Lines({ nodes, pairs, chosen, choose }: DrawingGiven): JSX.Element {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <g>
      {pairs.map((pair) => {
        const [one, other] = [byId.get(pair.one), byId.get(pair.other)];
        if (one === undefined || other === undefined) return null;
        const isChosen = chosen === pairKey(pair);
        const isTouched = chosen === pair.one || chosen === pair.other;
        const isLabelled =
          isChosen ||
          pairs.length < labelledPairs ||
          (isTouched && pairs.length < 200 && nodes[0]?.id !== chosen);
        return (
          <PairLine key={pairKey(pair)} {...{ pair, ends: [one, other], isChosen, isLabelled, choose }} />
        );
      })}
    </g>
  );
}

export function GraphDrawing(
  given: DrawingGiven & { viewport: (viewport: Viewport) => JSX.Element },
): JSX.Element {
  const { nodes, chosen, label, choose } = given;
  const viewport = useViewport(boxOf(nodes));
  const reachable = nodes.some(({ id }) => id === chosen) ? chosen : (nodes[0]?.id ?? "");
  const press = (event: KeyboardEvent): void => {
    if (zoomKey(event, viewport)) return;
    const focused = document.activeElement?.id.replace(/^node-/, "") ?? "";
    const from = nodes.find(({ id }) => id === focused);
    const next = from === undefined ? undefined : nodeTowards(from, nodes, event.key);
    if (next === undefined) return;
    event.preventDefault();
    viewport.reveal(next);
    document.getElementById(`node-${next.id}`)?.focus({ preventScroll: true });
  };
  return (
    <div class="drawing">
      {given.viewport(viewport)}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons in SVG, whose keys bubble up to it */}
      <svg id="drawing" ref={viewport.frame} role="group" aria-label={label} onKeyDown={press}>
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8Z" />
          </marker>
        </defs>
        <g ref={viewport.stage}>
          <Lines {...given} />
          {nodes.map((node) => (
            <NodeMark
              key={node.id}
              node={node}
              isChosen={node.id === chosen}
              isReachable={node.id === reachable}
              choose={choose}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

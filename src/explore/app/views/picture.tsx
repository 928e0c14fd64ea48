/** The picture around an entity, with a panel about what is chosen in it and a list of all that is drawn. */
import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import type { Predicate } from "../../../model/vocabulary.ts";
import { type Answer, pictureLimits } from "../../api.ts";
import { go } from "../address.ts";
import { useAnswer } from "../ask.ts";
import { GraphDrawing, type PictureNode, pairKey, usePairWords } from "../graph-drawing.tsx";
import { usePage } from "../page-context.ts";
import { Line, Name, Waiting } from "../pieces.tsx";
import { drawingIn, SavePicture } from "../save-picture.tsx";
import type { Viewport } from "../use-viewport.ts";

type Picture = Answer<"picture">;

/** A hub has more neighbours than this: which of them are added is asked first. */
const hubNeighbours = 100;

/** Address of the same picture, changed. */
function usePictureLink(): (change: Readonly<Record<string, string | undefined>>) => string {
  const { place, link } = usePage();
  return (change) => link(place.path, { ...place.query, ...change });
}

function Tools({ viewport, picture }: { viewport: Viewport; picture: Picture }): JSX.Element {
  const { words, place } = usePage();
  const to = usePictureLink();
  const named = words.picture;
  const { person, agency, event } = words.types;
  return (
    <div class="tools">
      <button type="button" title={named.zoomIn} aria-label={named.zoomIn} onClick={() => viewport.zoom(1)}>
        +
      </button>
      <button
        type="button"
        title={named.zoomOut}
        aria-label={named.zoomOut}
        onClick={() => viewport.zoom(-1)}
      >
        −
      </button>
      <button type="button" title={named.fit} onClick={viewport.fitAll}>
        {named.fit}
      </button>
      {place.query.grow !== undefined && place.query.fresh === undefined && (
        <a class="button" href={to({ fresh: "yes" })}>
          {named.again}
        </a>
      )}
      <SavePicture
        name={picture.center.name}
        legend={`● ${person}  ■ ${agency}  ◆ ${event}. ${named.legend}`}
        draw={() => drawingIn("#drawing")}
      />
    </div>
  );
}

/** What can be added for a node: 25 at once, of a hub only those of a chosen kind. */
function Growing({ node, isFull }: { node: PictureNode; isFull: boolean }): JSX.Element | null {
  const { words, number, place } = usePage();
  const { answer } = useAnswer("neighbours", { id: node.id });
  const to = usePictureLink();
  const named = words.picture;
  if (node.left === 0) return null;
  if (isFull) return <p>{named.full}</p>;
  const grown = place.query.grow === undefined ? "" : `${place.query.grow},`;
  const growth = (by: string): string => to({ grow: `${grown}${node.id}~${by}`, fresh: undefined });
  const orders =
    node.left <= pictureLimits.step ? (["documents"] as const) : (["documents", "newest"] as const);
  return (
    <div class="growing">
      <p>
        {node.left > hubNeighbours
          ? named.hub(node.name, number(node.left))
          : named.grow(number(Math.min(node.left, pictureLimits.step)))}
      </p>
      <ul class="choices">
        {orders.map((by) => (
          <li key={by}>
            <a class="button" href={growth(by)}>
              {node.left <= pictureLimits.step ? named.growAll(number(node.left)) : named.by[by]}
            </a>
          </li>
        ))}
        {node.left > pictureLimits.step &&
          answer?.relations.map(({ value, count }) => (
            <li key={value}>
              <a class="button" href={growth(value)}>
                {words.relations[value as Predicate] /* holds: relations are predicates */} ({number(count)})
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}

function NodePanel({ node, picture }: { node: PictureNode; picture: Picture }): JSX.Element {
  const { words, number, link } = usePage();
  const lines = picture.pairs.filter(({ one, other }) => one === node.id || other === node.id);
  return (
    <>
      <h2>
        <Name entity={node} />
      </h2>
      <p role="status" class="soft">
        {words.picture.selected(node.name, number(lines.length))}
      </p>
      <p>
        <a href={link(["entity", node.id])}>{words.picture.open}</a>
        {node.id !== picture.center.id && (
          <>
            {" · "}
            <a href={link(["picture", node.id])}>{words.picture.link}</a>
            {" · "}
            <a href={link(["ways", picture.center.id, node.id])}>{words.ways.link}</a>
          </>
        )}
      </p>
      <Growing key={node.id} node={node} isFull={picture.nodes.length >= pictureLimits.nodes} />
    </>
  );
}

function PairPanel({ chosen }: { chosen: string }): JSX.Element {
  const { language } = usePage();
  const [one = "", other = ""] = chosen.split("~");
  const { answer, problem } = useAnswer("between", { language, one, other });
  if (answer === null) return <Waiting problem={problem} />;
  return (
    <>
      <h2>
        <Name entity={answer.one} /> – <Name entity={answer.other} />
      </h2>
      <ul class="lines">
        {answer.statements.map((statement) => (
          <Line key={statement.id} statement={statement} />
        ))}
      </ul>
    </>
  );
}

/** The same as a table, for who cannot see the picture or wants to read it. */
function DrawnList({ picture }: { picture: Picture }): JSX.Element {
  const { words, number } = usePage();
  const to = usePictureLink();
  const said = usePairWords();
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  return (
    <details>
      <summary>
        {words.picture.lines} ({number(picture.pairs.length)})
      </summary>
      <ul class="names" id="drawn">
        {picture.pairs.map((pair) => {
          const [one, other] = [byId.get(pair.one), byId.get(pair.other)];
          if (one === undefined || other === undefined) return null;
          return (
            <li key={pairKey(pair)}>
              <Name entity={one} /> {pair.arrow === "both" ? "↔" : "→"}{" "}
              <a href={to({ at: pairKey(pair) })}>{said(pair)}</a> → <Name entity={other} />{" "}
              <span class="soft">
                {words.statements(number(pair.statements))} · {words.documents(number(pair.documents))}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Notices({ picture }: { picture: Picture }): JSX.Element {
  const { words, number, link } = usePage();
  const to = usePictureLink();
  const named = words.picture;
  return (
    <p class="soft">
      {named.showing(number(picture.shown), number(picture.neighbours))}{" "}
      {picture.hiddenPairs > 0 && (
        <>
          {named.hidden(number(picture.hiddenPairs))} <a href={to({ links: "all" })}>{named.showAll}</a>{" "}
        </>
      )}
      {picture.denied > 0 && (
        <>
          {named.denied(number(picture.denied))}{" "}
          <a href={link(["table"], { status: "negated" })}>{named.showDenied}</a>{" "}
        </>
      )}
      {named.legend}
    </p>
  );
}

export function PictureView({ id }: { id: string }): JSX.Element {
  const { language, place, words } = usePage();
  const { grow, links, fresh, at } = place.query;
  const given = Object.entries({ grow, links, fresh }).filter(([, value]) => value !== undefined);
  const { answer, problem } = useAnswer("picture", { language, of: id, ...Object.fromEntries(given) });
  const to = usePictureLink();
  const choose = useCallback((chosen: string) => go(to({ at: chosen }), "replace"), [place]);
  if (answer === null || answer.center.id !== id) return <Waiting problem={problem} />;
  const chosen = at ?? id;
  const node = answer.nodes.find((each) => each.id === chosen);
  return (
    <article>
      <h1 lang="az">{words.picture.title(answer.center.name)}</h1>
      <Notices picture={answer} />
      <div class="pictured">
        <GraphDrawing
          nodes={answer.nodes}
          pairs={answer.pairs}
          chosen={chosen}
          label={words.picture.title(answer.center.name)}
          choose={choose}
          viewport={(viewport) => <Tools viewport={viewport} picture={answer} />}
        />
        <aside class="panel">
          {node === undefined ? <PairPanel chosen={chosen} /> : <NodePanel node={node} picture={answer} />}
          <p class="soft">{words.picture.how}</p>
        </aside>
      </div>
      <DrawnList picture={answer} />
    </article>
  );
}

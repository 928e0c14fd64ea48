/** When it was: bars of how much, and below them every item on one axis, imprecise dates as long as they are imprecise. */
import type { JSX } from "preact";
import { dayNumber } from "../../../model/calendar.ts";
import type { Answer } from "../../api.ts";
import { useAnswer } from "../ask.ts";
import { FilterPanel, useFilters } from "../filter-panel.tsx";
import { usePage } from "../page-context.ts";
import { Name, Parts, Status, Waiting } from "../pieces.tsx";

type Timeline = Answer<"timeline">;
type Bin = Timeline["bins"][number];
type Item = Timeline["items"][number];

const height = 120;

function BinBar({
  bin,
  index,
  width,
  most,
}: {
  bin: Bin;
  index: number;
  width: number;
  most: number;
}): JSX.Element {
  const { place, link, words, number } = usePage();
  const total = bin.asserted + bin.planned + bin.negated;
  const scale = (height - 8) / Math.max(1, most);
  const linkTo = (period: { readonly from: string; readonly to: string }): string =>
    link(place.path, { ...place.query, ...period });
  // With Shift a second bar makes a period of the two.
  const [from = bin.from] = [place.query.from ?? bin.from, bin.from].sort();
  const to = [place.query.to ?? bin.to, bin.to].sort().at(-1) ?? bin.to;
  return (
    <a
      href={linkTo({ from: bin.from, to: bin.to })}
      aria-label={words.timeline.bin(bin.label, number(total))}
      onClick={(event) => {
        if (!event.shiftKey) return;
        event.preventDefault();
        window.location.hash = linkTo({ from, to });
      }}
    >
      <title>{words.timeline.bin(bin.label, number(total))}</title>
      <rect class="target" x={index * width} y={0} width={width} height={height} />
      <rect
        class="bar"
        x={index * width + 1}
        y={height - (total - bin.planned) * scale}
        width={Math.max(1, width - 2)}
        height={(total - bin.planned) * scale}
      />
      <rect
        class="bar planned"
        x={index * width + 1}
        y={height - total * scale}
        width={Math.max(1, width - 2)}
        height={bin.planned * scale}
      />
    </a>
  );
}

function Histogram({ bins }: { bins: readonly Bin[] }): JSX.Element | null {
  const { words } = usePage();
  if (bins.length < 2) return null;
  const width = 900 / bins.length;
  const most = Math.max(...bins.map(({ asserted, planned, negated }) => asserted + planned + negated));
  return (
    <figure class="histogram">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links in SVG */}
      <svg
        viewBox={`0 0 900 ${height}`}
        preserveAspectRatio="none"
        role="group"
        aria-label={words.timeline.histogram}
      >
        {bins.map((bin, index) => (
          <BinBar key={bin.from} {...{ bin, index, width, most }} />
        ))}
      </svg>
      <figcaption class="soft">
        <span>{bins[0]?.label}</span> <span>{words.timeline.how}</span> <span>{bins.at(-1)?.label}</span>
      </figcaption>
    </figure>
  );
}

/** Where an item lies on the axis of all: a dot for a day, a bar for what is longer or known less well. */
function Span({ item, first, last }: { item: Item; first: number; last: number }): JSX.Element {
  const share = (day: string): number => (100 * (dayNumber(day) - first)) / Math.max(1, last - first);
  const [start, end] = [share(item.start), share(item.end)];
  const kind = `${item.status} ${item.isReported ? "reported" : ""}`;
  return (
    <svg class="span" aria-hidden="true">
      <line class="axis" x1="0" x2="100%" y1="8" y2="8" />
      {item.isExact ? (
        <circle class={kind} cx={`${start}%`} cy="8" r="5" />
      ) : (
        <rect class={kind} x={`${start}%`} y="3" style={{ width: `max(6px, ${end - start}%)` }} height="10" />
      )}
    </svg>
  );
}

function ItemRow({ item, first, last }: { item: Item; first: number; last: number }): JSX.Element {
  const { words, number, link } = usePage();
  return (
    <li class={`line ${item.status}`}>
      <span class="when">
        {item.isReported ? words.timeline.reported(item.when) : item.when}
        <Span {...{ item, first, last }} />
      </span>
      <span>
        <span class="words">
          {item.event === null ? <Parts parts={item.parts} /> : <Name entity={item.event} />}
        </span>{" "}
        <Status status={item.status} />{" "}
        <a
          class="support"
          href={item.event === null ? link(["statement", item.statement]) : link(["entity", item.event.id])}
        >
          {words.statements(number(item.statements))}
        </a>
      </span>
    </li>
  );
}

function Items({ items }: { items: readonly Item[] }): JSX.Element {
  const days = items.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end)]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return (
    <ol class="lines spans">
      {items.map((item) => (
        <ItemRow key={item.statement} {...{ item, first, last }} />
      ))}
    </ol>
  );
}

export function TimelineView(): JSX.Element {
  const { words, number } = usePage();
  const { answer, problem } = useAnswer("timeline", useFilters());
  if (answer === null) return <Waiting problem={problem} />;
  const named = words.timeline;
  const left = answer.total - answer.items.length;
  return (
    <article>
      <h1>{answer.of === null ? named.title : named.titleOf(answer.of.name)}</h1>
      <div class="filtered">
        <FilterPanel facets={answer.facets} />
        <div>
          <p role="status">
            <strong>{answer.total === 0 ? words.filters.none : named.items(number(answer.total))}</strong>{" "}
            {answer.undated > 0 && named.undated(number(answer.undated))}{" "}
            {answer.reported > 0 && named.reportedOnly(number(answer.reported))}
          </p>
          <Histogram bins={answer.bins} />
          <p class="soft">{named.legend}</p>
          <Items items={answer.items} />
          {left > 0 && <p>{named.left(number(left))}</p>}
        </div>
      </div>
    </article>
  );
}

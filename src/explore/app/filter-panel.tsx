/** What narrows a table or a timeline: choices with their counts, the chosen ones as chips; all of it is in the address. */
import type { JSX } from "preact";
import type { EntityType, Modality, Predicate } from "../../model/vocabulary.ts";
import type { Certainty } from "../answer-schemas.ts";
import type { Answer, Asked } from "../api.ts";
import { go } from "./address.ts";
import { usePage } from "./page-context.ts";
import type { Words } from "./words/words.ts";

type Facets = Answer<"table">["facets"];
type FacetName = keyof Facets;

const names: readonly FacetName[] = ["relation", "type", "status", "certainty", "outlet"];
const all = [...names, "from", "to", "axis"] as const;

/** The filters of the address, as the questions take them. */
export function useFilters(): Asked<"timeline"> {
  const { place, language } = usePage();
  const given = all.flatMap((name) => {
    const value = place.query[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const of = place.path[1] === undefined ? {} : { of: place.path[1] };
  return { language, ...of, ...Object.fromEntries(given) };
}

/** A value in words. The casts hold because a facet has values of its own kind only. */
function wordOf(name: FacetName, value: string, words: Words): string {
  if (name === "relation") return words.relations[value as Predicate];
  if (name === "type") return words.types[value as EntityType];
  if (name === "status") return words.status[value as Modality];
  return name === "certainty" ? words.certainties[value as Certainty] : value;
}

function useChange(): (change: Readonly<Record<string, string | undefined>>) => string {
  const { place, link } = usePage();
  return (change) => link(place.path, { ...place.query, offset: undefined, ...change });
}

function chosenIn(query: Readonly<Record<string, string>>, name: string): readonly string[] {
  return (query[name] ?? "").split(",").filter((value) => value !== "");
}

function Choice({ name, value, count }: { name: FacetName; value: string; count: number }): JSX.Element {
  const { place, words, number } = usePage();
  const change = useChange();
  const chosen = chosenIn(place.query, name);
  const isOn = chosen.includes(value);
  const next = isOn ? chosen.filter((other) => other !== value) : [...chosen, value];
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        disabled={count === 0 && !isOn}
        onChange={() => go(change({ [name]: next.join(",") }))}
      />{" "}
      {wordOf(name, value, words)} <span class="soft">{number(count)}</span>
    </label>
  );
}

function Period(): JSX.Element {
  const { place, words } = usePage();
  const change = useChange();
  const { from = "", to = "", axis = "event" } = place.query;
  const named = words.filters;
  const input = (name: "from" | "to", value: string): JSX.Element => (
    <label class="dated">
      {named[name]}{" "}
      <input
        class="date"
        placeholder="2024-05"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title={named.dateHint}
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.reportValidity()) go(change({ [name]: currentTarget.value.trim() }));
        }}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>{named.period}</legend>
      {input("from", from)} {input("to", to)}
      {(["event", "published"] as const).map((each) => (
        <label key={each} class="choice">
          <input
            type="radio"
            name="axis"
            checked={axis === each}
            onChange={() => go(change({ axis: each === "event" ? undefined : each }))}
          />{" "}
          {named.axes[each]}
        </label>
      ))}
    </fieldset>
  );
}

/** What is chosen, each to be taken back. */
function Chips(): JSX.Element | null {
  const { place, words, link } = usePage();
  const change = useChange();
  const chips = names.flatMap((name) =>
    chosenIn(place.query, name).map((value) => {
      const rest = chosenIn(place.query, name).filter((other) => other !== value);
      return { label: wordOf(name, value, words), to: change({ [name]: rest.join(",") }) };
    }),
  );
  for (const name of ["from", "to"] as const) {
    const value = place.query[name];
    if (value !== undefined)
      chips.push({ label: `${words.filters[name]} ${value}`, to: change({ [name]: undefined }) });
  }
  if (chips.length === 0) return null;
  return (
    <ul class="choices" id="chips">
      {chips.map(({ label, to }) => (
        <li key={label}>
          <a class="button" href={to} aria-label={words.filters.remove(label)}>
            {label} ✕
          </a>
        </li>
      ))}
      <li>
        <a href={link(place.path)}>{words.filters.clear}</a>
      </li>
    </ul>
  );
}

export function FilterPanel({ facets }: { facets: Facets }): JSX.Element {
  const { words } = usePage();
  const isWide = window.matchMedia("(min-width: 60rem)").matches;
  return (
    <aside class="filters" aria-label={words.filters.title}>
      <Chips />
      <details open={isWide}>
        <summary>{words.filters.title}</summary>
        {names.map((name) =>
          facets[name].length === 0 ? null : (
            <fieldset key={name}>
              <legend>{words.filters.names[name]}</legend>
              {facets[name].map(({ value, count }) => (
                <Choice key={value} {...{ name, value, count }} />
              ))}
            </fieldset>
          ),
        )}
        <Period />
      </details>
    </aside>
  );
}

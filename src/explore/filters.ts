/** Narrowing statements: what is asked for, and how many there would be with each further choice. */
import { compareCodeUnits } from "../order/order.ts";
import type { Answer, Filters } from "./api.ts";
import type { Holdings } from "./holdings.ts";
import type { Statement } from "./statements.ts";

const facetNames = ["relation", "type", "status", "certainty", "outlet"] as const;
type FacetName = (typeof facetNames)[number];

/** Most sites that are offered as a choice. */
const outletsOffered = 12;

/** What a statement is under each facet; under a type it is both of its ends, of an entity's only the other one. */
function valuesOf(statement: Statement, name: FacetName, { filters, holdings }: Wanted): readonly string[] {
  switch (name) {
    case "relation":
      return [statement.predicate];
    case "status":
      return [statement.status];
    case "certainty":
      return [statement.certainty];
    case "outlet":
      return statement.outlets;
    case "type": {
      if (filters.of === undefined) return statement.types;
      const other = statement.source === filters.of ? statement.target : statement.source;
      return [holdings.entity(other)?.type ?? "event"];
    }
  }
}

interface Wanted {
  readonly filters: Filters;
  readonly holdings: Holdings;
}

function isChosen(statement: Statement, name: FacetName, wanted: Wanted): boolean {
  const chosen: readonly string[] = wanted.filters[name];
  return chosen.length === 0 || valuesOf(statement, name, wanted).some((value) => chosen.includes(value));
}

function isWithin({ day, published }: Statement, { from, to, axis }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  const date = axis === "published" ? published : day;
  if (date === null) return false;
  return (from === undefined || date >= from) && (to === undefined || date <= to || date.startsWith(to));
}

function statementsIn({ filters, holdings }: Wanted): readonly Statement[] {
  return filters.of === undefined ? [...holdings.statements.values()] : holdings.statementsAbout(filters.of);
}

/** The statements that fit all that is chosen. */
export function chosenStatements(filters: Filters, holdings: Holdings): readonly Statement[] {
  const wanted = { filters, holdings };
  return statementsIn(wanted).filter(
    (statement) =>
      isWithin(statement, filters) && facetNames.every((name) => isChosen(statement, name, wanted)),
  );
}

/**
 * Under each facet how many statements fit the other facets, so that no choice leads to nothing unseen: a statement counts
 * under all facets where it fits all, and under the one that it does not fit where that is the only one.
 */
export function facetsOf(filters: Filters, holdings: Holdings): Answer<"table">["facets"] {
  const wanted = { filters, holdings };
  const counts = new Map(facetNames.map((name) => [name, new Map<string, number>()]));
  for (const statement of statementsIn(wanted)) {
    if (!isWithin(statement, filters)) continue;
    const unfit = facetNames.filter((name) => !isChosen(statement, name, wanted));
    for (const name of facetNames) {
      const counted = unfit.length === 0 || (unfit.length === 1 && unfit[0] === name) ? 1 : 0;
      const values = counts.get(name);
      for (const value of valuesOf(statement, name, wanted))
        values?.set(value, (values.get(value) ?? 0) + counted);
    }
  }
  const sorted = (name: FacetName) => {
    const values = counts.get(name) ?? new Map<string, number>();
    for (const value of filters[name]) values.set(value, values.get(value) ?? 0);
    const all = [...values]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => other.count - one.count || compareCodeUnits(one.value, other.value));
    return name === "outlet" ? all.slice(0, outletsOffered) : all;
  };
  return {
    relation: sorted("relation"),
    type: sorted("type"),
    status: sorted("status"),
    certainty: sorted("certainty"),
    outlet: sorted("outlet"),
  };
}

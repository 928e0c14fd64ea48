/** Where the reader is, as the part of the address behind `#`: `#/document/a.txt?at=claim-…`. All that is shown follows from it. */
import { useEffect, useState } from "preact/hooks";
import type { ReportLanguage } from "../../model/vocabulary.ts";

export interface Place {
  /** Name of the view, then what it is of. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** Reads a hash; what cannot be decoded is the first screen. */
function readPlace(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  try {
    return {
      path: path
        .split("/")
        .filter((step) => step !== "")
        .map(decodeURIComponent),
      query: Object.fromEntries(new URLSearchParams(query)),
    };
  } catch {
    return { path: [], query: {} };
  }
}

/** The hash of a place; parameters without a value are left out. */
export function hashOf(
  path: readonly string[],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, value]],
  );
  const search = given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
  return `#/${path.map(encodeURIComponent).join("/")}${search}`;
}

/** Language of the page: as the address says, else the browser's. */
export function languageOf({ query }: Place): ReportLanguage {
  if (query.language === "az" || query.language === "en") return query.language;
  return navigator.language.startsWith("az") ? "az" : "en";
}

/** The hash of another place in the same language. */
export function linkFrom(
  place: Place,
  path: readonly string[],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  return hashOf(path, { ...query, language: place.query.language });
}

/** Goes to a hash; `replace` leaves no step for Back, as for each letter typed. */
export function go(hash: string, how: "push" | "replace" = "push"): void {
  if (how === "push") window.location.hash = hash;
  else {
    history.replaceState(history.state, "", hash);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  }
}

/** The place, followed as it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(window.location.hash));
  useEffect(() => {
    const follow = (): void => setPlace(readPlace(window.location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return place;
}

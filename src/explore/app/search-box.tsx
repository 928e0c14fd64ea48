/** The search that stands over every view: results come as the words are typed. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { go } from "./address.ts";
import { usePage } from "./page-context.ts";

/** Pause after a letter before it is searched for. */
const pauseMs = 120;

/** The links of the results, in their order. */
function hits(): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("#content .hit > a:first-of-type")];
}

/** Moves the focus among the results: down from the box, up to it again. */
export function moveAmongHits(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const found = hits();
  const at = found.indexOf(document.activeElement as HTMLAnchorElement); // holds: whatever else has the focus is not found
  event.preventDefault();
  const next = found[at + step];
  if (next !== undefined) next.focus();
  else if (step < 0) document.getElementById("search")?.focus();
}

export function SearchBox(): JSX.Element {
  const { place, words, link } = usePage();
  const isSearching = place.path[0] === "search";
  const asked = isSearching ? (place.query.words ?? "") : "";
  const [typed, setTyped] = useState(asked);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(asked);
  }, [asked]);
  useEffect(() => {
    if (place.path.length === 0) input.current?.focus({ preventScroll: true });
  }, [place.path.length]);
  const search = (value: string): void => {
    setTyped(value);
    clearTimeout(pause.current);
    if (value.trim() === "") return;
    const hash = link(["search"], { words: value.trim() });
    const from = window.location.hash;
    pause.current = setTimeout(() => {
      // a link was followed before the pause was over: what was typed is wanted no more
      if (window.location.hash === from) go(hash, from.startsWith("#/search") ? "replace" : "push");
    }, pauseMs);
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          hits()[0]?.click();
        }}
      >
        <label class="hidden" for="search">
          {words.search}
        </label>
        <input
          id="search"
          ref={input}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={400}
          placeholder={words.searchHint}
          value={typed}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={moveAmongHits}
        />
      </form>
    </search>
  );
}

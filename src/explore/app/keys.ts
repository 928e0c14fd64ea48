/** Keys of one letter: they can be turned off, and never act while somebody types. */
import { useEffect } from "preact/hooks";
import { go } from "./address.ts";
import type { PageContext } from "./page-context.ts";

const setting = "elaqe-letter-keys";

export function areKeysOn(): boolean {
  return sessionStorage.getItem(setting) !== "off";
}

export function turnKeys(isOn: boolean): void {
  sessionStorage.setItem(setting, isOn ? "on" : "off");
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null
  );
}

/** Calls back for a letter that is pressed alone. */
export function useLetter(letter: string, act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== letter || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!areKeysOn() || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [letter, act]);
}

function focusSearch(): void {
  document.getElementById("search")?.focus();
}

/** The keys that work everywhere. */
export function useKeys({ place, link }: PageContext): void {
  const [view, id] = place.path;
  const of = id !== undefined && ["entity", "picture", "timeline", "table"].includes(view ?? "") ? [id] : [];
  useLetter("/", focusSearch);
  useLetter("t", () => go(link(["table", ...of])));
  useLetter("g", () => {
    if (of.length > 0) go(link(["picture", ...of]));
  });
}

/** The colours of the page as they are now: light, dark, or those of a picture that is saved. */
import type { EntityType } from "../../model/vocabulary.ts";

export type ColourName = EntityType | "ink" | "paper" | "raised" | "line" | "faint" | "link";

export function pageColours(): (name: ColourName) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

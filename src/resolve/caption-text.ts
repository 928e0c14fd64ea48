/** Pieces of captions: cut to the room there is, and without the words that most names have. */
import { searchKey, upperCase } from "../language/az/fold.ts";
import { inflectFree } from "../language/az/nouns.ts";
import { ownLand } from "../lexicon/lands.ts";
import { anyOf, anyTitled } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";

/** Most characters (UTF-16 code units) of a caption. */
export const longestCaption = 90;

/** Most characters of each part where others stand beside it, and fewest that are worth adding. */
export const room = { lead: 58, party: 34, part: 44, place: 30, least: 16, headline: 36 } as const;

/** What no cut text ends in: blanks, opening marks, half a letter. */
const danglers = /[\s,;:–(…\-\ud800-\udbff]/;

/** `"Körpü" layihəsi` with the quotes whose end can be told from their beginning. */
export function withCurledQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, "“$1”");
}

/** Cut after a word, with an ellipsis and a quotation that was open closed; as it is where it fits. */
export function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const front = text.slice(0, most - 2);
  const end = front.lastIndexOf(" ");
  let last = end > most / 2 ? end : front.length;
  while (last > 0 && danglers.test(front[last - 1] as string)) last--;
  const kept = front.slice(0, last);
  const closed = Math.min(Math.max(0, openQuotes(kept)), most - kept.length - 1);
  return `${kept}…${"”".repeat(closed)}`;
}

/** How many quotations are open at the end of a text; below nothing where more end than begin. */
function openQuotes(text: string): number {
  return text.split("“").length - text.split("”").length;
}

/** Cut before its last two words, which say what it is: `Elm və Təhsil Nazirliyi ilə… Anlaşma Memorandumu`. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.split(" ");
  const isCounted = /^\d+$/.test(words.at(-3) ?? ""); // əməkdaşlığın | 10 illik yubileyi
  const end = words.length < 2 ? "" : words.slice(isCounted ? -3 : -2).join(" ");
  if (end === "" || end.length > most / 2) return cutEnd(text, most);
  const front = cutEnd(text, most - end.length - 1);
  const closed = "”".repeat(Math.max(0, -openQuotes(end))); // “Dənizçilərin… hazırlıq” kursları: the end closes what the front opens
  return `${front.endsWith(closed) ? front.slice(0, front.length - closed.length) : front} ${end}`;
}

/** `Azərbaycan Respublikasının Prezidenti cənab X-in`, `Prezidenti X-in`: without the state's name the title owns nothing. */
export const titleAlone = once(
  () =>
    new RegExp(
      `^(?:${stateWords()}n[ıi]n )?(?:${anyOf("president")})i (?:(?:${anyOf("sir")}) )?(?=\\p{Lu})`,
      "iu",
    ),
);

/** `Azərbaycan Respublikasının`, which most bodies have and no reader needs to tell them apart. */
const stateName = once(() => new RegExp(`(?<!\\p{L})${stateWords()}(n[ıi]n)? (?=(\\S+))`, "gu"));

function stateWords(): string {
  return `${ownLand} (?:${anyTitled("republic")})s[ıi]`;
}

/** What is left of these without the state has an ending for nobody: `Hökuməti`, `Milli Məclisi`, `3-cü prezidenti`. */
const needsState = once(() => new RegExp(`^(?:${anyTitled("needs-state")}|[\\p{Ll}\\d])`, "u"));

/** Without the state's name, or with its short one. */
export function withoutState(name: string): string {
  return name.replace(stateName(), (found, genitive: string | undefined, next: string, at: number) =>
    openQuotes(name.slice(0, at)) > 0
      ? found // a title stands letter for letter
      : !needsState().test(next)
        ? ""
        : genitive === undefined
          ? `${ownLand} `
          : /^\p{Lu}/u.test(next)
            ? `${ownLand} `
            : `${inflectFree(ownLand, "gen")} `,
  );
}

export const legalForm = once(
  () => new RegExp(` (?:${anyTitled("caption-form")}|${upperCase(anyOf("caption-acronym"))})$`, "u"),
);

/** Whether the name is there, as far as it is not cut off. */
export function tells(text: string, name: string): boolean {
  return searchKey(text).includes(searchKey(name));
}

export function addPart(text: string, part: string, reserved: number): string {
  return text.length + part.length + reserved <= longestCaption ? text + part : text;
}

/** The headline, or what something brought about, in brackets, cut to the room that is left. */
export function addHeadline(text: string, headline: string, reserved: number, cut = cutEnd): string {
  const left = longestCaption - reserved - text.length - 3;
  return left < room.least || headline === "" ? text : `${text} (${cut(headline, left)})`;
}

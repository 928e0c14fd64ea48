/** What a paper brought about, as the sentence that tells of it says behind its name: `X-in fərmanı ilə | Körpü Agentliyi yaradılıb`. */
import { searchKey } from "../language/az/fold.ts";
import { once } from "../lexicon/once.ts";
import { anyWord } from "../lexicon/word-classes.ts";
import type { ClaimNode } from "../model/knowledge-graph.ts";
import { cutEnd, withCurledQuotes, withoutState } from "./caption-text.ts";

/** Fewer words behind a paper say nothing of what it did. */
const leastWords = 2;

/** Of so many first words one names who or what it is about; else the headline tells more: `xidmətlərinə görə medalla təltif edilib`. */
const firstWords = 3;

/** `ilə`, or `əsasən,`; `uyğun olaraq` goes before what others do. */
const broughtAbout = once(
  () => new RegExp(`^ (?:(?:${anyWord("with")})|(?:${anyWord("according")}),) (?=\\S)`, "u"),
);

/** The rest of a sentence behind the paper, which may stand in any case; `""` where another word than `ilə` or `əsasən` follows. */
function behindPaper(quote: string, noun: string): string {
  for (const word of quote.matchAll(/\p{L}+/gu)) {
    if (!searchKey(word[0]).startsWith(noun)) continue;
    const rest = quote.slice(word.index + word[0].length);
    const behind = rest.replace(broughtAbout(), "");
    if (behind !== rest) return behind;
  }
  return "";
}

/** An acronym behind a name, and the end of the sentence. */
const besideName = / \(\p{Lu}[^()]*\)|(?<![\s.!?…])[\s.!?…]+$/gu;

/** The effect of a paper of a noun (`fərman`), `""` where no sentence that says who signed it tells of one. */
export function effectOf(noun: string, claims: readonly ClaimNode[]): string {
  for (const { predicate, quote } of claims) {
    if (predicate !== "signed") continue;
    const told = behindPaper(quote.replace(/\s+/g, " "), searchKey(noun)).replace(besideName, "");
    const words = told.split(" ");
    if (words.length >= leastWords && words.slice(0, firstWords).some((word) => /^[\p{Lu}\d]/u.test(word)))
      return withoutState(withCurledQuotes(told));
  }
  return "";
}

/** Characters before what was done, at least. */
const leastFront = 8;

/** Cut before what was done: `Körpü və… Agentliyi yaradılıb`. */
export function cutEffect(effect: string, most: number): string {
  if (effect.length <= most) return effect;
  const words = effect.split(" ");
  for (const kept of [2, 1]) {
    const end = words.slice(-kept).join(" ");
    if (end.length + 1 + leastFront <= most) return `${cutEnd(effect, most - end.length - 1)} ${end}`;
  }
  return cutEnd(effect, most);
}

/** What every part of the page needs: where the reader is, and the words and numbers of the language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ReportLanguage } from "../../model/vocabulary.ts";
import { formatNumber } from "../../report/locale.ts";
import { languageOf, linkFrom, type Place } from "./address.ts";
import { azerbaijani } from "./words/az.ts";
import { english } from "./words/en.ts";
import type { Words } from "./words/words.ts";

export interface PageContext {
  readonly place: Place;
  readonly language: ReportLanguage;
  readonly words: Words;
  /** The address of another place in the language of this one. */
  link(path: readonly string[], query?: Readonly<Record<string, string | undefined>>): string;
  number(value: number): string;
}

const dictionaries: Readonly<Record<ReportLanguage, Words>> = { en: english, az: azerbaijani };

export function contextAt(place: Place): PageContext {
  const language = languageOf(place);
  return {
    ...{ place, language, words: dictionaries[language] },
    link: (path, query) => linkFrom(place, path, query),
    number: (value) => formatNumber(value, language),
  };
}

const Context = createContext<PageContext>(contextAt({ path: [], query: { language: "en" } }));
export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  return useContext(Context);
}

/** Hits of the search with their dates in words. */
import { outletOf } from "../../graph/sources.ts";
import { captionIn } from "../../report/caption-in.ts";
import { formatDate } from "../../report/locale.ts";
import { searchGroups } from "../../search/search-groups.ts";
import type { Search } from "../../search/search-in.ts";
import type { Answer, Query } from "../api.ts";

export async function searchAnswer(
  search: Search,
  { words, limit, language }: Query<"search">,
): Promise<Answer<"search">> {
  const found = await search(words, { limit });
  return {
    words: [...found.words],
    groups: searchGroups.flatMap((group) => {
      const hits = found.hits.filter((hit) => hit.group === group);
      if (hits.length === 0) return [];
      return {
        group,
        total: found.totals[group],
        hits: hits.map(({ id, name, caption, excerpt, documents, document, published, uri }) => ({
          ...{ id, name, documents, document },
          caption: caption === null ? null : captionIn(caption, language),
          text: excerpt.text,
          spans: [...excerpt.spans],
          date: published === null ? null : formatDate(published, language),
          outlet: uri === null ? null : outletOf(uri),
        })),
      };
    }),
  };
}

/** A graph in memory that answers what the page asks; the same on the server and inside a static copy. */
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { ReportLanguage } from "../model/vocabulary.ts";
import type { Search } from "../search/search-in.ts";
import { documentAnswer, mentionsAnswer } from "./answers/document.ts";
import { entityAnswer } from "./answers/entity.ts";
import { evidenceAnswer } from "./answers/evidence.ts";
import { type Communities, groupAnswer, groupsAnswer, readCommunities } from "./answers/groups.ts";
import { betweenAnswer, neighboursAnswer, pictureAnswer } from "./answers/picture.ts";
import { searchAnswer } from "./answers/search.ts";
import { startAnswer } from "./answers/start.ts";
import { tableAnswer } from "./answers/table.ts";
import { timelineAnswer } from "./answers/timeline.ts";
import { waysFinder } from "./answers/ways.ts";
import type { Answer, Query, QuestionName } from "./api.ts";
import { type FindMentions, indexHoldings } from "./holdings.ts";

/** Answers every question of the page; null where it names what the graph does not hold. */
export type Explorer = {
  readonly [Name in QuestionName]: (query: Query<Name>) => Promise<Answer<Name> | null>;
};

export interface ExplorerParts {
  readonly graph: KnowledgeGraph;
  /** What two graphs of the same have in common. */
  readonly build: string;
  readonly search: Search;
  readonly findMentions: FindMentions;
  /** Ids of those who belong together; asked for with the first question about them. */
  readonly findCommunities: () => readonly (readonly string[])[];
  readonly isReview?: boolean;
}

export function openExplorer(parts: ExplorerParts): Explorer {
  const holdings = indexHoldings(parts);
  // The same for everybody who comes, and asked for wherever the build is told.
  const starts: Partial<Record<ReportLanguage, Answer<"start">>> = {};
  const findWays = waysFinder(holdings);
  let known: Communities | undefined;
  const communities = (): Communities => {
    known ??= readCommunities(parts.findCommunities(), holdings);
    return known;
  };
  const maps: Partial<Record<ReportLanguage, Answer<"groups">>> = {};
  return {
    start: async ({ language }) => {
      starts[language] ??= startAnswer(holdings, { language });
      return starts[language];
    },
    search: (query) => searchAnswer(parts.search, query),
    entity: async (query) => entityAnswer(holdings, query),
    statement: async (query) => evidenceAnswer(holdings, query),
    document: async (query) => documentAnswer(holdings, query),
    mentions: async (query) => mentionsAnswer(holdings, query),
    picture: async (query) => pictureAnswer(holdings, query),
    neighbours: async (query) => neighboursAnswer(holdings, query),
    between: async (query) => betweenAnswer(holdings, query),
    table: async (query) => tableAnswer(holdings, query),
    timeline: async (query) => timelineAnswer(holdings, query),
    ways: async (query) => findWays(query),
    groups: async (query) => {
      const map = maps[query.language] ?? groupsAnswer(communities(), holdings, query);
      maps[query.language] = map;
      return map;
    },
    group: async (query) => groupAnswer(communities(), holdings, query),
  };
}

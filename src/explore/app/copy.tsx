/** The page of a static copy: it asks the graph that lies beside it in the same page. */
import { render } from "preact";
import { finishInSlices } from "../../order/steps.ts";
import { indexGraph } from "../../search/search-graph.ts";
import type { Search } from "../../search/search-in.ts";
import { questions } from "../api.ts";
import { type CopiedGraph, joinPieces, type Piece } from "../copied-graph.ts";
import { type Explorer, openExplorer } from "../explorer.ts";
import { App } from "./app.tsx";
import { type Ask, AskError, setAsk } from "./ask.ts";
import "./style.css";

declare global {
  interface Window {
    elaqePieces?: Piece[];
  }
}

/** The pieces inside the page, or those that the files beside it brought. */
function findPieces(): readonly Piece[] {
  const inside = [...document.querySelectorAll("script.piece")];
  return window.elaqePieces ?? inside.map((element): Piece => JSON.parse(element.textContent ?? "{}"));
}

/** Longer than this nothing of the page stands still while it is made searchable. */
const sliceMs = 40;

/** Searches from the first question on; the index is made for it, while the page goes on. */
function explorerOf({ graph, build, findMentions, findCommunities }: CopiedGraph): Explorer {
  let made: Promise<Search> | undefined;
  const rest = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));
  return openExplorer({
    ...{ graph, build, findMentions, findCommunities },
    search: async (words, options) => {
      made ??= finishInSlices(indexGraph(graph), { now: () => performance.now(), rest, slice: sliceMs });
      return (await made)(words, options);
    },
  });
}

function askCopy(explorer: Explorer): Ask {
  return async (name, asked) => {
    const query = questions[name].query.parse(asked);
    // The casts hold because the question of this name was read by the schema of this name.
    const answer = await (explorer[name] as (query: unknown) => Promise<unknown>)(query);
    if (answer === null) throw new AskError("not in this graph", true);
    return answer as never;
  };
}

setAsk(askCopy(explorerOf(joinPieces(findPieces()))));
const page = document.getElementById("page");
if (page !== null) render(<App />, page);

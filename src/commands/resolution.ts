/** The resolution behind a graph: the stored documents read and joined again, as `build` did it. */
import { grammar } from "../extract/grammar/grammar.ts";
import { type Resolution, resolveInDetail } from "../resolve/resolve.ts";
import { type SourceFlags, withSource } from "./graph-file.ts";
import { readJudgements } from "./judgement-file.ts";
import type { Session } from "./session.ts";

export interface ResolutionFlags extends SourceFlags {
  readonly judgements?: string;
}

/** Extracts from the documents of the graph and resolves them under the judgements of the file. */
export async function resolutionOf(session: Session, flags: ResolutionFlags): Promise<Resolution> {
  const judgements = readJudgements(flags.judgements);
  const { documents } = await withSource(session, flags, (store) => store.read());
  return resolveInDetail(
    documents.map((document) => ({ document, extraction: grammar.extract(document) })),
    { judgements },
  );
}

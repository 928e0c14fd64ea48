/** The resolution behind a graph: the stored documents read and joined again, as `build` did it. */
import type { Resolution } from "../resolve/resolve.ts";
import { type SourceFlags, withSource } from "./graph-file.ts";
import type { Session } from "./session.ts";

export interface ResolutionFlags extends SourceFlags {
  readonly judgements?: string;
}

/** Extracts from the documents of the graph and resolves them under the judgements of the file. */
export async function resolutionOf(session: Session, flags: ResolutionFlags): Promise<Resolution> {
  const { grammar } = await import("../extract/grammar/grammar.ts");
  const { resolveInDetail } = await import("../resolve/resolve.ts");
  const { readJudgements } = await import("./judgement-file.ts");
  const judgements = readJudgements(flags.judgements);
  const { documents } = await withSource(session, flags, (store) => store.read());
  return resolveInDetail(
    documents.map((document) => ({ document, extraction: grammar.extract(document) })),
    { judgements },
  );
}

/** Reads the sentences of a document through all stages: names, clauses, constructions, and what only the whole document decides. */
import { isInCapitals, recase, recaseSurnames } from "../../language/az/restore.ts";
import { isCommonWord, type Lexicon } from "../../lexicon/lexicon.ts";
import { once } from "../../lexicon/once.ts";
import { type Block, findBlocks, isGoalSection } from "./blocks.ts";
import { parseSentence } from "./clauses/parse-sentence.ts";
import { yearsTold } from "./clauses/years-told.ts";
import type { Construction } from "./constructions/construction.ts";
import { constructionsFor, matchAll } from "./constructions/constructions.ts";
import { outlookOf } from "./constructions/outlook.ts";
import { sceneOf } from "./constructions/scene.ts";
import { closeDocument } from "./document/close.ts";
import type { ClosedDocument, ReadSentence } from "./document/closed-document.ts";
import type { DocumentNames, NameMention } from "./names/entities.ts";
import { readNames } from "./names/read-names.ts";
import { withOfficeLines } from "./office-lines.ts";
import { analyseBlocks, type Sentence } from "./sentence.ts";

/** A document read: each stage's result, and nothing else decides what it says. */
export interface DocumentReading {
  readonly sentences: readonly Sentence[];
  readonly names: DocumentNames;
  readonly read: readonly ReadSentence[];
  readonly closed: ClosedDocument;
}

/** Reads a document's view. */
export function readDocument(text: string, published: string | null, lexicon: Lexicon): DocumentReading {
  const blocks = findBlocks(text).filter((block) => block.kind !== "furniture");
  const cased = withOrdinaryCase(text, blocks, lexicon);
  const sentences = withOfficeLines(cased, analyseBlocks(cased, blocks, lexicon), lexicon);
  const names = readNames(sentences, lexicon);
  const years = published === null ? yearsTold(sentences) : [];
  const read = sentences.map((sentence, index): ReadSentence => {
    const mentions = names.bySentence[index] ?? [];
    const scene = once(() =>
      sceneOf(parseSentence(sentence, mentions, lexicon, published, years[index]), index, lexicon),
    );
    const tried = isSilent(sentence) ? [] : constructionsOf(sentence, mentions, names, lexicon);
    return { sentence, mentions, scene, proposals: tried.length === 0 ? [] : matchAll(scene(), tried) };
  });
  return { sentences, names, read, closed: closeDocument(read, names, lexicon) };
}

/** The constructions that a sentence can have; none where the document names nobody. */
function constructionsOf(
  sentence: Sentence,
  mentions: readonly NameMention[],
  names: DocumentNames,
  lexicon: Lexicon,
): readonly Construction[] {
  return names.persons.length + names.agencies.length === 0
    ? []
    : constructionsFor(outlookOf(sentence, mentions, names, lexicon));
}

/** Headings name things and lists of goals wish for them: neither states a fact. */
export function isSilent({ block }: Sentence): boolean {
  return block.kind === "heading" || isGoalSection(block.section);
}

/** The text with its lines and its family names of capitals in ordinary case. */
function withOrdinaryCase(text: string, blocks: readonly Block[], lexicon: Lexicon): string {
  let cased = "";
  let last = 0;
  for (const { start, end } of blocks) {
    const line = text.slice(start, end);
    const ordinary = isInCapitals(line)
      ? recase(line, (lower) => isCommonWord(lexicon, lower))
      : recaseSurnames(line, (lower) => lexicon.names.given.has(lower));
    if (ordinary === line) continue;
    cased += text.slice(last, start) + ordinary;
    last = end;
  }
  return cased + text.slice(last);
}

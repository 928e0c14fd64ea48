/** The text of a document with its marks, block by block: a long text is there at once, its marks follow while it is read. */
import type { JSX } from "preact";
import { memo } from "preact/compat";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { EntityType } from "../../model/vocabulary.ts";
import type { Answer } from "../api.ts";
import { blocksOf, inBlock, type Mention, type Segment, segmentsOf } from "./segments.ts";

type Document = Answer<"document">;
type Statement = Document["statements"][number];

/** Blocks that get their marks at once before the page is let breathe. */
const blocksAtOnce = 2;

interface Marks {
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Statement[];
}

interface BlockGiven {
  /** All of the document, not of the block: it stays the same object while the block need not be drawn again. */
  readonly text: string;
  readonly block: { readonly start: number; readonly end: number };
  readonly marks: Marks | null;
  readonly types: ReadonlyMap<string, EntityType>;
  /** The chosen statement, where its quote lies in the block. */
  readonly chosen: Statement | undefined;
  readonly link: (id: string) => string;
}

function classesOf({ entity, claims }: Segment, { types, chosen }: BlockGiven): string {
  const isChosen = chosen !== undefined && claims.includes(chosen.claim);
  return [
    ...(entity === null ? [] : ["mention", types.get(entity) ?? ""]),
    ...(claims.length > 0 ? ["quote"] : []),
    ...(isChosen ? ["chosen"] : []),
    ...(isChosen && entity === chosen.subject ? ["subject"] : []),
    ...(isChosen && entity === chosen.object ? ["object"] : []),
  ].join(" ");
}

const TextBlock = memo(function TextBlock(given: BlockGiven): JSX.Element {
  const { text, block, marks, link } = given;
  if (marks === null) return <span>{text.slice(block.start, block.end)}</span>;
  const within = { mentions: inBlock(marks.mentions, block), quotes: inBlock(marks.quotes, block) };
  return (
    <span>
      {segmentsOf(text, block, within).map((segment) => {
        const { start, entity, claims } = segment;
        if (entity === null && claims.length === 0) return segment.text;
        const shown = {
          "data-claims": claims.length > 0 ? claims.join(" ") : undefined,
          "data-entity": entity ?? undefined,
          class: classesOf(segment, given),
        };
        return entity === null ? (
          <span key={start} {...shown}>
            {segment.text}
          </span>
        ) : (
          <a key={start} {...shown} href={link(entity)}>
            {segment.text}
          </a>
        );
      })}
    </span>
  );
});

/** Counts the blocks that have had their turn, from none whenever the marks change. */
function useTurns(marks: unknown, blocks: number): number {
  const [turn, setTurn] = useState({ marks, done: blocksAtOnce });
  const done = turn.marks === marks ? turn.done : blocksAtOnce;
  useEffect(() => {
    if (done >= blocks) return;
    const timer = setTimeout(() => setTurn({ marks, done: done + blocksAtOnce }));
    return () => clearTimeout(timer);
  }, [marks, done, blocks]);
  return done;
}

interface TextGiven {
  readonly document: Document;
  /** Null until they are known: they follow the text of a long document. */
  readonly mentions: readonly Mention[] | null;
  readonly chosen: Statement | undefined;
  readonly link: (id: string) => string;
}

export function MarkedText({ document, mentions, chosen, link }: TextGiven): JSX.Element {
  const { text, statements, entities, language } = document;
  const blocks = useMemo(() => blocksOf(text), [text]);
  const quotes = useMemo(() => statements.filter(({ stands }) => stands), [statements]);
  const quotesOnly = useMemo((): Marks => ({ mentions: [], quotes }), [quotes]);
  const all = useMemo(
    (): Marks | null => (mentions === null ? null : { mentions, quotes }),
    [mentions, quotes],
  );
  const types = useMemo(() => new Map(entities.map(({ id, type }) => [id, type])), [entities]);
  const quoted = useTurns(quotesOnly, blocks.length);
  const named = useTurns(all, blocks.length);
  return (
    <div class="text" lang={language} id="text">
      {blocks.map((block, index) => {
        const isOf = chosen !== undefined && chosen.start < block.end && chosen.end > block.start;
        const isNamed = all !== null && (isOf || index < named);
        const isQuoted = isOf || index < quoted;
        const marks = isNamed ? all : isQuoted ? quotesOnly : null;
        return (
          <TextBlock
            key={block.start}
            {...{ text, block, marks, types, link }}
            chosen={isOf ? chosen : undefined}
          />
        );
      })}
    </div>
  );
}

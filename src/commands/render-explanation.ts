/** An explanation as lines: each sentence with its names marked, then what fired and what was rejected. */
import type { ExplainedSentence, Explanation, Fired } from "../extract/grammar/explain.ts";
import type { Span } from "../model/span.ts";
import type { EntityType } from "../model/vocabulary.ts";
import type { CutText } from "../read/reader.ts";
import { readableAddress } from "../report/readable-address.ts";
import type { Part, Style } from "../terminal/style.ts";

const styles: Readonly<Record<EntityType, Style>> = { person: "green", agency: "blue", event: "yellow" };

/** The parts to print for a document and what was cut around it; without colours they say the same. */
export function renderExplanation(
  { document, sentences }: Explanation,
  cuts: readonly CutText[],
): readonly Part[] {
  const words = ({ start, end }: Span): string => document.text.slice(start, end).replace(/\s+/g, " ");
  const title = [{ style: "bold", text: readableAddress(document.uri) }, "\n\n"] as const;
  const left = cuts.map(
    ({ text, reason }): Part => ({ style: "dim", text: `${text}\n  – cut: ${reason}\n` }),
  );
  return [
    ...title,
    ...left,
    left.length === 0 ? "" : "\n",
    ...sentences.flatMap((sentence) => renderSentence(sentence, document.text, words)),
  ];
}

function renderSentence(
  sentence: ExplainedSentence,
  text: string,
  words: (span: Span) => string,
): readonly Part[] {
  const { silence, mentions, fired, rejected } = sentence;
  if (silence !== null) return [{ style: "dim", text: `${words(sentence)}\n  – not read: ${silence}\n\n` }];
  return [
    ...markedText(sentence, text),
    "\n",
    ...mentions.flatMap(({ type, name, ...span }): Part[] => [
      "  ",
      { style: styles[type], text: type },
      ` ${name}`,
      ...(words(span) === name ? [] : [` “${words(span)}”`]),
      "\n",
    ]),
    ...fired.flatMap((each) => renderFired(each, words)),
    ...rejected.flatMap(({ reason, ...span }): Part[] => [
      "  ",
      { style: "red", text: "✗" },
      ` “${words(span)}”: ${reason}\n`,
    ]),
    "\n",
  ];
}

/** The sentence with its names in the colours of their types; of names inside each other the outer one shows. */
function markedText({ start, end, mentions }: ExplainedSentence, text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    parts.push(text.slice(at, mention.start).replace(/\s+/g, " "));
    parts.push({
      style: styles[mention.type],
      text: text.slice(mention.start, mention.end).replace(/\s+/g, " "),
    });
    at = mention.end;
  }
  parts.push(text.slice(at, end).replace(/\s+/g, " "));
  return parts;
}

function renderFired(fired: Fired, words: (span: Span) => string): readonly Part[] {
  const { rule, confidence, subject, predicate, object, modality, qualifiers, isKept } = fired;
  const details = [
    ...(modality === "asserted" ? [] : [modality]),
    ...Object.entries(qualifiers).map(([name, value]) => `${name}: ${value}`),
  ];
  return [
    "  ",
    isKept ? { style: "green", text: "✓" } : { style: "dim", text: "=" },
    " ",
    { style: "bold", text: rule },
    ` ${confidence}: ${subject} —${predicate}→ ${object}`,
    details.length === 0 ? "" : ` (${details.join(", ")})`,
    isKept ? "" : ", said already or more surely by another rule",
    "\n",
    { style: "dim", text: `      on “${words(fired)}”\n` },
  ];
}

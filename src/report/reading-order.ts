/** Numbers of sources as a reader meets them: a report is made in another order, and some of what is made is not told. */
import type { CitationList } from "./evidence.ts";
import type { Answer, Line, Report, Section } from "./report.ts";

/** The lines with the number of each source in the order of its first citation, and the sources so numbered. */
export function inReadingOrder(
  { answers, sections }: { readonly answers: readonly Answer[]; readonly sections: readonly Section[] },
  citations: CitationList,
): Pick<Report, "answers" | "sections" | "sources"> {
  const numbers = new Map<number, number>();
  const renumbered = (line: Line): Line => {
    for (const cited of line.citations) if (!numbers.has(cited)) numbers.set(cited, numbers.size + 1);
    const own = line.citations.map((cited) => numbers.get(cited) ?? cited);
    return { ...line, citations: own.sort((one, other) => one - other) };
  };
  const told = {
    answers: answers.map((answer) => ({ ...answer, lines: answer.lines.map(renumbered) })),
    sections: sections.map((section) => ({ ...section, lines: section.lines.map(renumbered) })),
  };
  return { ...told, sources: citations.sourcesAs(numbers) };
}

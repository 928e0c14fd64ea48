/** Quotation marks that keyboards and markup put in the place of real ones: ''X'', `X`, 'X', ,,X'', _X_, **X**. */

/** A mark of the text, how many units it has, and what it stands for. */
export interface MakeshiftQuote {
  readonly mark: "“" | "”";
  readonly length: number;
}

const pairs: readonly RegExp[] = [
  /''(?=[\p{L}\p{N}])[^'\n"“”]{1,80}''/gu,
  /,,(?=[\p{L}\p{N}])[^,'\n"“”]{1,80}(?:''|“|”|")/gu,
  /``?(?=[\p{L}\p{N}])[^`'\n]{1,80}(?:``?|'')/gu,
  // 'X' begins with a capital and is closed before a space, a mark or a short ending: Bakı'nın has no quotation
  /(?<![\p{L}\p{N}'])'(?=[\p{Lu}\p{N}])[^'\n]{1,80}'(?=\p{Ll}{0,5}(?![\p{L}\p{N}']))/gu,
  /(?<![\p{L}\p{N}_*])(?:__?|\*\*?)(?=[\p{Lu}\p{N}])[^_*\n]{1,80}(?:__?|\*\*?)(?![\p{Lu}\p{N}_*])/gu,
];

const marks = /^(?:''|,,|``|__|\*\*|['`_*])|(?:''|``|__|\*\*|["“”'`_*])$/g;

/** The makeshift quotation marks of a text by offset; none where it has only real ones. Linear in the text's length. */
export function makeshiftQuotes(text: string): ReadonlyMap<number, MakeshiftQuote> {
  const found = new Map<number, MakeshiftQuote>();
  if (!/['`_*]|,,/.test(text)) return found;
  for (const pair of pairs)
    for (const { 0: quotation, index } of text.matchAll(pair)) {
      const [open, close] = [...quotation.matchAll(marks)];
      if (open === undefined || close === undefined || found.has(index)) continue;
      found.set(index, { mark: "“", length: open[0].length });
      found.set(index + close.index, { mark: "”", length: close[0].length });
    }
  return found;
}

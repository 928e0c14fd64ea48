/** What is used of mbox-reader, which ships no types. */
declare module "mbox-reader" {
  export function mboxReader(stream: NodeJS.ReadableStream): AsyncIterable<{
    readonly content: Buffer;
    readonly headers: ReadonlyMap<string, readonly string[]>;
  }>;
}

/** Where commands look for a graph when none is named: where `build` writes it, else where `demo` does. */
import { existsSync } from "node:fs";
import { join } from "node:path";

export const defaultGraph = "graph.elaqe";
export const demoFolder = "elaqe-demo";

/** The file to read; the demo's only where none was named and `build` has written none here. */
export function graphToRead(named: string): string {
  const ofDemo = join(demoFolder, defaultGraph);
  return named === defaultGraph && !existsSync(named) && existsSync(ofDemo) ? ofDemo : named;
}

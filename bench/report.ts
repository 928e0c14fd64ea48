/**
 * How long the dossier of a much connected entity takes: built and rendered as a page, in processor time, beside turning the same graph
 * into JSON. `npx tsx bench/report.ts 1000 10000` prints a Markdown table for docs/benchmarks.md.
 */
import { buildDossier } from "../src/report/dossier.ts";
import { renderHtml } from "../src/report/render-html.ts";
import { hubGraph } from "../test/report/hub-graph.ts";

const sizes = process.argv.slice(2).map(Number);
const rounds = 5;

console.log("| edges | ms | times JSON of the graph | page KiB |\n|---:|---:|---:|---:|");
for (const edges of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const graph = hubGraph(edges);
  const [official] = graph.persons;
  if (official === undefined) throw new Error("the made-up graph has no person");
  const report = least(() => renderHtml(buildDossier(graph, official)).length);
  const json = least(() => JSON.stringify(graph).length);
  const page = renderHtml(buildDossier(graph, official)).length / 1024;
  console.log(`| ${edges} | ${report.toFixed(0)} | ${(report / json).toFixed(1)} | ${page.toFixed(0)} |`);
}

/** Milliseconds of processor time of the fastest round. */
function least(work: () => number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * `npx tsx bench/hostile.ts`: texts made to be slow. Prints the milliseconds each takes for 10 kB at two lengths; exit code 1
 * where one takes more than 100, or grows faster than its length by far.
 */
import { grammar } from "../src/extract/grammar/grammar.ts";
import { renderTable } from "../src/terminal/table.ts";
import { hostileTexts } from "./hostile-texts.ts";

const mostMs = 100;
const lengths = [20_000, 100_000] as const;

function msFor(text: string): number {
  const start = performance.now();
  grammar.extract({
    id: "hostile",
    uri: "hostile",
    title: null,
    language: "az",
    published: null,
    sha256: "0".repeat(64),
    anchors: [],
    text,
  });
  return performance.now() - start;
}

for (let run = 0; run < 200; run++)
  msFor("Bakıda konfrans keçirilib. Konfransda direktor Orxan Səfərli çıxış edib.");
const rows = Object.entries(hostileTexts).map(([name, make]) => {
  const perTenKilobytes = lengths.map((length) => {
    const text = make(length);
    return Math.round((Math.min(msFor(text), msFor(text)) / length) * 10_000 * 10) / 10;
  });
  const isSlow = perTenKilobytes.some((ms) => ms > mostMs);
  if (isSlow) process.exitCode = 1;
  return [name, ...perTenKilobytes, isSlow ? "too slow" : ""];
});
console.log(
  renderTable({ columns: ["text", ...lengths.map((length) => `ms/10 kB at ${length / 1000} kB`), ""], rows }),
);

/**
 * How resolution grows: a made-up press of N documents, ten entities each, resolved whole. Seeded, so that every run
 * resolves the same text. Run with `npx tsx bench/resolve.ts [documents…]`; without arguments 12,500 to 100,000.
 */
import { createHash } from "node:crypto";
import type { Claim } from "../src/model/claim.ts";
import type { Document } from "../src/model/document.ts";
import type { Entity } from "../src/model/entity.ts";
import type { Extraction } from "../src/model/extraction.ts";
import { seededRandom } from "../src/order/seeded-random.ts";
import { resolve } from "../src/resolve/resolve.ts";

const givenNames =
  "Elçin Elşən Vüsal Vüqar Rəşad Anar Zaur Ramiz Leyla Nigar Sevinc Aytən Günel Kamran Tural Orxan".split(
    " ",
  );
const roots =
  "Əli Vəli Həsən Hüseyn Məmməd Qasım Kərim Rəhim Səfər Cəfər Əsgər Quli Babaş Nağı Tağı Ağa Paşa Musta".split(
    " ",
  );
const fields =
  "Təhsil Səhiyyə Energetika İqtisadiyyat Ədliyyə Maliyyə Müdafiə Mədəniyyət Nəqliyyat Ekologiya".split(" ");
const cities = ["Bakı", "Gəncə", "Şəki", "Quba", "Lənkəran"] as const;

/** One document of the made-up press: four people, three bodies, a unit and two events. */
function makeItem(
  index: number,
  people: number,
  random: () => number,
): { document: Document; extraction: Extraction } {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value; // holds: no list is empty
  const day = 1 + Math.floor(random() * 28);
  const date = `${2010 + Math.floor(random() * 14)}-0${1 + Math.floor(random() * 9)}-${String(day).padStart(2, "0")}`;
  let text = "";
  const write = (words: string): { start: number; end: number } => {
    const start = text.length;
    text += `${words}. `;
    return { start, end: start + words.length };
  };
  const entities: Entity[] = [];
  // A few people fill the news and most are hardly heard of: squaring the chance makes it so.
  const personName = (): string => {
    const number = Math.floor(random() ** 2 * people);
    const root = roots[number % roots.length] ?? "";
    return `${givenNames[Math.floor(number / roots.length) % givenNames.length]} ${root}${Math.floor(number / 288).toString(36)}yev`;
  };
  for (let place = 0; place < 4; place += 1) {
    const name = personName();
    entities.push({ id: `p${place}`, type: "person", name, aliases: [], mentions: [write(name)] });
  }
  const body = `${pick(fields)} Nazirliyi`;
  const bodies = [
    body,
    `“${pick(roots)} ${Math.floor(random() * people)}” MMC`,
    `${pick(cities)} ${Math.floor(random() * 400)} nömrəli məktəb`,
  ];
  bodies.forEach((name, place) => {
    const kind = (["ministry", "company", "school"] as const)[place] ?? "other";
    entities.push({
      id: `a${place}`,
      type: "agency",
      kind,
      name,
      acronym: null,
      aliases: [],
      mentions: [write(name)],
    });
  });
  entities.push({
    id: "u",
    type: "agency",
    kind: "unit",
    name: "Kadrlar şöbəsi",
    acronym: null,
    aliases: [],
    mentions: [write("Kadrlar şöbəsi")],
  });
  entities.push({
    id: "e0",
    type: "event",
    kind: "meeting",
    name: "görüş",
    date,
    place: pick(cities),
    aliases: [],
    mentions: [write("görüş")],
  });
  const project = `“${pick(roots)} ${Math.floor(random() * 5000)}” layihəsi`;
  entities.push({
    id: "e1",
    type: "event",
    kind: "project",
    name: project,
    date: null,
    place: null,
    aliases: [],
    mentions: [write(project)],
  });
  const said: readonly (readonly [string, Claim["predicate"], string])[] = [
    ["p0", "position", "a0"],
    ["p1", "position", "a1"],
    ["u", "part_of", "a0"],
    ...["p0", "p1", "p2", "p3", "a1"].map((id) => [id, "participated", "e0"] as const),
    ["a0", "organised", "e0"],
    ["a0", "organised", "e1"],
  ];
  const claims = said.map(([subject, predicate, object], place): Claim => {
    const quote = text.slice(0, 40);
    const title = predicate === "position" ? { title: place === 0 ? "nazir müavini" : "direktor" } : {};
    return {
      id: `c${place}`,
      subject,
      predicate,
      object,
      modality: "asserted",
      confidence: 0.9,
      extractor: "bench@1",
      rule: "bench",
      evidence: { start: 0, end: quote.length, quote },
      ...title,
    };
  });
  const header = {
    id: `d${index}`,
    uri: `d${index}`,
    title: null,
    language: "az" as const,
    published: date,
    sha256: createHash("sha256").update(`${index} ${text}`).digest("hex"),
    anchors: [],
  };
  return { document: { ...header, text }, extraction: { document: header, entities, claims } };
}

const sizes = process.argv.slice(2).map(Number);
console.log("documents  entities said  nodes     edges      seconds  cpu s    µs/entity  MiB");
for (const size of sizes.length > 0 ? sizes : [12_500, 25_000, 50_000, 100_000]) {
  const random = seededRandom(size);
  const items = Array.from({ length: size }, (_, index) => makeItem(index, size / 5, random));
  const [start, busy] = [performance.now(), process.cpuUsage()];
  const graph = resolve(items);
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(busy);
  const said = size * 10;
  const nodes = graph.persons.length + graph.agencies.length + graph.events.length;
  const row = [
    [size, 11],
    [said, 15],
    [nodes, 10],
    [graph.edges.length, 11],
    [seconds.toFixed(1), 9],
    [((used.user + used.system) / 1e6).toFixed(1), 9],
    [((seconds * 1e6) / said).toFixed(1), 11],
    [Math.round(process.memoryUsage().rss / 2 ** 20), 5],
  ] as const;
  console.log(row.map(([value, width]) => String(value).padEnd(width)).join(""));
}

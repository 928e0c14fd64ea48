/** A small graph to explore: people who meet, a plan, a denial, and names that would be markup. */
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "../resolve/article.ts";

export const hostileName = `Sınaq <img src=x onerror=document.title=1> “Fondu”`;
const filler = Array.from({ length: 12 }, (_, index) => `cümlə ${index} burada dayanır`).join(" ");

export const exploredItems = [
  article("gorush", {
    title: `Görüş <script>document.title=2</script> keçirilib`,
    published: "2024-03-05",
    entities: [
      person("p", "Aynur Sadıqova"),
      person("q", "Rəşad Kəlbiyev", ["R. Kəlbiyev"]),
      agency("a", "Bulaq Nazirliyi", "ministry", { acronym: "BN" }),
      event("e", "“Su ehtiyatları” konfransı", "conference", { date: "2024-03-04", place: "Şəki" }),
    ],
    claims: [
      ["p", "position", "a", { title: "nazir", confidence: 0.95 }],
      ["p", "participated", "e", { role: "speaker" }],
      ["q", "participated", "e"],
      ["a", "organised", "e", { confidence: 0.6 }],
    ],
  }),
  article("gorush-2", {
    title: "Konfransdan sonra",
    published: "2024-03-06",
    entities: [
      person("p", "Aynur Sadıqova"),
      agency("a", "Bulaq Nazirliyi", "ministry"),
      agency("f", hostileName, "fund"),
      event("m", `“Kanal” ${filler} memorandumu`, "agreement", { date: "2024" }),
    ],
    claims: [
      ["p", "position", "a", { title: "nazir" }],
      ["a", "signed", "m"],
      ["f", "signed", "m"],
      ["f", "funded", "a", { amount: 5000, currency: "AZN", support: "grant" }],
    ],
  }),
  article("plan", {
    published: "2024-04-01",
    entities: [
      person("q", "Rəşad Kəlbiyev"),
      agency("a", "Bulaq Nazirliyi", "ministry"),
      agency("u", "Dağətəyi Universiteti", "university"),
      event("v", "açıq dərs", "training", { date: "2024-03-20" }),
    ],
    claims: [
      ["q", "participated", "v", { modality: "planned" }],
      ["q", "position", "u", { title: "rektor", modality: "negated" }],
      ["u", "part_of", "a"],
    ],
  }),
];
export const exploredGraph = resolve(exploredItems);

const officeIn = (id: string, title: string, published: string, ministry = "Bulaq Nazirliyi") =>
  article(id, {
    ...{ title, published },
    entities: [person("p", "Aynur Sadıqova"), agency("a", ministry, "ministry")],
    claims: [["p", "position", "a", { title: "nazir" }]],
  });

/** One text in two documents, and another that says the same. */
export const reprinted = [
  officeIn("first", "Nazir məktəbə gəlib", "2024-03-05"),
  officeIn("second", "Nazir məktəbə gəlib", "2024-03-06"),
  officeIn("third", "Bulaqlar təmizlənir", "2024-03-07", "Azərbaycan Respublikasının Bulaq Nazirliyi"),
];

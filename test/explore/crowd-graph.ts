/** A ministry with many who take part in its events: more than a picture draws. */
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "../resolve/article.ts";

const given = ["Aynur", "Rəşad", "Lalə", "Kamran", "Nigar", "Fərid", "Günel", "Tural", "Səbinə", "Orxan"];
const family = [
  "Sadıq",
  "Kəlbi",
  "Bayram",
  "Qurban",
  "Nəsir",
  "Mahmud",
  "Zeynal",
  "Tağı",
  "Cəfər",
  "Əsgər",
  "Hacı",
  "Rüstəm",
  "Novruz",
  "Şirin",
  "Kərim",
  "Vəli",
  "Səlim",
  "Abbas",
];
const isWoman = (index: number): boolean => [0, 2, 4, 6, 8].includes(index);

/** `count` people with an office in one ministry; every seventh also takes part in a seminar. */
export function crowdGraph(count: number): KnowledgeGraph {
  const people = Array.from({ length: count }, (_, index) => {
    const first = index % given.length;
    const last = family[Math.floor(index / given.length) % family.length] ?? "";
    return person(`p${index}`, `${given[first]} ${last}${isWoman(first) ? "ova" : "ov"}`);
  });
  return resolve([
    article("crowd", {
      published: "2024-05-02",
      entities: [
        ...people,
        agency("a", "Meşə Nazirliyi", "ministry"),
        event("e", "“Yaşıl kəmər” seminarı", "training", { date: "2024-05-01" }),
      ],
      claims: [
        ...people.map(
          ({ id }, index) =>
            [id, "position", "a", { title: index % 2 === 0 ? "mütəxəssis" : "məsləhətçi" }] as const,
        ),
        ...people.filter((_, index) => index % 7 === 0).map(({ id }) => [id, "participated", "e"] as const),
        ["a", "organised", "e"],
      ],
    }),
  ]);
}

/** A graph of 20,000 nodes and 60,000 edges with made-up names, the same every time: hubs, long tails, one very long document. */
import { edgesOf } from "../src/graph/edges.ts";
import { searchKey } from "../src/language/az/fold.ts";
import type {
  AgencyNode,
  ClaimNode,
  DocumentNode,
  EventNode,
  KnowledgeGraph,
  PersonNode,
} from "../src/model/knowledge-graph.ts";
import { seededRandom } from "../src/order/seeded-random.ts";
import { noQualifiers } from "./load-graph.ts";

const given = [
  "Aynur",
  "Rəşad",
  "Lalə",
  "Kamran",
  "Nigar",
  "Fərid",
  "Günel",
  "Tural",
  "Səbinə",
  "Orxan",
  "İlkin",
  "Şəhla",
];
const stems = [
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
];
const fields = ["Su", "Meşə", "Yol", "Elm", "Torpaq", "Hava", "Kağız", "Duz", "Daş", "Bitki"];
const counts = {
  persons: 8000,
  agencies: 4000,
  events: 8000,
  documents: 4000,
  claims: 61_500,
  longDocumentClaims: 1500,
};
const number = (index: number): string => index.toString(16).padStart(16, "0");

function named(name: string, id: string) {
  return { id, name, caption: name, aliases: [], search: searchKey(name), documents: 1 };
}

function nodes(): Pick<KnowledgeGraph, "persons" | "agencies" | "events"> {
  const many = <Node>(count: number, make: (index: number) => Node): Node[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    persons: many(counts.persons, (index): PersonNode => {
      const family = `${stems[index % stems.length]}${fields[Math.floor(index / 14) % fields.length]?.toLowerCase()}${index}`;
      return {
        ...named(`${given[index % given.length]} ${family}ov`, `person-${number(index)}`),
        type: "person",
      };
    }),
    agencies: many(counts.agencies, (index): AgencyNode => {
      const name = `${fields[index % fields.length]} Təsərrüfatı ${index} İdarəsi`;
      return { ...named(name, `agency-${number(index)}`), type: "agency", kind: "government", acronym: null };
    }),
    events: many(counts.events, (index): EventNode => {
      const date = `20${String(10 + (index % 15)).padStart(2, "0")}-0${1 + (index % 9)}-1${index % 9}`;
      const name = `“${fields[index % fields.length]} ehtiyatları ${index}” konfransı`;
      return {
        ...named(name, `event-${number(index)}`),
        type: "event",
        kind: "conference",
        date,
        start: date,
        end: date,
        place: null,
        venue: null,
      };
    }),
  };
}

/** Numbers that are small far more often than large: a few hubs, a long tail. */
function skewed(random: () => number, count: number): number {
  return Math.floor(count * random() ** 3);
}

/** The graph; its claims quote sentences of its documents. */
export function largeGraph(): KnowledgeGraph {
  const random = seededRandom(7);
  const { persons, agencies, events } = nodes();
  const texts = Array.from({ length: counts.documents }, () => "");
  const claims: ClaimNode[] = [];
  const mentions = new Map<string, number>();
  for (let index = 0; index < counts.claims; index += 1) {
    const document =
      index < counts.longDocumentClaims ? 0 : 1 + Math.floor(random() * (counts.documents - 1));
    const isOffice = random() < 0.3;
    const subject = persons[skewed(random, counts.persons)] ?? persons[0];
    const object = isOffice
      ? agencies[skewed(random, counts.agencies)]
      : events[skewed(random, counts.events)];
    if (subject === undefined || object === undefined) continue;
    const quote = isOffice
      ? `${object.name} üzrə mütəxəssis ${subject.name} bu barədə məlumat verib və növbəti illərin planlarını açıqlayıb.`
      : `${subject.name} həmin gün keçirilən ${object.name} çərçivəsində iştirakçılarla görüşüb və çıxış edib.`;
    const start = texts[document]?.length ?? 0;
    texts[document] = `${texts[document]}${quote}\n`;
    const qualifiers = isOffice
      ? { ...noQualifiers, title: "mütəxəssis" }
      : { ...noQualifiers, role: "speaker" as const };
    claims.push({
      ...qualifiers,
      ...{
        id: `claim-${number(index)}`,
        predicate: isOffice ? "position" : "participated",
        modality: index % 50 === 0 ? "planned" : "asserted",
      },
      ...{ confidence: 0.9, quote, start, end: start + quote.length, extractor: "made@1", rule: "made" },
      ...{ subject: subject.id, object: object.id, document: `document-${document}` },
    });
    for (const { id } of [subject, object])
      mentions.set(`document-${document} ${id}`, (mentions.get(`document-${document} ${id}`) ?? 0) + 1);
  }
  const documents = texts.map(
    (text, index): DocumentNode => ({
      ...{
        id: `document-${index}`,
        uri: `https://site${index % 20}.example/${index}`,
        title: `Xəbər ${index}`,
      },
      ...{
        language: "az",
        published: `20${10 + (index % 15)}-03-${10 + (index % 18)}`,
        sha256: "0".repeat(64),
        anchors: [],
        text,
      },
    }),
  );
  return {
    ...{ persons, agencies, events, documents, claims, edges: edgesOf(claims, documents) },
    mentions: [...mentions].map(([key, count]) => {
      const [document = "", entity = ""] = key.split(" ");
      return { document, entity, count };
    }),
  };
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { findReprints } from "../../src/graph/document-reprints.ts";

const release =
  "Sahil Turizmi Agentliyi payızda keçiriləcək tədbirlərin siyahısını yeniləyib və festivalın Lənkəranda keçiriləcəyini bildirib. Festivalın təşkilatçıları yerli fermerlərdir.";
const other =
  "Rayon kitabxanasında gənc yazıçılarla görüş olub, iştirakçılar yeni kitablar haqqında danışıb və oxucuların suallarını cavablandırıb.";

const documents = [
  { id: "agency", published: "2024-09-01", text: release },
  {
    id: "paper",
    published: "2024-09-02",
    text: `Payız tədbirləri\n\n${release.replace("yeniləyib", "açıqlayıb")}`,
  },
  { id: "portal", published: "2024-09-02", text: `${release.slice(0, 120)} Mənbə: agentlik.` },
  { id: "meeting", published: "2024-09-01", text: other },
  { id: "short", published: null, text: "Hava isti olacaq." },
  { id: "short-too", published: null, text: "Hava isti olacaq." },
];

test("a release that was edited or cut short repeats the one published first; texts of a few words repeat nothing", () => {
  expect([...findReprints(documents)]).toEqual([
    ["paper", "agency"],
    ["portal", "agency"],
  ]);
});

test("the order of the documents does not matter", () => {
  const expected = [...findReprints(documents)];
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect([...findReprints(shuffled)]).toEqual(expected);
    }),
  );
});

test("a thousand equal bulletins are compared once", () => {
  const bulletins = Array.from({ length: 1000 }, (_, index) => ({
    id: `b${String(index).padStart(4, "0")}`,
    published: null,
    text: release,
  }));
  expect(findReprints(bulletins).size).toBe(999);
  expect(new Set(findReprints(bulletins).values())).toEqual(new Set(["b0000"]));
});

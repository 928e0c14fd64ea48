import { expect, test } from "vitest";
import { nameLines } from "../../src/explore/app/name-lines.ts";

test.each<[string, string[]]>([
  ["Su Fondu", ["Su Fondu"]],
  ["Bulaq Dövlət Universiteti", ["Bulaq Dövlət", "Universiteti"]],
  ["ictimai təhlükəsizliyin… iclas: Su Fondu", ["ictimai", "təhlükəsizliyin…"]],
  ["görüş: Lalə – Vəli Nəbizadə, 12 yanvar 2021", ["görüş: Lalə – Vəli", "Nəbizadə, 12 yanvar…"]],
  ["müşavirə: Lalə Vəliyeva, 30 may 2021", ["müşavirə: Lalə", "Vəliyeva, 30 may…"]],
  ["Elmlərinmüasirproblemlərimərkəzi", ["Elmlərinmüasirprobleml…"]],
])("%s stands in the picture as %j, with one mark where more follows", (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});

test("a name on the map of groups is cut behind a word, on as many lines as it may have", () => {
  const long = "Ekologiya və Su Təsərrüfatı Nazirliyinin Meteorologiya Xidməti";
  expect(nameLines(long, 26)).toEqual(["Ekologiya və Su", "Təsərrüfatı Nazirliyinin…"]);
  expect(nameLines(long, 26, 1)).toEqual(["Ekologiya və Su…"]);
  expect(nameLines("Su Fondu", 26, 1)).toEqual(["Su Fondu"]);
});

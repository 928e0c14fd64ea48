import { expect, it } from "vitest";
import { headlineOf } from "../../src/resolve/headline.ts";
import { article } from "./article.ts";

function headline(title: string | null, text: string): string {
  const { document } = article("a", { entities: [] });
  return headlineOf({ ...document, title, text });
}

it.each([
  ["Küçələr təmir olunub - FOTO", "", "Küçələr təmir olunub"],
  ["NAZİR İCLASDA İŞTİRAK EDİB", "", "Nazir iclasda iştirak edib"],
  [
    "Abadlıq Nazirliyi Mətbuat Xidmətinin məlumatı",
    "Abadlıq Nazirliyi Mətbuat Xidmətinin məlumatı\n\nYanvarın 12-də nazir yeni küçələrin tikintisini müzakirə edib.",
    "nazir yeni küçələrin tikintisini müzakirə edib.",
  ],
  ["Abadlıq Nazirliyindən", "Abadlıq Nazirliyindən\n\nQısa sətir", ""],
  [null, "Nazir küçələrə baxıb", "Nazir küçələrə baxıb"],
])("a caption shows of the headline %s what it tells", (title, text, told) => {
  expect(headline(title, text)).toBe(told);
});

import { expect, test } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { renderMarkdown } from "../../src/report/render-markdown.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { findEntities } from "../../src/search/find-entity.ts";

test("a quote from a PDF is cited with its page, and its address opens there", () => {
  const text =
    "Yeni məktəb açıldı\n\nNazirlik ötən il beş layihəyə başlayıb.\n\n\fAçılışda təhsil naziri Aygün Kərimova iştirak edib. Aygün Kərimova Təhsil Nazirliyinin naziri təyin edilib.\n";
  const document = documentOf({ id: "a", uri: "file:hesabat.pdf", fileName: "hesabat.pdf", text });
  const graph = resolve([{ document, extraction: grammar.extract(document) }]);
  const [person] = findEntities(graph, "kerimova");
  if (person === undefined) throw new Error("nobody found");
  expect(renderMarkdown(buildDossier(graph, person))).toContain("page 2, file:hesabat.pdf\\#page\\=2");
  expect(renderMarkdown(buildDossier(graph, person, { language: "az" }))).toContain(
    "səh. 2, file:hesabat.pdf",
  );
});

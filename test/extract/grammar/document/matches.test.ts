import { describe, expect, it } from "vitest";
import { grammar } from "../../../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../../../src/read/plain-text.ts";

function kindsOf(text: string): readonly string[] {
  const document = documentOf({ id: "match", uri: "match.txt", fileName: "", text });
  return grammar
    .extract({ ...document, language: "az" })
    .entities.flatMap((entity) => (entity.type === "event" ? [entity.kind] : []));
}

describe("a meeting of clubs", () => {
  it("is a match", () => {
    expect(kindsOf("“Şimşək” klubu ilə “Tufan” klubu rəsmi görüş keçirib.")).toEqual(["competition"]);
    expect(kindsOf("Sumqayıt FK Neftçi PFK ilə görüşüb.")).toEqual(["competition"]);
  });

  it("is none where those who lead them meet", () => {
    expect(
      kindsOf("Sumqayıt FK-nın prezidenti Rauf Quluzadə Neftçi PFK-nın prezidenti Kamal Aslanovla görüşüb."),
    ).toEqual(["meeting"]);
  });
});

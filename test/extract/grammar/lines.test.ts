import { describe, expect, it } from "vitest";
import { findLines } from "../../../src/extract/grammar/lines.ts";

const linesOf = (text: string): readonly string[] =>
  findLines(text).map(([from, to]) => text.slice(from, to));

const wrapped = `Mədəniyyət Fondu bu gün Şəkidə beynəlxalq bir konfrans
təşkil edib. Konfransda fondun sədri Səadət Nurlu çıxış
edib və iştirakçılara təşəkkür edib. Sonda sual-cavab
olub.`;

describe("lines", () => {
  it("are one where a program broke them in the middle of sentences", () => {
    expect(linesOf(`Fond konfrans keçirib\n\n${wrapped}\n\nYeni abzas.`)).toEqual([
      "Fond konfrans keçirib",
      wrapped,
      "Yeni abzas.",
    ]);
  });

  it("stay apart where each is a paragraph", () => {
    const text = "Fond bu gün Şəkidə beynəlxalq konfrans keçirib.\nSabah isə Gəncədə seminar keçiriləcək.";
    expect(linesOf(text)).toHaveLength(2);
  });

  it("stay apart in lists of names and of numbered items", () => {
    expect(linesOf("Lalə Məcidova\nSamir Qənbərov\nvə başqaları")).toHaveLength(3);
    expect(
      linesOf("1. Mədəniyyət Fondunun ölkə üzrə nümayəndələri və\n2. təşkilat komitəsinin bütün üzvləri"),
    ).toHaveLength(2);
  });

  it("stay apart where a line had room for the next word", () => {
    const text =
      "Fond bu gün Şəkidə keçirilən konfransda\niştirak edib və sonra Gəncədə uzun bir görüş keçirib bu il.";
    expect(linesOf(text)).toHaveLength(2);
  });

  it("have no white space around them", () => {
    expect(linesOf("  a \r\n\t\n\u00a0b  ")).toEqual(["a", "b"]);
  });
});

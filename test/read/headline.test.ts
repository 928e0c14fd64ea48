import { describe, expect, test } from "vitest";
import { findTitle } from "../../src/read/headline.ts";

const body = "Nazirlik yeni məktəb açıb. Tədbirdə qonaqlar iştirak ediblər.";

describe("findTitle", () => {
  test.each([
    ["Yeni məktəb açıldı", `Yeni məktəb açıldı\n\n${body}`],
    ["Yeni məktəb açıldı", `\ufeff\r\n\r\nYeni məktəb açıldı\r\n\r\n${body}`.slice(1)],
    ["Yeni məktəb açıldı", `Yeni məktəb açıldı\n${body}`],
    ["Yeni məktəb niyə açıldı?", `Yeni məktəb niyə açıldı?\n${body}`],
    ["Yeni məktəb açıldı...", `Yeni məktəb açıldı...\n\n${body}`],
    ["“Yeni məktəb açıldı”", `“Yeni məktəb açıldı”\n\n${body}`],
    ["Yeni məktəb açıldı", `newsPhoto\n\nYeni məktəb açıldı\n\n${body}`],
    ["Yeni məktəb açıldı", `---\nAna səhifə / Xəbərlər\n26 may 2021\nYeni məktəb açıldı\n\n${body}`],
    ["Yeni məktəb açıldı", `Başlıq: Yeni məktəb açıldı\nTarix: 26.05.2021\n\n${body}`],
    [
      "Bakıda müasir tələblərə cavab verən yeni məktəb binası açıldı",
      `Bakıda müasir tələblərə cavab verən yeni\nməktəb binası açıldı\n\n${body}`,
    ],
    ["Yeni məktəb açıldı", `Yeni   məktəb\taçıldı \n\n${body}`],
  ])("finds %s", (title, text) => {
    expect(findTitle(text)).toBe(title);
  });

  test.each([
    ["a sentence", body],
    ["a sentence after an empty line and a ruler", `\n\n---\n\n${body}`],
    ["a sentence that closes with a quotation mark", `Nazir deyib: “Məktəb açıldı.”\n\n${body}`],
    ["a clause", `Hörmətli həmkarlar,\n\n${body}`],
    [
      "a paragraph broken at a fixed width",
      "Elm naziri Bakıda açılan yeni məktəbin şagirdləri\nilə görüşüb və onlara təzə kitablar bağışlayıb.",
    ],
    [
      "a paragraph broken before names",
      "Elm naziri açılan yeni məktəbdə Bakı Şəhər Təhsil\nİdarəsinin müdiri ilə birlikdə bütün şagirdlərlə\nGörüş keçirib və onlara təzə kitablar bağışlayıb.",
    ],
    [
      "paragraphs without full stops at their ends",
      `Nazirlik yeni məktəb açıb. Tədbirdə qonaqlar iştirak ediblər\n\n${body}`,
    ],
    ["a dateline", `Bakı, 23 avqust 2023, AZƏRTAC\n\n${body}`],
    ["nothing but one line", "Yeni məktəb açıldı"],
    ["nothing", " \n"],
  ])("finds none where the text is or begins with %s", (_what, text) => {
    expect(findTitle(text)).toBeNull();
  });
});

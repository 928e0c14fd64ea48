import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/read/decode.ts";

const sentence = "Nazirlik “Şəffaflıq” layihəsinə başlayıb.\r\nGörüş Bakıda keçirilib.\n";

const utf16 = (text: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
};

describe("decodeText", () => {
  test.each([
    ["UTF-8", Buffer.from(sentence), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${sentence}`), "utf-8"],
    ["UTF-16 LE with a mark", utf16(`\ufeff${sentence}`, false), "utf-16le"],
    ["UTF-16 BE with a mark", utf16(`\ufeff${sentence}`, true), "utf-16be"],
    ["UTF-16 LE without a mark", utf16(sentence, false), "utf-16le"],
    ["UTF-16 BE without a mark", utf16(sentence, true), "utf-16be"],
  ])("reads %s and keeps everything but the mark", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: sentence, encoding });
  });

  test("reads windows-1254, which has ğ, ı, ş and İ at places of its own", () => {
    const bytes = Buffer.from(
      "Bak\xfd \xdeah\xeen \xd6zg\xfcr: d\xfcz\xfcn yaz\xfdl\xfd\xfe\xfd. \xddlk a\xf0ac.",
      "latin1",
    );
    expect(decodeText(bytes)).toEqual({
      text: "Bakı Şahîn Özgür: düzün yazılışı. İlk ağac.",
      encoding: "windows-1254",
    });
  });

  test("reads windows-1251, where nearly all letters are above ASCII", () => {
    const bytes = Buffer.from(
      "\xc2\xf1\xf2\xf0\xe5\xf7\xe0 \xef\xf0\xee\xf8\xeb\xe0 \xe2 \xc1\xe0\xea\xf3.",
      "latin1",
    );
    expect(decodeText(bytes)).toEqual({ text: "Встреча прошла в Баку.", encoding: "windows-1251" });
  });

  test("keeps decomposed letters decomposed, since offsets count in the text as it is", () => {
    const decomposed = "Görüş keçirilib.".normalize("NFD");
    expect(decodeText(Buffer.from(decomposed))).toMatchObject({ text: decomposed });
  });

  test.each([
    ["an empty file", Buffer.alloc(0), /empty/],
    ["a file of blanks", Buffer.from("\ufeff \r\n\t"), /empty/],
    ["NUL bytes", Buffer.from([1, 0, 0, 0, 7, 0, 9, 200]), /binary/],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), /binary/],
    ["control characters", Buffer.from("\x01\x02\x03\x04abc"), /binary/],
    [
      "random bytes above ASCII",
      Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0x81, 0x8d, 0x9d, 0x90]),
      /binary|encoding/,
    ],
    ["a PDF", Buffer.from("%PDF-1.4\n1 0 obj"), /PDF/],
    ["an office document", Buffer.from("PK\u0003\u0004rest"), /office/],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), /UTF-32/],
    ["UTF-16 cut in a unit", utf16(`\ufeff${sentence}`, false).subarray(0, 31), /UTF-16 LE/],
    ["UTF-16 with half a pair", utf16("\ufeffa\ud800b", false), /UTF-16 LE/],
  ])("says what is wrong with %s", (_name, bytes, problem) => {
    expect(decodeText(bytes)).toMatchObject({ text: null, problem: expect.stringMatching(problem) });
  });

  test("says where UTF-8 is broken", () => {
    const bytes = Buffer.concat([Buffer.from("Şəki "), Buffer.from([0xc5]), Buffer.from(" və Gəncə")]);
    expect(decodeText(bytes)).toMatchObject({
      text: null,
      problem: expect.stringContaining("byte 0xC5 at 7"),
    });
  });

  test.each([
    ["a NUL", Buffer.from(`${sentence} \u0000 ${sentence}`), "utf-8"],
    [
      "0xFF among Azerbaijani letters",
      Buffer.concat([Buffer.from(sentence), Buffer.from([0xff]), Buffer.from(sentence)]),
      "utf-8",
    ],
    [
      "0xFF among plain letters",
      Buffer.concat([Buffer.from("Nazirlik bildirib. ".repeat(20)), Buffer.from([0xff])]),
      "utf-8",
    ],
    ["half a letter at the end", Buffer.from(`${sentence} ${sentence} Bakı`).subarray(0, -1), "utf-8"],
    ["half a pair in UTF-16", utf16(`\ufeff${sentence} \ud800 ${sentence}`, false), "utf-16le"],
  ])("mends one bad place in an article, %s, and tells where", (_name, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({
      encoding,
      mended: expect.stringMatching(/^one place .*the first at \d+/),
    });
    expect(decoded.text?.match(/\ufffd/g)).toHaveLength(1);
    expect(decoded.text).not.toContain("\u0000");
  });

  test("mends half a pair that stands in UTF-8, and of many tells where the first is", () => {
    const half = Buffer.from([0xed, 0xa0, 0x80]);
    const [before, after] = [Buffer.from(`${sentence} `), Buffer.from(` ${sentence}`)];
    expect(decodeText(Buffer.concat([before, half, after, after]))).toMatchObject({
      text: `${sentence} \ufffd\ufffd\ufffd ${sentence} ${sentence}`,
      mended: expect.stringMatching(/^one place /),
    });
    const many = Array.from({ length: 2 }, () => Buffer.concat([half, after]));
    expect(decodeText(Buffer.concat([before, ...many]))).toMatchObject({
      problem: expect.stringContaining(`byte 0xED at ${before.length}`),
    });
  });

  test("says that a wrong encoding has turned letters into question marks", () => {
    const text = "G?ncl?r Fondu s?rgi keçirib. S?rgid? rəssamlar iştirak edib.";
    expect(decodeText(Buffer.from(text))).toMatchObject({
      text: null,
      problem: expect.stringContaining("wrong encoding"),
    });
  });

  test("lets questions and addresses keep their question marks", () => {
    const text = "Nə vaxt?Bəli. Bax: example.az/a?b=c, example.az/d?e=f, example.az/g?h=i.";
    expect(decodeText(Buffer.from(text))).toMatchObject({ text });
  });

  test("takes a text cut in its last letter for broken UTF-8, not for another encoding", () => {
    expect(decodeText(Buffer.from("Bakı").subarray(0, 4))).toMatchObject({ text: null });
  });

  test("gives back any text of any Unicode letters that was written in UTF-8", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zəğışçöüA-ZА-яა-ჰ .,\n]{1,40}[a-z]$/u), (text) => {
        expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: "utf-8" });
      }),
    );
  });

  test("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeText(bytes)));
  });
});

import { describe, expect, it } from "vitest";
import { renderParts, showsColour } from "../../src/terminal/style.ts";

describe("parts of a text", () => {
  it("carry their colours where these are wanted", () => {
    const parts = ["a ", { style: "green", text: "b" }] as const;
    expect(renderParts(parts, true)).toBe("a \u001b[32mb\u001b[0m");
    expect(renderParts(parts, false)).toBe("a b");
  });

  it("show control and direction characters of a text instead of sending them", () => {
    const harmful = "\u001b[2J\u202e\u0007";
    for (const isColoured of [true, false]) {
      const shown = renderParts([harmful, { style: "red", text: harmful }], isColoured);
      expect(shown.replaceAll("\u001b[31m", "").replaceAll("\u001b[0m", "")).not.toMatch(
        /[\p{Cc}\p{Bidi_Control}]/u,
      );
    }
  });
});

describe("colours", () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, {}, false],
  ])("on a screen (%s) with %j: %s", (isTTY, environment, expected) => {
    expect(showsColour({ isTTY }, environment)).toBe(expected);
  });
});

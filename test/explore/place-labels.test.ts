import { describe, expect, test } from "vitest";
import { type Labelled, meets, placeLabels } from "../../src/explore/app/place-labels.ts";

const size = { width: 600, height: 400 };
const disc = (x: number, y: number, radius: number): Labelled => ({ x, y, radius, width: 100, height: 20 });

describe("the names on the map of groups", () => {
  test("stand below their discs where there is room", () => {
    expect(placeLabels([disc(300, 200, 30)], size)).toEqual([
      { left: 250, right: 350, top: 234, bottom: 254 },
    ]);
  });

  test.each([
    ["a disc below", [disc(300, 200, 30), disc(300, 250, 30)], { bottom: 166 }],
    ["the lower edge of the frame", [disc(300, 380, 15)], { bottom: 361 }],
    ["the upper edge and a disc below", [disc(300, 12, 10), disc(300, 45, 20)], { left: 314 }],
  ])("keep off %s", (_what, labelled, place) => {
    expect(placeLabels(labelled, size)[0]).toMatchObject(place);
  });

  test("keep off each other and off the buttons, the larger group first", () => {
    const tools = { left: 0, right: 300, top: 0, bottom: 40 };
    const placed = placeLabels([disc(60, 80, 20), disc(150, 90, 20), disc(300, 60, 10)], size, [tools]);
    const boxes = placed.filter((box) => box !== null);
    expect(placed[0]).not.toBeNull();
    for (const [at, box] of boxes.entries())
      for (const other of [tools, ...boxes.slice(at + 1)]) expect(meets(box, other)).toBe(false);
  });

  test("cover smaller discs rather than leave a large group without a name, and never larger ones", () => {
    const around = [disc(100, 245, 8), disc(100, 155, 8), disc(160, 200, 8), disc(40, 200, 8)];
    expect(placeLabels([disc(100, 200, 30), ...around], size)[0]).not.toBeNull();
    const large = around.map((one) => ({ ...one, radius: 31 }));
    expect(placeLabels([disc(100, 200, 30), ...large], size)[0]).toBeNull();
  });
});

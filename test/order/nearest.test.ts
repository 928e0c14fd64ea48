import { expect, test } from "vitest";
import { nearestNames } from "../../src/order/nearest.ts";

const people = ["Mehriban Vəliyeva", "Mehəbbət Vəliyeva", "Vüsal Xanlarov", "Anar İsrafilov"];
const candidates = people.map((name) => ({ key: name, name }));

test("the nearest names come first, those that are too far are left out", () => {
  expect(nearestNames("Mehribon Vəliyeva", candidates)).toEqual(["Mehriban Vəliyeva", "Mehəbbət Vəliyeva"]);
  expect(nearestNames("Qwertyuiop", candidates)).toEqual([]);
});

test("one word of a name is enough", () => {
  expect(nearestNames("Xanlarow", candidates)).toEqual(["Vüsal Xanlarov"]);
});

test("no more than five are suggested, and a name once", () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ key: `Əliyev ${index}`, name: `Əliyev ${index}` }));
  expect(nearestNames("Əliyev", [...many, ...many])).toEqual([
    "Əliyev 0",
    "Əliyev 1",
    "Əliyev 2",
    "Əliyev 3",
    "Əliyev 4",
  ]);
});

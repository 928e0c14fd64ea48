import { describe, expect, it } from "vitest";
import type { EventConstruction } from "../../../../src/extract/grammar/constructions/construction.ts";
import { matchEvent, nounForce } from "../../../../src/extract/grammar/constructions/match-events.ts";
import { lastScene } from "./scenes.ts";

const talk: EventConstruction = {
  shape: "event",
  name: "talk",
  predicate: "participated",
  nouns: { class: "event", traits: ["talk"] },
  who: ["owner", "with", "between", "subject"],
  examples: [],
  nearMisses: [],
};

/** Names of those that a construction finds at an event noun. */
function found(construction: EventConstruction, text: string): readonly string[] {
  return matchEvent(construction, lastScene(text)).flatMap(({ subject }) =>
    subject.kind === "named" ? [subject.entity.name] : [],
  );
}

describe("who stands with an event noun", () => {
  const sides: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
    [
      "the owner and who stands with ilə",
      "Rəşad Quluzadənin Lalə Məcidova ilə görüşü keçirilib.",
      ["Rəşad Quluzadə", "Lalə Məcidova"],
    ],
    [
      "two between whom it is",
      "Elm Fondu ilə Su İdarəsi arasında görüş keçirilib.",
      ["Elm Fondu", "Su İdarəsi"],
    ],
    [
      "the subject where somebody is talked with by the way",
      "Rəşad Quluzadə Lalə Məcidova ilə görüşdə gəncləri tərifləyib.",
      ["Lalə Məcidova", "Rəşad Quluzadə"],
    ],
    ["nobody at an event of another trait", "Rəşad Quluzadənin seminarı keçirilib.", []],
    ["nobody where it was only wished for", "Lalə Məcidova ilə görüş keçirmək təklif olunub.", []],
  ];
  it.each(sides)("is %s: %s", (_, text, names) => {
    expect(found(talk, text)).toEqual(names);
  });

  it("is a person where an owner alone has to be one", () => {
    expect(found({ ...talk, alone: "person" }, "Elm Fondunun görüşü keçirilib.")).toEqual([]);
    expect(found({ ...talk, alone: "person" }, "Lalə Məcidovanın görüşü keçirilib.")).toEqual([
      "Lalə Məcidova",
    ]);
  });

  it("is the body at which an organ meets", () => {
    const session: EventConstruction = {
      ...talk,
      nouns: { class: "event", traits: ["session"] },
      who: ["venue"],
    };
    expect(found(session, "Elm Nazirliyində işçi qrupunun iclası keçirilib.")).toEqual(["Elm Nazirliyi"]);
    expect(found(session, "Elm Nazirliyində iclas keçirilib.")).toEqual([]);
  });
});

describe("how an event noun is meant", () => {
  const meant: readonly (readonly [text: string, force: string])[] = [
    ["Konfrans keçirilib.", "stated"],
    ["Konfrans keçiriləcək.", "planned"],
    ["Konfrans ləğv edilib.", "denied"],
    ["Konfransın keçirilməsi planlaşdırılır.", "planned"],
    ["Konfransdan sonra bina təmir edilib.", "stated"],
    ["Konfransda bina təmiri ləğv edilib.", "stated"],
  ];
  it.each(meant)("%s: %s", (text, force) => {
    const scene = lastScene(text);
    const noun = scene.nominals.find(({ eventHead }) => eventHead?.stem === "konfrans");
    expect(noun && nounForce(scene, noun)).toBe(force);
  });
});

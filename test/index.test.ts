import { expect, test } from "vitest";
import * as elaqe from "../src/index.ts";

test("the public interface exports these names and no others", () => {
  expect(Object.keys(elaqe).sort()).toEqual([
    "ConfigError",
    "ElaqeError",
    "InputError",
    "InvariantError",
    "StoreError",
    "agencyKinds",
    "agencySchema",
    "buildConnection",
    "buildDossier",
    "claimSchema",
    "detectLanguage",
    "documentHeaderSchema",
    "documentOf",
    "documentSchema",
    "edgeTypes",
    "entitySchema",
    "entityTypes",
    "eventKinds",
    "eventSchema",
    "evidenceSchema",
    "extractionSchema",
    "findEntities",
    "grammar",
    "headerOf",
    "interchangeSchema",
    "languages",
    "mentionSchema",
    "modalities",
    "namedQueries",
    "openStore",
    "partialDateSchema",
    "participantRoles",
    "personSchema",
    "predicates",
    "readDocuments",
    "renderMarkdown",
    "resolve",
    "spanSchema",
    "supportKinds",
    "vocabulary",
  ]);
});

test("a program gets from a text to a cited report in a few lines", () => {
  const text = "Açılışda təhsil nazirinin müavini Mehəbbət Vəliyeva iştirak edib.";
  const document = elaqe.documentOf({ id: "a", uri: "file:a.txt", fileName: "a.txt", text });
  const graph = elaqe.resolve([{ document, extraction: elaqe.grammar.extract(document) }]);
  const [person] = elaqe.findEntities(graph, "veliyeva");
  expect(person?.name).toBe("Mehəbbət Vəliyeva");
  if (person !== undefined) expect(elaqe.renderMarkdown(elaqe.buildDossier(graph, person))).toContain(text);
});

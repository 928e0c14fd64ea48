/** Who signed which agreement or decision. */
import type { EventDraft } from "../drafts.ts";
import type { Group } from "../phrases.ts";
import {
  clauseStart,
  type EventMention,
  eventAfter,
  eventBefore,
  groupsIn,
  modalityOf,
  subjectsOf,
} from "../scene.ts";
import type { Verb } from "../sentence.ts";
import { type Proposal, propose, type Rule, type RuleContext } from "./rule.ts";

const isDocument = (mention: EventMention): boolean => mention.span.isDocument;

const signedBetween: Rule = {
  name: "signed-between",
  predicate: "signed",
  example: "Sonda Rəqəmsal İnkişaf Mərkəzi ilə Gəncə Dövlət Universiteti arasında memorandum imzalanıb.",
  nearMiss: "Nazirliklə şirkətlər arasında memorandumun imzalanması müzakirə edilib.",
  apply({ scene }) {
    return scene.sentence.verbs.flatMap((verb) => {
      if (verb.class !== "signed") return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const from = clauseStart(scene, verb);
      const { mood } = verb.reading.form;
      const mention =
        mood === "participle" || mood === "pastParticiple"
          ? eventAfter(scene, verb.index + 1, scene.sentence.tokens.length, isDocument)
          : eventBefore(scene, from, verb.first, isDocument);
      const parties = partiesIn(scene, from, verb.first);
      if (mention === undefined || parties.length === 0) return [];
      const first = Math.min(...parties.map((group) => group.first), mention.span.first);
      return propose(
        parties.flatMap((group) => group.phrases),
        mention.event,
        modality,
        first,
        Math.max(verb.index + 1, mention.span.last),
      );
    });
  },
};

/** `A ilə B arasında`, `A və B arasında`, `A tərəfindən`; with `müvafiq qurumlar arasında` only A has a name. */
function partiesIn(scene: RuleContext["scene"], from: number, to: number): readonly Group[] {
  const groups = groupsIn(scene, from, to);
  const hasBetween = scene.sentence.tokens.slice(from, to).some((token) => token.lower === "arasında");
  return groups.filter(
    (group) =>
      group.marker === "between" || group.marker === "agent" || (hasBetween && group.marker === "with"),
  );
}

const signedVerb: Rule = {
  name: "signed-verb",
  predicate: "signed",
  example: "Memorandumu rektor Kamran Nəbiyev və direktor Lalə Məcidova imzalayıblar.",
  nearMiss: "Kamran Nəbiyev memorandumun imzalanmasını yüksək qiymətləndirib.",
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (verb.class !== "sign") return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const { mood } = verb.reading.form;
      if (mood === "objectParticiple") return signedByOwner(context, verb, modality);
      const document = documentOf(context, verb);
      if (document === null) return [];
      const from = clauseStart(scene, verb);
      if (mood === "clause") return signedByOwner(context, verb, modality);
      const partners = groupsIn(scene, from, verb.first)
        .filter((group) => group.marker === "with")
        .flatMap((group) => group.phrases);
      return propose(
        [...subjectsOf(scene, verb), ...partners],
        document,
        modality,
        verb.first,
        verb.index + 1,
      );
    });
  },
};

/** The document in the verb's clause; `sənədi` means the one spoken of last. */
function documentOf({ scene, discourse }: RuleContext, verb: Verb): EventDraft | null {
  const from = clauseStart(scene, verb);
  const named = eventBefore(scene, from, verb.first, isDocument);
  if (named !== undefined) return named.event;
  for (let at = from; at < verb.first; at++)
    if (/^sənəd/.test(scene.sentence.tokens[at]?.lower ?? ""))
      return discourse.events.findLast((event) => event.isDocument) ?? null;
  return null;
}

/** `Prezidentin imzaladığı Fərman`. */
function signedByOwner(
  { scene }: RuleContext,
  verb: Verb,
  modality: Proposal["modality"],
): readonly Proposal[] {
  const mention = eventAfter(
    scene,
    verb.index + 1,
    Math.min(verb.index + 8, scene.sentence.tokens.length),
    isDocument,
  );
  const group = scene.groups.findLast(
    (each) =>
      each.last <= verb.first &&
      verb.first - each.last <= 14 &&
      each.marker === "none" &&
      (each.case === "gen" || each.case === "nom"),
  );
  if (mention === undefined || group === undefined) return [];
  return propose(group.phrases, mention.event, modality, group.first, mention.span.last);
}

const decree: Rule = {
  name: "decree-of",
  predicate: "signed",
  example: "Mərkəz Prezident Kamal Aslanovun 3 mart 2020-ci il tarixli Sərəncamı ilə yaradılıb.",
  nearMiss: "Kamal Aslanovun rəhbərliyi ilə mühüm qərarlar qəbul olunub.",
  apply({ scene }) {
    return scene.events.flatMap((mention) => {
      if (!mention.span.isDocument || mention.event.kind !== "decision") return [];
      const { tokens } = scene.sentence;
      const group = scene.groups.find(
        (each) =>
          each.last <= mention.span.head &&
          mention.span.head - each.last <= 12 &&
          each.case === "gen" &&
          each.phrases.every((phrase) => phrase.entity.type === "person"),
      );
      if (group === undefined) return [];
      // X-in təşəbbüsü və Nazirlər Kabinetinin qərarı: the nearest owner made it.
      if (scene.phrases.some((phrase) => phrase.first >= group.last && phrase.last <= mention.span.head))
        return [];
      for (let at = group.last; at < mention.span.head; at++) {
        const token = tokens[at];
        if (token === undefined || scene.sentence.verbAt.has(at) || token.text === ",") return [];
      }
      if (!/(?:ı|i|u|ü)(?:n|$|l|nd)/.test(tokens[mention.span.head]?.lower ?? "")) return [];
      return propose(group.phrases, mention.event, "asserted", group.first, mention.span.last);
    });
  },
};

export const signingRules: readonly Rule[] = [signedBetween, signedVerb, decree];

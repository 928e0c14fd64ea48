/** Who paid for, granted, gave or discounted what. */

import { findMoney, type MoneyMention } from "../../../language/az/money.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { SupportKind } from "../../../model/vocabulary.ts";
import type { EntityDraft, EventDraft } from "../drafts.ts";
import { isSubject, type Phrase } from "../phrases.ts";
import {
  clauseStart,
  eventBefore,
  forTokens,
  groupBefore,
  groupsIn,
  isHappening,
  modalityOf,
  subjectsOf,
} from "../scene.ts";
import { isFiniteVerb, type Verb } from "../sentence.ts";
import { governedEvent, labelled, leadsAdverbial, saidOfEvent } from "./organisation.ts";
import { type ClaimQualifiers, propose, type Rule, type RuleContext } from "./rule.ts";

const goods =
  /^(?:tarif|avadanlıq|avadanlığ|paket|hədiyyə|kompüter|komputer|kompyuter|noutbuk|planşet|kitab|vəsait|yardım|sovqat|ləvazimat|endirim|dərman|geyim|ərzaq|inventar|texnika|dəsti|dəstləri|mebel|kredit|qrant|təqaüd|məbləğ|investisiya|sponsor|maliyyə dəstəyi|avtobus|avtomobil|lisenziya|proqram təminatı)/;

/** What the words of a range say of the support: its kind, and the amount where one is named. */
function supportIn({ scene }: RuleContext, from: number, to: number): ClaimQualifiers {
  const tokens = scene.sentence.tokens.slice(from, to);
  const has = (pattern: RegExp): boolean =>
    tokens.some((token) => !token.isCapital && pattern.test(token.lower));
  const money: MoneyMention | undefined = findMoney(tokens)[0];
  const support: SupportKind | undefined = has(/^endirim/)
    ? has(/^kredit/)
      ? "loan"
      : "discount"
    : has(/^kredit/)
      ? "loan"
      : has(/^qrant/)
        ? "grant"
        : money !== undefined || has(/^(?:vəsait|maliyyə|ianə|sponsor)/)
          ? "cash"
          : has(goods)
            ? "in-kind"
            : undefined;
  return {
    ...(support === undefined ? {} : { support }),
    ...(money === undefined ? {} : { amount: money.amount, currency: money.currency }),
  };
}

const fundedBy: Rule = {
  name: "funded-by",
  predicate: "funded",
  example: "Avropa İttifaqı tərəfindən maliyyələşdirilən “Yaşıl kənd” layihəsi başa çatıb.",
  nearMiss: "Layihə nazirlik tərəfindən dəstəklənməyəcək fikirlərə əsaslanır.",
  apply(context) {
    const { scene } = context;
    return scene.groups.flatMap((group) => {
      if (group.marker !== "agent") return [];
      const verb = scene.sentence.verbs.find(
        (each) =>
          each.index >= group.after && /^(?:fund|funded|supported|given|support|give)$/.test(each.class),
      );
      if (
        verb === undefined ||
        scene.sentence.verbs.some(
          (each) =>
            each.index >= group.after &&
            each.index < verb.first &&
            (isFiniteVerb(each) || /^(?:hold|held|found|founded|sign|signed)$/.test(each.class)),
        )
      )
        return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const from = clauseStart(scene, verb);
      const object =
        governedEvent(context, verb, from)?.event ?? recipientIn(context, from, verb.first)?.entity;
      if (object === undefined) return [];
      if (verb.class === "given" && !mentionsGoods(context, from, verb.index)) return [];
      return propose(
        group.phrases,
        object,
        modality,
        group.first,
        verb.index + 1,
        supportIn(context, from, verb.index + 1),
      );
    });
  },
};

function mentionsGoods({ scene }: RuleContext, from: number, to: number): boolean {
  const tokens = scene.sentence.tokens.slice(from, to);
  return findMoney(tokens).length > 0 || tokens.some((token) => !token.isCapital && goods.test(token.lower));
}

function recipientIn(context: RuleContext, from: number, to: number): Phrase | undefined {
  return recipientsIn(context, from, to)[0];
}

/** Those in the dative. */
function recipientsIn({ scene }: RuleContext, from: number, to: number): readonly Phrase[] {
  return groupsIn(scene, from, to)
    .filter((group) => group.marker === "none" && group.case === "dat")
    .flatMap((group) => group.phrases);
}

const supportNouns: ReadonlySet<string> = new Set(
  "dəstəyi dəstəyilə sponsorluğu maliyyəsi yardımı hesabına himayədarlığı".split(" "),
);

const withSupport: Rule = {
  name: "with-support",
  predicate: "funded",
  example: "“Norm Bank” ASC-nin dəstəyi ilə məktəblilər üçün olimpiada keçirilib.",
  nearMiss: "Valideynlərin dəstəyi ilə olimpiada keçirilib.",
  apply(context) {
    const { scene } = context;
    const isCue = (token: Token): boolean => supportNouns.has(token.lower);
    return forTokens(scene.sentence, isCue, (token, index) => {
      if (token.lower !== "hesabına" && !leadsAdverbial(scene, index)) return [];
      let start = index;
      while (
        scene.sentence.tokens[start - 1]?.kind === "number" ||
        /^(?:maliyyə|təşkilati|texniki|büdcə|vəsaiti|vəsaitləri|qrantı|büdcəsi|manatlıq|avroluq|dollarlıq|min|milyon|birgə|güclü|yaxından)$/.test(
          scene.sentence.tokens[start - 1]?.lower ?? "",
        )
      )
        start--;
      const group = groupBefore(scene, start);
      if (group === undefined) return [];
      const said = saidOfEvent(context, index, group);
      if (said === null) return [];
      return propose(
        group.phrases,
        said.mention.event,
        said.modality,
        group.first,
        Math.max(said.mention.span.last, index + 2),
        supportIn(context, start, index + 1),
      );
    });
  },
};

const gave: Rule = {
  name: "gave",
  predicate: "funded",
  example: "“Delta Telekom” şirkəti Gəncə Dövlət Universitetinə 50 min manat vəsait ayırıb.",
  nearMiss: "“Delta Telekom” şirkəti tələbələrə məlumat verib.",
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (!/^(?:give|fund|support|present)$/.test(verb.class)) return [];
      const { mood } = verb.reading.form;
      if (!isFiniteVerb(verb) && mood !== "converb" && mood !== "futureClause" && mood !== "clause")
        return [];
      const modality = modalityOf(scene, verb);
      if (modality === null) return [];
      const from = clauseStart(scene, verb);
      const isMaterial =
        verb.class === "fund" ||
        mentionsGoods(context, verb.class === "present" ? Math.max(from, verb.first - 4) : from, verb.index);
      if (!isMaterial && verb.class !== "support") return [];
      const givers = subjectsOf(scene, verb).filter(
        (phrase) => phrase.entity.type === "agency" && !phrase.isStaff,
      );
      if (givers.length === 0) return [];
      return givers.flatMap((giver, index) => {
        // A X-ə …, B isə Z-ə … verib; A X-ə …, Y-ə isə … verib: each recipient has its own goods and amount.
        const end = givers[index + 1]?.first ?? verb.index + 1;
        const recipients = recipientsIn(context, giver.last, end);
        if (recipients.length > 1 || (recipients.length === 1 && givers.length > 1))
          return recipients.flatMap((recipient, at) =>
            propose(
              [giver],
              recipient.entity,
              modality,
              giver.first,
              verb.index + 1,
              supportIn(context, recipient.last, recipients[at + 1]?.first ?? end),
            ),
          );
        const object = objectOf(context, from, verb);
        return object === null
          ? []
          : propose(
              [giver],
              object,
              modality,
              from,
              verb.index + 1,
              supportIn(context, from, verb.index + 1),
            );
      });
    });
  },
};

/** The event named as the goal, the agency or person in the dative, else the project spoken of. */
function objectOf(context: RuleContext, from: number, verb: Verb): EntityDraft | null {
  const { scene, discourse } = context;
  const goal = eventBefore(
    scene,
    from,
    verb.first,
    (each) => isHappening(each) && (each.span.case === "dat" || each.span.case === "acc"),
  );
  if (goal !== undefined) return goal.event;
  const recipient = recipientIn(context, from, verb.first);
  if (recipient !== undefined) return recipient.entity;
  // proqram təqdim edir: the project is what is presented, not who receives it.
  const isPresented = scene.events.some(({ span }) => span.case === "nom" && span.last === verb.first);
  if (verb.class === "present" && isPresented) return null;
  const framed = scene.events.find((each) => each.event.kind === "project" && each.span.last <= verb.first);
  if (framed !== undefined) return framed.event;
  const takers = scene.sentence.tokens
    .slice(from, verb.first)
    .some((token) => /^(?:qaliblərə|iştirakçılara)$/.test(token.lower));
  return (
    recentProject(discourse.events, scene.index) ?? scene.lastRecipient ?? (takers ? discourse.current : null)
  );
}

function recentProject(events: readonly EventDraft[], sentence: number): EventDraft | null {
  const project = events.findLast((event) => event.kind === "project" && event.titleKey !== "");
  return project !== undefined && sentence - project.lastIn < 4 ? project : null;
}

const receivedFrom: Rule = {
  name: "received-from",
  predicate: "funded",
  example: "“Delta Telekom” MMC Avropa İnvestisiya Bankından 2 milyon avro kredit alıb.",
  nearMiss: "“Delta Telekom” MMC Avropa İnvestisiya Bankından məktub alıb.",
  apply(context) {
    const { scene } = context;
    return scene.sentence.verbs.flatMap((verb) => {
      if (!/^(?:al|götür)$/.test(verb.reading.form.stem) || !isFiniteVerb(verb)) return [];
      const modality = modalityOf(scene, verb);
      const from = clauseStart(scene, verb);
      if (
        modality === null ||
        !scene.sentence.tokens
          .slice(from, verb.index)
          .some(
            (token) =>
              !token.isCapital &&
              /^(?:kredit|qrant|vəsait|maliyyə|ianə|sərmayə|investisiya)/.test(token.lower),
          )
      )
        return [];
      const donors = groupsIn(scene, from, verb.first)
        .filter((group) => group.marker === "none" && group.case === "abl")
        .flatMap((group) => group.phrases);
      const taker = subjectsOf(scene, verb).find(
        (phrase) => phrase.entity.type !== "person" && !phrase.isStaff,
      );
      if (taker === undefined) return [];
      return propose(
        donors,
        taker.entity,
        modality,
        taker.first,
        verb.index + 1,
        supportIn(context, from, verb.index),
      );
    });
  },
};

const sponsorIs: Rule = {
  name: "sponsor-is",
  predicate: "funded",
  example: "Turnir Gəncədə keçirilib. Turnirin baş sponsoru “Delta Telekom” MMC olub.",
  nearMiss: "Turnir Gəncədə keçirilib. Turnirin baş sponsoru qalibləri təbrik edib.",
  apply({ scene }) {
    const { tokens, verbs } = scene.sentence;
    const isSponsor = ({ lower }: Token): boolean =>
      (lower.startsWith("sponsor") || lower.startsWith("donor")) &&
      /^(?:sponsoru|sponsorları|donoru|donorları)(?:dur|dır)?$/.test(lower);
    return forTokens(scene.sentence, isSponsor, (_, index) => {
      const mention = eventBefore(
        scene,
        Math.max(0, index - 10),
        index,
        (each) => isHappening(each) && each.span.case === "gen",
      );
      const verb = verbs.find((each) => each.index > index && isFiniteVerb(each));
      if (mention === undefined || (verb !== undefined && verb.class !== "be")) return [];
      const modality = verb === undefined ? "asserted" : modalityOf(scene, verb);
      const sponsors = scene.groups
        .filter((group) => isSubject(group) && (group.first > index || group.last <= mention.span.first))
        .flatMap((group) => group.phrases);
      return modality === null
        ? []
        : propose(
            sponsors,
            mention.event,
            modality,
            mention.span.first,
            (verb?.index ?? tokens.length - 1) + 1,
          );
    });
  },
};

/** The line `Sponsor: X`, `Maliyyə dəstəyi: X` of an announcement. */
const sponsorLabelled: Rule = {
  name: "sponsor-labelled",
  predicate: "funded",
  example: "“Açıq dünya” konfransı\n\nMaliyyə dəstəyi: Gənclər Fondu (2 000 manat)",
  nearMiss: "“Açıq dünya” konfransı\n\nMəlumat dəstəyi: Gənclər Fondu",
  apply(context) {
    const { scene, discourse } = context;
    const event = discourse.current;
    const members = labelled(scene, /^(?:maliyyə dəstəyi|(?:baş |rəsmi )?(?:sponsor|donor)(?:lar|u|ları)?)$/);
    return event === null
      ? []
      : members.flatMap((phrase) =>
          propose(
            [phrase],
            event,
            event.isPlanned ? "planned" : "asserted",
            0,
            phrase.last,
            supportIn(context, 0, scene.sentence.tokens.length),
          ),
        );
  },
};

export const fundingRules: readonly Rule[] = [
  fundedBy,
  withSupport,
  gave,
  receivedFrom,
  sponsorIs,
  sponsorLabelled,
];

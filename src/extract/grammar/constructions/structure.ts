/** Which body is part of which, and who founded it. */
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { actorsIn, actorsOf, actorsOfGroups, agentsOf, nominativeGroups, subjectOf } from "./arguments.ts";
import type { Construction } from "./construction.ts";
import { founders, officesSaid, saidOffices } from "./offices.ts";
import { type ActorReference, type Proposal, proposalsOfClause } from "./proposal.ts";
import { forceOf, type Scene } from "./scene.ts";

export const structure: readonly Construction[] = [
  {
    shape: "free",
    name: "part-of-owner",
    predicate: "part_of",
    apply: ownedPart,
    examples: ["Arxivin Xəritə şöbəsi tədbir keçirib.", "Nazirlik yanında Elm Fondu sərgi açıb."],
    nearMisses: ["Arxiv İdarəsinin Xəritə Mərkəzi ilə əməkdaşlığı genişlənir."],
  },
  {
    shape: "free",
    name: "belongs-to",
    predicate: "part_of",
    apply: belongs,
    examples: [
      "Mərkəz Nazirliyin strukturuna daxildir.",
      "“Ağ Yelkən” qrupuna daxil olan “Mayak” şirkəti sərgi açıb.",
    ],
    nearMisses: ["Mərkəz layihəyə daxil edilib."],
  },
  {
    shape: "free",
    name: "founded-verb",
    predicate: "founded",
    apply: founded,
    examples: [
      "Birliyi 2019-cu ildə Nərgiz Abdullayeva təsis edib.",
      "Nazirlik tərəfindən yaradılan Mərkəz işə başlayıb.",
    ],
    nearMisses: ["Nərgiz Abdullayeva yeni imkanlar yaradıb."],
  },
  {
    shape: "free",
    name: "founder-of",
    predicate: "founded",
    apply: founderOf,
    examples: ["“Yaşıl Həll” MMC-nin təsisçisi Orxan Səfərli çıxış edib."],
    nearMisses: ["“Yaşıl Həll” MMC-nin direktoru Orxan Səfərli çıxış edib."],
  },
];

function named(actor: ActorReference | undefined, type: "person" | "agency"): boolean {
  return actor?.kind === "named" && actor.entity.type === type;
}

function partOf(
  construction: string,
  part: ActorReference,
  whole: ActorReference,
  force: Proposal["force"],
  range: { first: number; last: number },
): Proposal {
  return {
    construction,
    predicate: "part_of",
    subject: part,
    object: whole,
    force,
    qualifiers: {},
    first: range.first,
    last: range.last,
  };
}

/** The owner before a part: said by the name itself. Across `ilə` or a dative a genitive belongs to a later noun. */
function ownedPart(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    const { mention } = nominal;
    if (nominal.kind !== "agency" || mention === null || mention.entity.type !== "agency") return [];
    const owner = mention.owner;
    const group = scene.places.get(nominal)?.group;
    const isOblique =
      group?.postposition === "with" || (group?.case === "dat" && group.members.at(-1) === nominal);
    if (owner !== null && owner.entity.type === "agency" && !(isOblique && !mention.entity.isUnit)) {
      const part: ActorReference = { kind: "named", entity: mention.entity, nominal };
      return [
        partOf("part-of-owner", part, { kind: "named", entity: owner.entity, nominal }, "stated", {
          first: owner.first,
          last: nominal.last,
        }),
      ];
    }
    const genitive = nominal.owner?.members.at(-1);
    if (genitive === undefined || isOblique || genitive.kind !== "agency" || !mention.entity.isUnit)
      return [];
    const [whole] = actorsOf(scene, genitive);
    const [part] = actorsOf(scene, nominal);
    return whole === undefined || part === undefined || !named(whole, "agency")
      ? []
      : [partOf("part-of-owner", part, whole, "stated", { first: genitive.first, last: nominal.last })];
  });
}

function belongs(scene: Scene): readonly Proposal[] {
  const byVerb = scene.parsed.clauses.flatMap((clause): readonly Proposal[] => {
    const force = forceOf(scene, clause);
    if (force === "unreal" || clause.kind === "act") return [];
    const wholes = wholesOf(scene, clause);
    if (wholes.length === 0) return [];
    const parts = subjectOf(scene, clause).filter((actor) => named(actor, "agency"));
    return wholes.flatMap((whole) => parts.map((part) => partOf("belongs-to", part, whole, force, clause)));
  });
  return [...byVerb, ...partIs(scene), ...unitsAtWork(scene)];
}

/** `X-in strukturuna daxildir`, `X-in tabeliyində fəaliyyət göstərir`, `X-in nəzdində yaradılıb`. */
function wholesOf(scene: Scene, clause: Clause): readonly ActorReference[] {
  const { verb } = clause;
  const structures = clause.groups
    .flatMap(({ members }) => members)
    .filter(({ part }) => part === "structure");
  const owners = structures.flatMap(({ owner }) => actorsOfGroups(scene, owner === null ? [] : [owner]));
  const attached = actorsOfGroups(
    scene,
    clause.groups.filter(({ postposition }) => postposition === "attached"),
  );
  const into = verb?.class === "belong" ? actorsIn(scene, clause, "dat") : [];
  const isState = verb === null || ["belong", "work", "be", "found", "happen"].includes(verb.class);
  return isState ? [...owners, ...attached, ...into].filter((actor) => named(actor, "agency")) : [];
}

/** `A-da B şöbəsinin prokuroru işləyib`: the department is of the body somebody worked at. */
function unitsAtWork(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    if (
      clause.verb === null ||
      !["work", "appoint", "be"].includes(clause.verb.class) ||
      forceOf(scene, clause) !== "stated"
    )
      return [];
    return officesSaid(scene, clause).flatMap(({ bodies, place }) =>
      bodies.flatMap((part) =>
        part.kind === "named" && part.entity.type === "agency" && part.entity.isUnit && !place.includes(part)
          ? place
              .filter(
                (whole) =>
                  named(whole, "agency") && !(whole.kind === "named" && whole.entity === part.entity),
              )
              .map((whole) => partOf("belongs-to", part, whole, "stated", clause))
          : [],
      ),
    );
  });
}

/** `X-in törəmə qurumu olan Y`, `Y X-in tabeli qurumudur`. */
function partIs(scene: Scene): readonly Proposal[] {
  return scene.nominals.flatMap((nominal) => {
    const place = scene.places.get(nominal);
    if (nominal.part !== "part" || nominal.owner === null || place?.clause == null) return [];
    const { clause } = place;
    if (clause.verb !== null && clause.verb.class !== "be") return [];
    const force = forceOf(scene, clause);
    const wholes = actorsOfGroups(scene, [nominal.owner]).filter((actor) => named(actor, "agency"));
    const parts = (
      clause.kind === "relative"
        ? subjectOf(scene, clause)
        : actorsOfGroups(
            scene,
            nominativeGroups(clause).filter(({ members }) => !members.includes(nominal)),
          )
    ).filter((actor) => named(actor, "agency"));
    return force === "unreal"
      ? []
      : wholes.flatMap((whole) => parts.map((part) => partOf("belongs-to", part, whole, force, clause)));
  });
}

function founded(scene: Scene): readonly Proposal[] {
  return scene.parsed.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb?.class !== "found") return [];
    const force = forceOf(scene, clause);
    if (force === "unreal") return [];
    const isActive = verb.voice === "active";
    const makers = isActive
      ? subjectOf(scene, clause)
      : [...agentsOf(scene, clause), ...byDecree(scene, clause), ...byFounding(scene, clause)];
    const bodies = bodiesFounded(scene, clause).filter((actor) => named(actor, "agency"));
    return proposalsOfClause("founded-verb", "founded", clause, force, makers, bodies);
  });
}

function bodiesFounded(scene: Scene, clause: Clause): readonly ActorReference[] {
  const host = scene.hosts.get(clause.index)?.nominal;
  if (clause.kind === "objectRelative" || (clause.kind === "relative" && clause.verb?.voice !== "active"))
    return host === undefined ? [] : actorsOf(scene, host);
  if (clause.verb?.voice !== "active") return subjectOf(scene, clause);
  const isBasis = clause.verb.first < clause.verb.index;
  return actorsIn(scene, clause, "acc", ...(isBasis ? (["gen"] as const) : []));
}

/** `X-in sərəncamı ilə yaradılıb`. */
function byDecree(scene: Scene, clause: Clause): readonly ActorReference[] {
  return clause.groups
    .filter(
      ({ postposition, case: groupCase }) =>
        postposition === "with" || postposition === "according" || groupCase === "ins",
    )
    .flatMap(({ members }) => members)
    .filter(({ eventHead }) => eventHead?.kind === "decision")
    .flatMap(({ owner }) => (owner === null ? [] : actorsOfGroups(scene, [owner])));
}

function byFounding(scene: Scene, clause: Clause): readonly ActorReference[] {
  return clause.groups
    .flatMap(({ members }) => members)
    .filter(({ part }) => part === "founding" || part === "initiative")
    .flatMap(({ owner }) => (owner === null ? [] : actorsOfGroups(scene, [owner])));
}

function founderOf(scene: Scene): readonly Proposal[] {
  const said = saidOffices(scene)
    .filter(({ office }) => founders.has(office.stem))
    .map(({ person, body, force, clause }) => ({ person, body, force, range: clause }));
  const before = scene.nominals.flatMap((nominal) =>
    nominal.kind !== "person"
      ? []
      : nominal.offices
          .filter(({ stem, owner }) => founders.has(stem) && owner !== null)
          .flatMap(({ owner }) =>
            actorsOf(scene, owner as Nominal).flatMap((body) =>
              actorsOf(scene, nominal).map((person) => ({
                person,
                body,
                force: "stated" as const,
                range: nominal,
              })),
            ),
          ),
  );
  return [...said, ...before]
    .filter(({ body }) => named(body, "agency"))
    .map(({ person, body, force, range }) => ({
      construction: "founder-of",
      predicate: "founded",
      subject: person,
      object: body,
      force,
      qualifiers: {},
      first: range.first,
      last: range.last,
    }));
}

/**
 * Constructions as data: a rule of the grammar is a typed object with its examples and near misses. A matcher for each shape turns the
 * objects that fit a scene into proposals; the order of the list is the only priority.
 */
import type { Case } from "../../../language/az/nouns.ts";
import type { EventNounUse } from "../../../lexicon/event-nouns.ts";
import type { CuePart, EventHead, EventTrait } from "../../../lexicon/heads.ts";
import type { VerbClass, Voice } from "../../../lexicon/verbs.ts";
import type { EntityType, EventKind, ParticipantRole, Predicate } from "../../../model/vocabulary.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import type { Outlook } from "./outlook.ts";
import type { ActorReference, Proposal, StageKind } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** Which argument of a clause is who. */
export type Who =
  | "subject"
  | "agent"
  /** The subject of an active verb, the agent of a passive one. */
  | "doer"
  | "companion"
  | "joint"
  /** Who leads the delegation that acts in the clause: `X-in rəhbərliyi ilə nümayəndə heyəti`. */
  | "leader"
  /** The people of a body for whom something is held: `X-in əməkdaşları üçün`, `X-in əməkdaşlarına`. */
  | "learner"
  /** The people of a body among whom something is held: `X-in tələbələri arasında`. */
  | "contestant"
  | "object"
  | "between"
  | "behalf"
  /** Who is beaten: `X üzərində qələbə`. */
  | "over"
  | "recipient"
  | "source"
  /** Who owns the noun of a decree that something is done with: `X-in sərəncamı ilə`. */
  | "decree"
  /** What is founded by the decree of the clause. */
  | "founded"
  /** Who owns the noun of founding: `X-in təsisçiliyi ilə`. */
  | "founding"
  /** What `nəzdində`, `tabeliyində` stand behind. */
  | "attached"
  /** Who owns `struktur`, `tərkib`. */
  | "structure"
  /** Who signs a paper, its sides, and the bodies they sign for. */
  | "signer"
  /** The body in which something is, or the one before for `burada`, `onun nəzdində`. */
  | "place";

/** What a clause says it of. */
export type What =
  /** An event in one of these cases, or in a frame (`çərçivəsində`); where none is named, the stage. */
  | {
      readonly kind: "at";
      readonly cases: readonly Case[];
      readonly kinds?: readonly EventKind[];
      readonly stage?: StageKind;
    }
  /** The event that is the object of the clause: held, signed, opened. */
  | { readonly kind: "object"; readonly kinds?: readonly EventKind[]; readonly stage?: StageKind }
  /** Every event of these cases and kinds that the clause has. */
  | { readonly kind: "among"; readonly cases: readonly Case[]; readonly kinds: readonly EventKind[] }
  /** The event that somebody is invited to, or to take part in. */
  | { readonly kind: "invited"; readonly kinds: readonly EventKind[] }
  /** The event that owns a noun of a part, which is the object: `panelin moderatorluğunu X edib`. */
  | { readonly kind: "part"; readonly parts: readonly CuePart[] }
  /** The event of those among whom somebody is said to be: `iştirak edənlər arasında`. */
  | { readonly kind: "attended" }
  /** Bodies that stand in the clause as another argument. */
  | { readonly kind: "body"; readonly who: readonly Who[] }
  /** The paper that is signed; where none is named, the one the text is about. */
  | { readonly kind: "document" }
  /** What money is paid for: an event, whoever has it, or a body. */
  | { readonly kind: "paid" }
  /** The event that the verb itself names. */
  | { readonly kind: "implied"; readonly eventKind: EventKind; readonly noun: EventNounUse };

interface Described {
  readonly name: string;
  readonly predicate: Predicate;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** A verb and its arguments: `X tədbirdə iştirak edib`. */
export interface VerbConstruction extends Described {
  readonly shape: "verb";
  readonly verbs: readonly VerbClass[];
  /** A predicate without a verb counts as well: `Y X-in tərkibindədir`. */
  readonly orNoVerb?: boolean;
  readonly voices?: readonly Voice[];
  readonly who: readonly Who[];
  /** Others in the clause who have the same part. */
  readonly others?: readonly Who[];
  readonly what: What;
  readonly role?: ParticipantRole;
  /** What the clause says of money and goods goes with the claim. */
  readonly isSupport?: boolean;
  /** Nothing without another side: one that is named, or anybody (`sahibkarlarla görüşüb`). */
  readonly together?: "named" | "anybody";
  /** Only people, not bodies. */
  readonly isPersonal?: boolean;
  /** Only bodies that are named. */
  readonly isOfBodies?: boolean;
  /** Only units that no other body of the sentence owns. */
  readonly isOfUnits?: boolean;
  /** The noun of the verb names an office: `sədrlik edir`. */
  readonly isOffice?: boolean;
  /** What the exceptions ask of a sentence, as far as its words tell it: where it is missing, the sentence is not parsed for this. */
  readonly needs?: (outlook: Outlook) => boolean;
  readonly unless?: (scene: Scene, clause: Clause) => boolean;
  /** Whom of those in the clause it is said of. */
  readonly isMeant?: (scene: Scene, clause: Clause, actor: ActorReference) => boolean;
}

/** A noun of a part with its owner, said of the event of its clause: `X-in təşkilatçılığı ilə`. */
export interface CueConstruction extends Described {
  readonly shape: "cue";
  readonly parts: readonly CuePart[];
  /** Whose part it is: the noun's owner, or the subject of the clause where it has none (`çıxışında bildirib`). */
  readonly who?: "owner" | "subject";
  /** How the noun stands: with `ilə` or `altında`, in the locative, as the subject or object. */
  readonly ways: readonly ("with" | "under" | "within" | "subject" | "object" | "predicate" | "locative")[];
  readonly role?: ParticipantRole;
  /** What its words say of money and goods goes with the claim. */
  readonly isSupport?: boolean;
  /** Said only beside such a verb: `X-in təklifləri dinlənilib`. */
  readonly verbs?: readonly VerbClass[];
  /** Said only of an event that the clause holds: `X-in rəhbərliyi ilə` goes with anything. */
  readonly isOfHeld?: boolean;
}

/** Which event nouns a construction is about. */
export interface EventNouns {
  readonly class: EventHead["class"];
  readonly kinds?: readonly EventKind[];
  readonly traits?: readonly EventTrait[];
}

/** An event noun with those who own it or stand on its sides: `Milli Şuranın iclası`, `X-in Y ilə görüşü`, `A ilə B arasında saziş`. */
export interface EventConstruction extends Described {
  readonly shape: "event";
  readonly nouns: EventNouns;
  /**
   * The owner, the sides that `ilə` or `arasında` mark at the noun or in its clause, the subject of a clause that tells what was said at
   * the talk of two, for the session of an organ the body where it was held, and whom a reception has as its object (`Y-i qəbulu zamanı`).
   */
  readonly who: readonly ("owner" | "with" | "between" | "subject" | "venue" | "received")[];
  /** Only people, or only bodies, as owners. */
  readonly owners?: EntityType;
  /** An owner alone, without another side, counts only if it is a person, or not at all. */
  readonly alone?: "person" | "never" | "only";
  readonly role?: ParticipantRole;
  readonly unless?: (scene: Scene, nominal: Nominal) => boolean;
}

/** A noun of a part with its owner, said of somebody: `Müsabiqənin qalibi X olub`, `təşkilatçısı Y-dir`, `Z-nin törəmə şirkəti olan Y`. */
export interface PartConstruction extends Described {
  readonly shape: "part";
  readonly parts: readonly CuePart[];
  /** What owns the part: an event, unless it is a body, or a body whose parts one is among (`idarələrindən biri olan X`). */
  readonly of?: "body" | "one-of-body";
  /** The event where the noun has no owner: `moderator X olub`. */
  readonly stage?: StageKind;
  readonly role?: ParticipantRole;
  /** What the clause says of money and goods goes with the claim. */
  readonly isSupport?: boolean;
}

/**
 * An office that somebody is said to hold: before or behind a name, in a line of a list (`X – Y-nin direktoru`), as a label (`Y-nin
 * direktoru: X`), beside a verb
 * (`direktor təyin edilib`), as what somebody is (`sədridir`, `sədri olub`), or in whose name he acts (`sədri kimi çıxış edib`).
 */
export interface OfficeConstruction extends Described {
  readonly shape: "office";
  readonly ways: readonly ("name" | "line" | "label" | "subject" | "verb" | "predicate" | "as")[];
  /** Titles of founders, or all others. */
  readonly titles: "founder" | "held";
  /** Said of the unit of the office, as a part of where the clause says it is, and not of who holds it. */
  readonly isOfUnit?: boolean;
  /** For the way `verb`. */
  readonly verbs?: readonly VerbClass[];
}

/**
 * A list whose part is told before it: by a label (`Təşkilatçı: X`), by a verb before the colon (`çıxış edənlər: X; Y`), or by the heading
 * of its section (the items under `Təsisçiləri`). Its members have that part in the event told, or in the body the text is about.
 */
export interface ListConstruction extends Described {
  readonly shape: "list";
  readonly by: "label" | "verb" | "heading";
  /** For a label and a heading. */
  readonly parts?: readonly CuePart[];
  /** For a verb. */
  readonly verbs?: readonly VerbClass[];
  readonly of: Extract<StageKind, "any" | "document" | "contest"> | "body";
  readonly role?: ParticipantRole;
  /** Only bodies that are named. */
  readonly isOfBodies?: boolean;
}

/** What fits no shape. */
export interface FreeConstruction extends Described {
  readonly shape: "free";
  /** Whether the words of a sentence leave it open at all. */
  readonly canApply: (outlook: Outlook) => boolean;
  readonly apply: (scene: Scene) => readonly Proposal[];
}

export type Construction =
  | VerbConstruction
  | CueConstruction
  | EventConstruction
  | PartConstruction
  | OfficeConstruction
  | ListConstruction
  | FreeConstruction;

/** Where a phrase of an event's name begins: back over whose it is and what the name has in front, not over what was told before it. */
import type { Token } from "../../../language/az/tokens.ts";
import { anyOf, beginsWithAny, isNameWord } from "../../../lexicon/names.ts";
import { once } from "../../../lexicon/once.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import type { Scene } from "../constructions/scene.ts";
import { isListJoint, isOfClass } from "../names/words.ts";

/** `Ukrayna`, a place without an ending. */
export function isBareTown({ parsed, lexicon }: Scene, at: number): boolean {
  const token = parsed.sentence.tokens[at];
  return (
    token?.isCapital === true && token.suffix === "" && lexicon.names.places.get(token.lower) !== undefined
  );
}

/**
 * First token of an owner, without the day, the postposition or the participle that stands before it, and with all that its name has. In
 * `Y ilə keçirdiyi | əməkdaşlıq proqramı` the participle is the event's.
 */
export function ownerFirst(scene: Scene, { first, members }: Group, relatives: readonly Clause[]): number {
  const { parsed, lexicon } = scene;
  const { tokens } = parsed.sentence;
  const [member] = members;
  const last = member?.head ?? first;
  const ends = [...(member?.relatives ?? []), ...relatives]
    .map((each) => each.last)
    .filter((end) => end <= last);
  const body = bodyFirst(member) ?? first;
  // sayt bunu Məclisin iclasında: what stands before a word without forms owns nothing
  const isAstray = tokens.slice(first, body).some(({ lower }) => lexicon.functionWords.has(lower));
  let at = Math.max(first, isAstray ? body : first, ...ends);
  while (at < last) {
    const token = tokens[at] as Token;
    const isDay = token.kind === "number" && /^d[aə]$/.test(token.suffix);
    const wordClass = lexicon.classes.get(token.lower);
    const isIdle =
      isDay ||
      token.kind === "mark" ||
      wordClass === "field" ||
      // yubileyi qeyd | olunan dahi bəstəkarın: the end of what was told of the owner
      (parsed.sentence.verbAt.has(at) && !token.isCapital) ||
      lexicon.functionWords.has(token.lower);
    if (!isIdle) break;
    at++;
  }
  return withBodyBefore(scene, wholeFront(scene, at === first ? frontOfName(scene, first) : at));
}

/** `Təşkilata üzv | dövlətlərin nazirlərinin iclası`, `Mərkəzi və | emalatxanaların açılışı`: back over the body that the owner is of or joined with. */
function withBodyBefore({ parsed: { sentence }, nominals, lexicon }: Scene, first: number): number {
  const { tokens } = sentence;
  const link = tokens[first - 1]?.lower ?? "";
  const isMember = isOfClass(lexicon, "member-word", link);
  if (!isMember && !isWord("joint", link)) return first;
  const body = nominals.find(
    ({ kind, last, case: nounCase }) =>
      kind === "agency" && last === first - 1 && nounCase === (isMember ? "dat" : "nom"),
  );
  return body === undefined ? first : (bodyFirst(body) ?? first);
}

/** `səlahiyyətinə`, `Şurasının`, `mahnısı`: the noun of somebody or of the noun before. */
const possessedInCase = /[ıiuü](?:n[ıiuü]n|n[aə]|n[ıiuü]|nd[aə]n?)$/;
const possessed = /(?:[aəıiuüoöe]s[ıiuü]|l[aə]r[ıi])$/;
const genitive = /^.{3,}[ıiuü]n$/;
/** Words that a front is taken back over. */
const mostBack = 10;
/** What stands behind a noun that makes a verb with it: `cəlb olunması`, `anadan olmasının`, `təşkil edən`. */
const lightVerb = once(() => new RegExp(`^(?:${anyOf("light-verb")})(?:l[aə]r)?(?:s?[ıi](?:n|$)|$)`));

/** Whether a word and the verb behind it are one verb, whose own words stand before it: `əməyə | cəlb olunması`. */
function isOfLightVerb({ parsed: { sentence }, lexicon }: Scene, at: number): boolean {
  const [noun, verb] = [sentence.tokens[at], sentence.tokens[at + 1]];
  if (noun?.kind !== "word" || noun.isCapital || verb?.kind !== "word" || !lightVerb().test(verb.lower))
    return false;
  return (
    isNameWord("being-born", noun.lower) ||
    !(lexicon.functionWords.has(noun.lower) || possessedInCase.test(noun.lower))
  );
}

/** Whether a word begins in the middle of a phrase: it is somebody's, and nobody stands before it. */
export function isPartialAt(scene: Scene, at: number): boolean {
  const {
    parsed: { sentence },
    lexicon,
  } = scene;
  const { kind, lower, isCapital, suffix } = sentence.tokens[at] as Token;
  if (isOfLightVerb(scene, at)) return true;
  if (kind !== "word" || suffix !== "" || lower.length < 5 || lexicon.commonWords.has(lower)) return false;
  if (possessedInCase.test(lower)) return true;
  return !isCapital && (possessed.test(lower) || (sentence.heads[at] ?? []).some((each) => each.isPossessed));
}

/** Back over whose it is, where a phrase would begin with a possessed word: `Nazirliyin | səlahiyyətinə aid məsələlər`. */
export function wholeFront(scene: Scene, first: number): number {
  const {
    parsed: {
      sentence: { tokens, verbAt },
    },
    lexicon,
  } = scene;
  let at = first;
  // what stands before `cəlb olunması` is its own, up to who it is: `məzunların akademik işə | cəlb olunması`
  let isInVerb = false;
  while (at > 0 && first - at < mostBack) {
    isInVerb = (isInVerb || isOfLightVerb(scene, at)) && !genitive.test(tokens[at]?.lower ?? "");
    if (!isOwner(at - 1)) break;
    at--;
  }
  return isInVerb ? first : at;

  function isOwner(before: number): boolean {
    const { kind, lower, isCapital } = tokens[before] as Token;
    const isInName = isCapital && at < first && tokens[at]?.isCapital === true;
    return (
      (isInVerb || isPartialAt(scene, at) || isInName) &&
      kind === "word" &&
      !verbAt.has(before) &&
      !lexicon.functionWords.has(lower) &&
      (isInVerb || !lexicon.classes.has(lower)) &&
      (isNameWord("being-born", lower) || !/d[aə]n?$/.test(lower))
    );
  }
}

/** First token of the name of a body, or of the body that it is a part of. */
function bodyFirst(member: Nominal | undefined): number | null {
  if (member?.mention?.entity.type !== "agency") return null;
  const [owner] = member.owner?.members ?? [];
  return owner === undefined ? member.mention.first : bodyFirst(owner);
}

/** `“Günəş” və “Külək” stansiyalarının`, `Münxen Təhlükəsizlik Konfransının`, `Göyçay, Ağdaş rayonlarının`: back over what the name begins with. */
function frontOfName(scene: Scene, first: number): number {
  const { tokens, quotes } = scene.parsed.sentence;
  const isOfTowns = beginsWithAny("town-unit", tokens[first]?.lower); // Göyçay və Ağdaş | şəhər və rayonlarının
  let at = first;
  for (;;) {
    const [joint, close] = [tokens[at - 1], at - 2];
    const isJoint = isListJoint(joint);
    const open = isJoint ? [...quotes].find(([, end]) => end === close)?.[0] : undefined;
    if (open !== undefined && tokens[at]?.kind === "open") at = open;
    else if (isBareTown(scene, at - 1) && (tokens[at]?.isCapital === true || at < first || isOfTowns)) at--;
    else if (isJoint && at < first && isBareTown(scene, at - 2)) at -= 2;
    else return at;
  }
}

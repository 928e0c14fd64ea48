/** INTERIM adapter over the old finders. */
import { capitalize } from "../../../language/az/fold.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { AgencyBinder } from "../binding/agency-binder.ts";
import { OfficeBinder } from "../binding/office-binder.ts";
import { PersonBinder } from "../binding/person-binder.ts";
import { Discourse } from "../discourse.ts";
import type { AgencyDraft, PersonDraft } from "../drafts.ts";
import { countryBefore, findAgencies } from "../mentions/agencies.ts";
import { quotedAgencyNames } from "../mentions/quoted-agencies.ts";
import type { Sentence } from "../sentence.ts";
import { findPersons } from "./find-persons.ts";
import type { AgencyEntity, DocumentNames, NameMention, PersonEntity } from "./name-mention.ts";

export function readNames(sentences: readonly Sentence[], lexicon: Lexicon): DocumentNames {
  const quoted = new Set(sentences.flatMap((s) => quotedAgencyNames(s, lexicon)));
  const acronyms = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((t, i) => {
      if (t.isAcronym && tokens[i - 1]?.text === "(") acronyms.add(t.stem);
    });
  const capitals = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.filter((t, i) => t.kind === "word" && t.isCapital && i > 0).map(({ lower }) => lower),
    ),
  );
  const knowledge = { lastWords: { get: () => capitals } };
  const discourse = new Discourse();
  const owners: { first: number; last: number; owner: any; isInferred: boolean }[][] = [];
  const raw: { draft: PersonDraft | AgencyDraft; m: any }[][] = [];
  const allPersons = findPersons(sentences, lexicon);
  sentences.forEach((sentence, index) => {
    const persons = allPersons[index]!;
    const agencies = findAgencies(sentence, persons, lexicon, acronyms, quoted);
    const context = {
      sentence,
      persons,
      agencies,
      index,
      discourse,
      lexicon,
      knowledge,
      published: null,
    } as any;
    const ab = new AgencyBinder(context);
    ab.bind();
    const pb = new PersonBinder(context, ab, new OfficeBinder(context, ab)).bind();
    const list: { draft: any; m: any }[] = [];
    for (const [span, draft] of ab.bySpan)
      list.push({
        draft,
        m: {
          first: span.first,
          last: span.last,
          case: span.case,
          isAnaphor: span.anaphor !== null,
          isMinister: false,
          isListedPart: false,
        },
      });
    for (const p of pb)
      list.push({
        draft: p.entity,
        m: {
          first: p.nameFirst,
          last: p.nameLast,
          case: p.case,
          isAnaphor: false,
          isMinister: false,
          isListedPart: false,
        },
      });
    const taken = new Set(
      list.flatMap(({ m }) => Array.from({ length: m.last - m.first }, (_, k) => m.first + k)),
    );
    sentence.heads.forEach((forms, at) => {
      const form = forms.find(
        ({ head, isPossessed }) => head.class === "title" && head.stem === "nazir" && isPossessed,
      );
      if (form === undefined || taken.has(at) || sentence.tokens[at - 1]?.lower === "baş") return;
      let from = at;
      while (from > 0 && at - from < 8) {
        const t = sentence.tokens[from - 1]!;
        const isCoord =
          t.lower === "və" ||
          (t.text === "," &&
            /^(?:mədəniyyət|ekologiya|rəqəmsal|əmək)/.test(sentence.tokens[from - 2]?.lower ?? "") &&
            false);
        if (
          taken.has(from - 1) ||
          (t.kind !== "word" && !isCoord) ||
          lexicon.functionWords.has(t.lower) ||
          (lexicon.classes.has(t.lower) && !isCoord) ||
          sentence.verbAt.has(from - 1) ||
          lexicon.names.places.has(t.lower) ||
          (sentence.heads[from - 1] ?? []).some(({ head }) => head.class === "place") ||
          /n[ıiuü]n$/.test(t.lower) ||
          /d[aə]n?$/.test(t.lower)
        )
          break;
        from--;
      }
      while (from < at && sentence.tokens[from]?.lower === "və") from++;
      if (from === at) return;
      const words = sentence.tokens
        .slice(from, at)
        .map((t) => (t.lower === "və" ? t.text : capitalize(t.text)));
      const country = countryBefore(sentence, from, lexicon);
      const name = `${country === undefined ? "" : `${country} `}${words.join(" ")} Nazirliyi`;
      const token = sentence.tokens[at]!;
      const draft = discourse.namedAgency(name, { start: sentence.tokens[from]!.start, end: token.end });
      list.push({
        draft,
        m: {
          first: from,
          last: at + 1,
          case: form.case,
          isAnaphor: false,
          isMinister: true,
          isListedPart: false,
        },
      });
    });
    list.sort((a, b) => a.m.first - b.m.first);
    raw.push(list);
    owners.push(
      ab.ownerships.map((o) => ({ first: o.first, last: o.last, owner: o.owner, isInferred: o.isInferred })),
    );
  });
  const map = new Map<any, PersonEntity | AgencyEntity>();
  const entityOf = (d: any): any => {
    const c = discourse.canonical(d) as any;
    if (!map.has(c)) {
      map.set(
        c,
        c.type === "person"
          ? { type: "person", name: c.name, aliases: [...c.aliases], words: c.words }
          : {
              type: "agency",
              name: c.name,
              aliases: [...c.aliases],
              kind: c.kind,
              acronym: c.acronym,
              isUnit: c.isUnit,
              parent: null,
            },
      );
    }
    return map.get(c);
  };
  const bySentence = raw.map((list, sentenceIndex) => {
    const out: NameMention[] = [];
    for (const { draft, m } of list) {
      const before = out.at(-1);
      if (before && before.last > m.first) continue;
      const said = owners[sentenceIndex]!.find((o) => o.last === m.last);
      const owner =
        said === undefined ? null : (out.findLast((each) => each.entity === entityOf(said.owner)) ?? null);
      out.push({
        ...m,
        entity: entityOf(draft),
        owner: draft.type === "agency" ? owner : null,
        isListedPart: said?.isInferred ?? false,
        bracketOf: null,
      });
    }
    return out;
  });
  return { persons: discourse.persons.map(entityOf), agencies: discourse.agencies.map(entityOf), bySentence };
}

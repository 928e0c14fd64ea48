/** What the words were found in: people, organisations, events, documents, quotes. */
import type { JSX } from "preact";
import { lowerCase } from "../../../language/az/fold.ts";
import type { Answer } from "../../api.ts";
import { useAnswer } from "../ask.ts";
import { usePage } from "../page-context.ts";
import { Section, TypeMark, Waiting } from "../pieces.tsx";
import { moveAmongHits } from "../search-box.tsx";

type Group = Answer<"search">["groups"][number];
type Hit = Group["hits"][number];

/** A text with what was found in it marked. */
function Marked({ text, spans }: Pick<Hit, "text" | "spans">): JSX.Element {
  let at = 0;
  const pieces = spans.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <span lang="az">
      {pieces}
      {text.slice(at)}
    </span>
  );
}

const types = { people: "person", agencies: "agency", events: "event" } as const;

function EntityHit({ hit, group }: { hit: Hit; group: keyof typeof types }): JSX.Element {
  const { link, words, number } = usePage();
  // The caption says more than a name that many have, and whose an alias is.
  const at = lowerCase(hit.caption ?? "").indexOf(lowerCase(hit.text));
  const called =
    at < 0
      ? hit
      : {
          text: hit.caption ?? "",
          spans: hit.spans.map(({ start, end }) => ({ start: start + at, end: end + at })),
        };
  return (
    <li class="hit">
      <a href={link(["entity", hit.id])}>
        <TypeMark type={types[group]} /> <Marked {...called} />
      </a>{" "}
      <span class="soft">
        {at < 0 && <span lang="az">{hit.caption} · </span>}
        {words.documents(number(hit.documents ?? 0))}
      </span>
    </li>
  );
}

function TextHit({ hit, group }: { hit: Hit; group: "documents" | "quotes" }): JSX.Element {
  const { link, words } = usePage();
  const address = link(["document", hit.document ?? ""], group === "quotes" ? { at: hit.id } : {});
  const source = [group === "quotes" ? hit.name : null, hit.date ?? words.undated, hit.outlet];
  return (
    <li class="hit">
      <a href={address}>
        <Marked {...hit} />
      </a>{" "}
      <span class="soft">{source.filter((word) => word !== null).join(" · ")}</span>
    </li>
  );
}

function HitGroup({ group, total, hits, limit }: Group & { limit: number }): JSX.Element {
  const { words, number, link, place } = usePage();
  const shown = words.results.shown(number(hits.length), number(total));
  return (
    <Section
      id={`group-${group}`}
      heading={`${words.groups[group]} (${hits.length < total ? shown : number(total)})`}
    >
      <ul class="hits">
        {hits.map((hit) =>
          group === "documents" || group === "quotes" ? (
            <TextHit key={hit.id} hit={hit} group={group} />
          ) : (
            <EntityHit key={hit.id} hit={hit} group={group} />
          ),
        )}
      </ul>
      {hits.length < total && limit < 50 && (
        <p>
          <a href={link(["search"], { words: place.query.words, limit: "50" })}>{words.results.more}</a>
        </p>
      )}
    </Section>
  );
}

export function SearchView(): JSX.Element {
  const { place, language, words } = usePage();
  const typed = place.query.words ?? "";
  const limit = Number(place.query.limit ?? "6") || 6;
  const { answer, problem } = useAnswer("search", { language, words: typed, limit });
  if (answer === null) return <Waiting problem={problem} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus among the links inside
    <div onKeyDown={moveAmongHits}>
      <h1 class="hidden">{words.search}</h1>
      <p role="status" class="soft">
        {answer.groups.length > 0
          ? words.results.readAs(answer.words.join(" "))
          : typed === ""
            ? words.results.type
            : words.results.none(typed)}
      </p>
      {answer.groups.map((group) => (
        <HitGroup key={group.group} {...group} limit={limit} />
      ))}
    </div>
  );
}

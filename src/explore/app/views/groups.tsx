/** The whole as communities: a map, what is in the one that is chosen, and all of them as a list. */
import { Fragment, type JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { Answer } from "../../api.ts";
import { go } from "../address.ts";
import { useAnswer } from "../ask.ts";
import { canDrawMap, GroupMap } from "../group-map.tsx";
import { usePage } from "../page-context.ts";
import { Name, Section, TypeMark, Waiting } from "../pieces.tsx";

type Groups = Answer<"groups">;
type Community = Answer<"group">["neighbours"][number];

/** Members shown first of a chosen community. */
const membersShown = 20;

/** A community by its names, leading to what is in it. */
function GroupLink({ group }: { group: Community }): JSX.Element {
  const { link, number, words } = usePage();
  const left = group.members - group.names.length;
  return (
    <a class="name" href={link(["groups"], { at: group.id })}>
      {group.names.map(({ id, name, type }, index) => (
        <Fragment key={id}>
          <span lang="az" class="whole">
            <TypeMark type={type} /> {name}
            {index < group.names.length - 1 && ","}
          </span>{" "}
        </Fragment>
      ))}
      {left > 0 && <span>{words.whole.others(number(left))}</span>}
    </a>
  );
}

function Members({ group }: { group: Answer<"group"> }): JSX.Element {
  const { link, number, words, place } = usePage();
  const { ranked, members } = group;
  return (
    <>
      <ol class="names">
        {ranked.map((entity) => (
          <li key={entity.id}>
            <Name entity={entity} />{" "}
            <span class="soft">{words.whole.connections(number(entity.neighbours))}</span>
          </li>
        ))}
      </ol>
      {ranked.length < members && (
        <p>
          {words.results.shown(number(ranked.length), number(members))}{" "}
          <a href={link(["groups"], { ...place.query, limit: String(members) })}>{words.results.more}</a>
        </p>
      )}
    </>
  );
}

function GroupPanel({ at }: { at: string }): JSX.Element {
  const { language, link, number, words, place } = usePage();
  const { answer, problem } = useAnswer("group", {
    language,
    of: at,
    limit: place.query.limit ?? String(membersShown),
  });
  if (answer === null) return <Waiting problem={problem} />;
  const named = words.whole;
  return (
    <>
      <h2 lang="az">{answer.names.map(({ name }) => name).join(", ")}</h2>
      <p role="status" class="soft">
        {named.size(number(answer.members), words.statements(number(answer.statements)))}
      </p>
      <p>
        <Name entity={answer.member} /> ·{" "}
        <a href={link(["picture", answer.member.id])}>{words.picture.link}</a>
      </p>
      <h3>{named.members}</h3>
      <Members group={answer} />
      {answer.neighbours.length > 0 && (
        <>
          <h3>{named.neighbours}</h3>
          <ul class="names">
            {answer.neighbours.map((group) => (
              <li key={group.id}>
                <GroupLink group={group} />{" "}
                <span class="soft">{words.statements(number(group.statements))}</span>
              </li>
            ))}
          </ul>
          {answer.otherNeighbours > 0 && (
            <p class="soft">{named.otherNeighbours(number(answer.otherNeighbours))}</p>
          )}
        </>
      )}
    </>
  );
}

function GroupList({ answer }: { answer: Groups }): JSX.Element {
  const { number, words } = usePage();
  const { left } = answer;
  return (
    <Section id="groups" heading={words.whole.list}>
      <ol class="names listed">
        {answer.communities.map((group) => (
          <li key={group.id}>
            <GroupLink group={group} />{" "}
            <span class="soft">
              {words.whole.size(number(group.members), words.statements(number(group.statements)))}
            </span>
          </li>
        ))}
      </ol>
      {left.communities > 0 && <p>{words.whole.left(number(left.communities), number(left.members))}</p>}
      {answer.alone > 0 && <p>{words.whole.alone(number(answer.alone))}</p>}
    </Section>
  );
}

/** The community on the map that holds a name, if that is drawn. */
function groupOn({ communities }: Groups, at: string): string {
  return communities.find(({ id, dots }) => id === at || dots.some((dot) => dot.id === at))?.id ?? "";
}

export function GroupsView(): JSX.Element {
  const { language, link, number, words, place } = usePage();
  const { answer, problem } = useAnswer("groups", { language });
  const at = place.query.at ?? "";
  const choose = useCallback((id: string) => go(link(["groups"], { at: id }), "replace"), [link]);
  const canDraw = useMemo(canDrawMap, []);
  if (answer === null) return <Waiting problem={problem} />;
  const named = words.whole;
  const dots = answer.communities.reduce((sum, group) => sum + group.dots.length, 0);
  const members = answer.communities.reduce((sum, group) => sum + group.members, 0);
  const hasMap = canDraw && answer.communities.length > 0;
  return (
    <article>
      <h1>{named.title}</h1>
      <p class="soft">
        {named.how}{" "}
        {hasMap && (
          <>
            {named.legend} {named.use} {dots < members && named.sampled(number(dots), number(members))}{" "}
            {answer.hiddenLinks > 0 && named.hidden(number(answer.hiddenLinks))}
          </>
        )}
      </p>
      {!canDraw && <p role="alert">{named.noMap}</p>}
      <div class={hasMap ? "pictured" : ""}>
        {hasMap && (
          <GroupMap answer={answer} chosen={{ group: groupOn(answer, at), member: at }} choose={choose} />
        )}
        <aside class="panel" aria-label={named.chosen}>
          {at === "" ? <p class="soft">{named.choose}</p> : <GroupPanel at={at} />}
        </aside>
      </div>
      <GroupList answer={answer} />
    </article>
  );
}

/** The ways from one entity to another, from left to right, each step with its quote. */
import type { JSX } from "preact";
import type { Answer } from "../../api.ts";
import { useAnswer } from "../ask.ts";
import { EntityPicker } from "../entity-picker.tsx";
import { usePage } from "../page-context.ts";
import { Name, Status, Waiting } from "../pieces.tsx";

type Way = Answer<"ways">["ways"][number];
type Step = Way["steps"][number];

function StepBetween({ step, from }: { step: Step; from: string }): JSX.Element {
  const { words, link } = usePage();
  const isForward = step.source === from;
  return (
    <div class={`step ${step.status}`}>
      <p class="arrow" aria-hidden="true">
        {isForward ? "───▶" : "◀───"}
      </p>
      <a href={link(["statement", step.id])}>{step.parts.map(({ text }) => text).join("")}</a>{" "}
      <Status status={step.status} />
      <blockquote lang={step.document.language}>“{step.quote}”</blockquote>
      <p class="soft">
        <a href={link(["document", step.document.id])}>{step.document.title ?? words.untitled}</a> ·{" "}
        {step.document.date ?? words.undated}
      </p>
    </div>
  );
}

function OneWay({ way }: { way: Way }): JSX.Element {
  const { words, number } = usePage();
  return (
    <li>
      <div class="way">
        {way.entities.map((entity, index) => {
          const step = way.steps[index];
          return (
            <>
              <p class="stop">
                <Name entity={entity} />
              </p>
              {step !== undefined && <StepBetween step={step} from={entity.id} />}
            </>
          );
        })}
      </div>
      <p class="soft">{words.ways.weakest(number(way.leastSources))}</p>
    </li>
  );
}

export function WaysView({ id }: { id: string }): JSX.Element {
  const { language, words, number, link } = usePage();
  const [from = "", to = ""] = id.split("/");
  const { answer, problem } = useAnswer("ways", { language, from, to });
  if (answer === null) return <Waiting problem={problem} />;
  return (
    <article>
      <h1>{words.ways.title(answer.from.name, answer.to.name)}</h1>
      <p role="status">
        {answer.ways.length === 0 ? words.ways.none : words.ways.count(number(answer.ways.length))}
      </p>
      <ol class="ways">
        {answer.ways.map((way) => (
          <OneWay key={way.steps.map((step) => step.id).join(" ")} way={way} />
        ))}
      </ol>
      <EntityPicker label={words.ways.choose} addressOf={(other) => link(["ways", from, other])} />
    </article>
  );
}

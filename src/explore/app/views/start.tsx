/** The first screen: what the texts are and three short lists; no picture of everything. */
import type { JSX } from "preact";
import type { Answer } from "../../api.ts";
import { useAnswer } from "../ask.ts";
import { usePage } from "../page-context.ts";
import { Line, Name, Section, Waiting } from "../pieces.tsx";

function Texts({ answer }: { answer: Answer<"start"> }): JSX.Element {
  const { words, number } = usePage();
  const { counts, published, undated, languages } = answer;
  const named = words.start;
  return (
    <div class="card">
      <ul class="counts">
        {(["documents", "statements", "people", "agencies", "events"] as const).map((what) => (
          <li key={what}>
            <strong>{number(counts[what])}</strong> {named[what]}
          </li>
        ))}
      </ul>
      <dl>
        {published !== null && (
          <>
            <dt>{named.published}</dt>
            <dd>{named.period(published.first, published.last)}</dd>
          </>
        )}
        {undated > 0 && (
          <>
            <dt>{named.undated}</dt>
            <dd>{words.documents(number(undated))}</dd>
          </>
        )}
        <dt>{named.languages}</dt>
        <dd>{languages.map(({ value, count }) => `${value}: ${number(count)}`).join(", ")}</dd>
      </dl>
    </div>
  );
}

export function StartView(): JSX.Element {
  const { language, words, number } = usePage();
  const { answer, problem } = useAnswer("start", { language });
  if (answer === null) return <Waiting problem={problem} />;
  const named = words.start;
  return (
    <>
      <h1>{named.title}</h1>
      <Texts answer={answer} />
      {answer.counts.statements === 0 && <p>{named.nothing}</p>}
      <div class="columns">
        <Section id="most" heading={named.most}>
          <ol class="names">
            {answer.most.map((entity) => (
              <li key={entity.id}>
                <Name entity={entity} /> <span class="soft">{words.documents(number(entity.documents))}</span>
              </li>
            ))}
          </ol>
        </Section>
        <Section id="newest" heading={named.newest}>
          <ol class="names">
            {answer.newest.map((event) => (
              <li key={event.id}>
                <Name entity={event} /> {event.date !== null && <span class="soft">{event.date}</span>}
              </li>
            ))}
          </ol>
        </Section>
        <Section id="doubtful" heading={named.doubtful}>
          <ul class="lines">
            {answer.doubtful.map((statement) => (
              <Line key={statement.id} statement={statement} />
            ))}
          </ul>
        </Section>
      </div>
      <details class="reading">
        <summary>{named.reading}</summary>
        <ul>
          {words.reading.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <p class="soft">{words.build(answer.build)}</p>
    </>
  );
}

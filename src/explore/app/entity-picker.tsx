/** Choosing one of the graph by typing: the choices are links below the box. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "./ask.ts";
import { usePage } from "./page-context.ts";
import { TypeMark } from "./pieces.tsx";

const types = { people: "person", agencies: "agency", events: "event" } as const;

export function EntityPicker({
  label,
  addressOf,
}: {
  label: string;
  addressOf: (id: string) => string;
}): JSX.Element {
  const { language } = usePage();
  const [typed, setTyped] = useState("");
  const { answer } = useAnswer("search", { language, words: typed, limit: 5 });
  const groups = typed.trim() === "" ? [] : (answer?.groups ?? []);
  return (
    <div class="picker">
      <label>
        {label}{" "}
        <input
          type="search"
          value={typed}
          maxLength={400}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <ul class="names">
        {groups.flatMap(({ group, hits }) =>
          group === "documents" || group === "quotes"
            ? []
            : hits.map(({ id, name }) => (
                <li key={id}>
                  <a href={addressOf(id)}>
                    <TypeMark type={types[group]} /> <span lang="az">{name}</span>
                  </a>
                </li>
              )),
        )}
      </ul>
    </div>
  );
}

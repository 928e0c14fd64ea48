/** Choosing one of the graph by typing: the choices are links below the box. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "./ask.ts";
import { usePage } from "./page-context.ts";
import { TypeMark } from "./pieces.tsx";

const types = { people: "person", agencies: "agency", events: "event" } as const;

interface PickerGiven {
  readonly label: string;
  /** Where a choice leads; without it the choice is told to `choose`. */
  readonly addressOf?: (id: string) => string;
  readonly choose?: (id: string) => void;
}

export function EntityPicker({ label, addressOf, choose }: PickerGiven): JSX.Element {
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
            : hits.map(({ id, name, caption }) => (
                <li key={id}>
                  {addressOf === undefined ? (
                    <button type="button" onClick={() => choose?.(id)}>
                      <TypeMark type={types[group]} /> <span lang="az">{caption ?? name}</span>
                    </button>
                  ) : (
                    <a href={addressOf(id)}>
                      <TypeMark type={types[group]} /> <span lang="az">{caption ?? name}</span>
                    </a>
                  )}
                </li>
              )),
        )}
      </ul>
    </div>
  );
}

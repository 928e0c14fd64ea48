/** The sheet of keys, opened by `?`. */
import type { JSX } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import { areKeysOn, turnKeys, useLetter } from "./keys.ts";
import { usePage } from "./page-context.ts";

export function Shortcuts(): JSX.Element {
  const { words } = usePage();
  const { title, close, list, turnOff } = words.shortcuts;
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOn, setIsOn] = useState(areKeysOn);
  const open = useCallback(() => sheet.current?.showModal(), []);
  useLetter("?", open);
  return (
    <>
      <button type="button" class="plain" onClick={open}>
        {title}
      </button>
      <dialog ref={sheet} aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{title}</h2>
        <dl class="keys">
          {list.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => {
              turnKeys(currentTarget.checked);
              setIsOn(currentTarget.checked);
            }}
          />{" "}
          {turnOff}
        </label>
        <form method="dialog">
          <button type="submit">{close}</button>
        </form>
      </dialog>
    </>
  );
}

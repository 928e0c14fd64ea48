/** Citing: the reference in the form that is chosen, to be copied. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Answer } from "../api.ts";
import { type CitationForm, citationForms, cite } from "../cite.ts";
import { useAnswer } from "./ask.ts";
import { usePage } from "./page-context.ts";

type Cited = Pick<Answer<"document">, "id" | "title" | "outlet" | "published" | "address" | "sha256">;

/** The statement whose quote is cited, and where in the document it is. */
type CitedClaim = Pick<Answer<"document">["statements"][number], "claim" | "place" | "page" | "address">;

function Forms({
  document,
  quote,
  claim,
}: {
  document: Cited;
  quote: string | null;
  claim: CitedClaim | null;
}): JSX.Element {
  const { language, words } = usePage();
  const { answer } = useAnswer("start", { language });
  const [form, setForm] = useState<CitationForm>("text");
  const [isCopied, setIsCopied] = useState(false);
  const { title, outlet, published, sha256 } = document;
  const { place, page, address } = claim ?? { place: null, page: null, address: document.address };
  const reference = {
    title: title ?? document.id,
    outlet,
    published,
    place,
    page,
    address,
    sha256,
    quote,
    build: answer?.build ?? "",
  };
  const text = cite({ ...reference, id: claim?.claim ?? document.id }, form);
  return (
    <div class="cite">
      <label>
        {words.cite.form}{" "}
        <select
          value={form}
          onChange={({ currentTarget }) => {
            setForm(citationForms.find((each) => each === currentTarget.value) ?? "text");
            setIsCopied(false);
          }}
        >
          {citationForms.map((each) => (
            <option key={each} value={each}>
              {words.cite.forms[each]}
            </option>
          ))}
        </select>
      </label>{" "}
      <button type="button" onClick={() => navigator.clipboard.writeText(text).then(() => setIsCopied(true))}>
        {isCopied ? words.cite.copied : words.cite.copy}
      </button>
      <textarea
        readOnly
        aria-label={words.cite.title}
        rows={Math.min(12, text.split("\n").length + 2)}
        value={text}
      />
    </div>
  );
}

export function CiteBox(given: {
  document: Cited;
  quote: string | null;
  claim: CitedClaim | null;
}): JSX.Element {
  const { words } = usePage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="citing" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.cite.title}</summary>
      {isOpen && <Forms {...given} />}
    </details>
  );
}

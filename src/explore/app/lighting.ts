/** Lighting what belongs to a statement: its quote in the text and its line beside it, under the pointer of either. */
import { useEffect } from "preact/hooks";

/** The pieces of the text that a claim's quote covers. */
export function piecesOfClaim(claim: string): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>("#text [data-claims]");
  return [...all].filter((element) => (element.dataset.claims ?? "").split(" ").includes(claim));
}

/** Lights what belongs to a claim, or puts it out. */
export function light(claim: string, isLit: boolean): void {
  for (const element of piecesOfClaim(claim)) element.classList.toggle("lit", isLit);
  document.getElementById(`claim-line-${claim}`)?.classList.toggle("lit", isLit);
}

/** Lights the lines of the quotes under the pointer. */
export function useLighting(text: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const container = text.current;
    if (container === null) return;
    let lit: readonly string[] = [];
    const over = ({ target }: MouseEvent): void => {
      const found = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-claims]") : null;
      const claims = (found?.dataset.claims ?? "").split(" ").filter((id) => id !== "");
      for (const id of lit) light(id, false);
      for (const id of claims) light(id, true);
      lit = claims;
    };
    container.addEventListener("mouseover", over);
    return () => container.removeEventListener("mouseover", over);
  }, [text]);
}

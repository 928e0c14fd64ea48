/** The long run is `long-run.ts` here; docs/robustness.md. */
import { expect, test } from "vitest";
import { readBentText } from "./bent-texts.ts";

const runs = 4_000;

test(`of ${runs} bent texts each is read, quoted letter for letter, the same way twice`, {
  timeout: 300_000,
}, () => {
  let claims = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const bent = readBentText(seed);
    if (bent.fault !== undefined) expect.fail(`seed ${seed}: ${bent.fault}: ${JSON.stringify(bent.text)}`);
    claims += bent.claims;
  }
  expect(claims).toBeGreaterThan(runs / 20);
});

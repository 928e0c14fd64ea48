/** The long run is `long-run.ts` here; docs/robustness.md. */
import { expect, test } from "vitest";
import { readBentText } from "./bent-texts.ts";

/** CI has time for more than a run by hand. */
const runs = process.env.CI ? 4_000 : 1_500;

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

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { elaqe, emptyFolder, writeFiles } from "./run-elaqe.ts";

const texts = {
  "texts/a.txt":
    "Görüşdə təhsil nazirinin müavini Mehəbbət Vəliyeva çıxış edib. Tədbir 2021-ci il mayın 25-də Bakıda keçirilib.\n",
  "texts/b.txt":
    "Seminarda nazir müavini M. Vəliyeva iştirak edib. Seminar 2021-ci il iyunun 5-də Bakıda keçirilib.\n",
  "texts/c.txt":
    "Tədbirdə müdir Mehriban Vəliyeva çıxış edib. Tədbir 2021-ci il iyunun 9-da Bakıda keçirilib.\n",
};

describe("a decision of a person", () => {
  test("is asked for with quotes, written down, replayed by the build and explained", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, texts);
    await elaqe(["build", "texts"], { cwd });
    const names = ["Mehəbbət Vəliyeva", "Mehriban Vəliyeva"] as const;
    const apart = await elaqe(["why", ...names], { cwd });
    expect(apart.out).toContain("Two nodes. Compared alone: different");
    const asked = await elaqe(["review"], { cwd, input: "s\nq\n" });
    expect(asked).toMatchObject({ code: 0, out: expect.stringContaining("same (s), different (d)") });
    const [, line = ""] = apart.out.split("judgements:\n");
    writeFiles(cwd, { "judgements.txt": `${line.trim()}\n` });
    expect(await elaqe(["build", "texts"], { cwd })).toMatchObject({ code: 0 });
    expect((await elaqe(["why", ...names], { cwd })).out).toContain("One node.");
    expect(readFileSync(join(cwd, "judgements.txt"), "utf8")).toMatch(/^same person "/);
  });

  test("that fits nothing any more is told with its line, and a line that cannot be read stops the build", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, {
      ...texts,
      "old.txt": '# decisions\nnot an entity person "Heç Kim"\n',
      "bad.txt": "same as before\n",
    });
    const old = await elaqe(["build", "texts", "--judgements", "old.txt"], { cwd });
    expect(old.error).toContain("old.txt, line 2: not applied");
    const bad = await elaqe(["build", "texts", "--judgements", "bad.txt"], { cwd });
    expect(bad).toMatchObject({ code: 2, error: expect.stringContaining("bad.txt, line 1") });
  });

  test("begins the file that is named, and says what was looked at where there is nothing to decide", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { "t/a.txt": texts["texts/a.txt"] });
    await elaqe(["build", "t"], { cwd });
    const { code, error } = await elaqe(["review", "--judgements", "new.txt"], { cwd });
    expect(code).toBe(0);
    expect(error).toMatch(/Nothing to decide: among \d+ people, \d+ agencies and \d+ events/);
    expect(readFileSync(join(cwd, "new.txt"), "utf8")).toBe("");
  });
});

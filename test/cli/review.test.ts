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
    expect(asked.error).toMatch(/^1 decision written to judgements\.txt/m);
    const left = await elaqe(["review", "--judgements", "none.txt"], { cwd, input: "q\n" });
    expect(left.error).toContain("Nothing was decided, so none.txt is begun and empty");
    const [, line = ""] = apart.out.split("judgements:\n");
    writeFiles(cwd, { "judgements.txt": `${line.trim()}\n` });
    expect(await elaqe(["build", "texts"], { cwd })).toMatchObject({ code: 0 });
    const joined = await elaqe(["why", ...names], { cwd });
    expect(joined.out).toMatch(
      /^Decided by line 1 of the judgements: same person ".*\nOne node\. Compared alone: different/m,
    );
    expect(joined.out).toContain("To change it, delete that line");
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

  test("is explained for names as they are typed for reports, and what is unknown gets what is near", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, texts);
    await elaqe(["build", "texts"], { cwd });
    const typed = await elaqe(["why", "mehebbet veliyeva"], { cwd });
    expect(typed).toMatchObject({ code: 0, out: expect.stringContaining("Mehəbbət Vəliyeva (person") });
    expect(typed.error).toContain('"mehebbet veliyeva" was read as Mehəbbət Vəliyeva');
    for (const [given, advice] of [
      ["Mehribon Valiyova", "did you mean"],
      ["edge-12", "edge-12: no id of the graph"],
      ["M. Vəliyeva@c", "that document does not give this name"],
    ] as const)
      expect(await elaqe(["why", given], { cwd })).toMatchObject({
        code: 2,
        error: expect.stringContaining(advice),
      });
  });

  test("that parts two of one name has reports tell of the other, and a whole name of nothing longer", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, {
      "t/a.txt": "Ayan Universitetinin rektoru Əli Nəbizadə iclasda çıxış edib.\n",
      "t/b.txt": "Seminarda Əli Nəbizadə iştirak edib. Əli Nəbizadəyev də seminarda iştirak edib.\n",
      "j.txt": 'different person "Əli Nəbizadə" in "a" and "Əli Nəbizadə" in "b"\n',
    });
    await elaqe(["build", "t"], { cwd });
    expect((await elaqe(["report", "eli nebizade"], { cwd })).error).toBe("");
    for (const [given, advice] of [
      [["report", "eli nebizade", "--with", "Əli Nəbizadə"], "both names are Əli Nəbizadə"],
      [["report", " "], "no letters or digits in it"],
      [["demo", "j.txt"], "j.txt: is a file"],
    ] as const)
      expect(await elaqe(given, { cwd })).toMatchObject({
        code: 2,
        error: expect.stringContaining(advice),
      });
    await elaqe(["build", "t", "--judgements", "j.txt"], { cwd });
    const { error } = await elaqe(["report", "eli nebizade"], { cwd });
    expect(error).toMatch(/it also fits Əli Nəbizadə, rektor, Ayan Universiteti\n$/);
  });

  test("says of two names that are one mention that there is no pair", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { "t/a.txt": texts["texts/a.txt"] });
    await elaqe(["build", "t"], { cwd });
    const [person] = JSON.parse((await elaqe(["query", "find-people", "--json"], { cwd })).out);
    const { code, error } = await elaqe(["why", person.name, person.id], { cwd });
    expect(code).toBe(2);
    expect(error).toContain(`both mean ${person.name} (person, `);
  });

  test("begins the file that is named, and says what was looked at where there is nothing to decide", async () => {
    const cwd = emptyFolder();
    writeFiles(cwd, { "t/a.txt": texts["texts/a.txt"] });
    await elaqe(["build", "t"], { cwd });
    const { code, error } = await elaqe(["review", "--judgements", "new.txt"], { cwd });
    expect(code).toBe(0);
    expect(error).toMatch(/Nothing to decide: among \d+ people, \d+ agencies and \d+ events/);
    expect(readFileSync(join(cwd, "new.txt"), "utf8")).toBe("");
    expect((await elaqe(["review", "--list"], { cwd })).error).toContain("Nothing to decide");
  });
});

import { expect, test } from "vitest";
import { elaqe, emptyFolder, writeFiles } from "./run-elaqe.ts";

const text = "Mayın 18-də Elm Fondu Şəkidə konfrans keçirib. Konfransda Rauf Kərimli çıxış edib.\n";

test("extract and build date a text from a file of metadata and tell rows of no text", async () => {
  const cwd = emptyFolder();
  writeFiles(cwd, {
    "texts/a.txt": text,
    "list.csv": "file,published\ntexts/a.txt,2023-05-20\nb.txt,2023\n",
  });
  const extracted = await elaqe(["extract", "texts", "--metadata", "list.csv"], { cwd });
  expect(JSON.parse(extracted.out)).toMatchObject({ document: { published: "2023-05-20" } });
  expect(extracted.out).toContain('"date":"2023-05-18"');
  expect(extracted.error).toContain("list.csv, line 3");
  const built = await elaqe(["build", "texts", "--metadata", "list.csv"], { cwd });
  expect(built.code).toBe(0);
  expect(built.error).toContain("list.csv, line 3");
});

test("metadata that is wrong ends the run with its line", async () => {
  const cwd = emptyFolder();
  writeFiles(cwd, { "a.txt": text, "list.csv": "file,published\na.txt,20 may\n" });
  const { code, error } = await elaqe(["extract", "a.txt", "--metadata", "list.csv"], { cwd });
  expect({ code, error }).toMatchObject({
    code: 2,
    error: expect.stringContaining("list.csv, line 2: published"),
  });
});

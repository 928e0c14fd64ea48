import { expect, test } from "vitest";
import { makeTerminal, type Stream } from "../../src/terminal/terminal.ts";

function setUp(options: { isTTY?: boolean; isQuiet?: boolean; times?: readonly number[] }) {
  const written = { out: "", error: "" };
  const times = [...(options.times ?? [])];
  const stream = (name: "out" | "error"): Stream => ({
    isTTY: options.isTTY === true,
    columns: 100,
    write: (text) => {
      written[name] += text;
    },
  });
  const clock = () => times.shift() ?? 0;
  const isQuiet = options.isQuiet === true;
  return { written, terminal: makeTerminal({ out: stream("out"), error: stream("error"), isQuiet, clock }) };
}

test("data goes to the output and talk to the error stream", () => {
  const { written, terminal } = setUp({});
  terminal.write("data\n");
  terminal.say("talk");
  terminal.warn("problem");
  expect(written).toEqual({ out: "data\n", error: "talk\nproblem\n" });
});

test("quiet leaves out the talk, never the problems", () => {
  const { written, terminal } = setUp({ isQuiet: true });
  terminal.say("talk");
  terminal.warn("problem");
  expect(written.error).toBe("problem\n");
});

test("text is harmless wherever it goes, data exact in a file and harmless on a screen", () => {
  const file = setUp({});
  file.terminal.write("a\u001b[2J\n");
  expect(file.written.out).toBe("a\\u001b[2J\n");
  const exact = setUp({});
  exact.terminal.writeExact("a\u001b[2J\r\n");
  expect(exact.written.out).toBe("a\u001b[2J\r\n");
  const screen = setUp({ isTTY: true });
  screen.terminal.writeExact("a\u001b[2J\r\n");
  expect(screen.written.out).toBe("a\\u001b[2J\n");
});

test("talk is harmless wherever it goes", () => {
  const { written, terminal } = setUp({});
  terminal.warn("file\u001b]0;x\u0007.txt");
  expect(written.error).toBe("file\\u001b]0;x\\u0007.txt\n");
});

test("progress is shown on a screen after two seconds, and taken away before the next line", () => {
  const { written, terminal } = setUp({ isTTY: true, times: [0, 1000, 2500] });
  terminal.progress("reading", 1, 10);
  expect(written.error).toBe("");
  terminal.progress("reading", 5, 10);
  terminal.say("done");
  expect(written.error).toBe("\r\u001b[Kreading 5/10 (3/s, 2 s left)\r\u001b[Kdone\n");
});

test("progress says how fast the present work goes, and how long it will take where its end is known", () => {
  const { written, terminal } = setUp({ isTTY: true, times: [0, 1000, 5000, 6000, 8000] });
  terminal.progress("files", 1);
  terminal.progress("files", 41);
  terminal.progress("rows", 1000, 200_000);
  terminal.progress("rows", 3000, 200_000);
  const shown = written.error.split("\r\u001b[K").slice(1);
  expect(shown).toEqual([
    "files 41 (10/s)",
    "rows 1000/200000",
    "rows 3000/200000 (1000/s, 3 min 17 s left)",
  ]);
});

test("no progress is written to a file", () => {
  const { written, terminal } = setUp({ times: [0, 9000] });
  terminal.progress("reading", 1, 10);
  expect(written.error).toBe("");
});

test.each([
  [{ isTTY: true, columns: 100 }, 100],
  [{ isTTY: true, columns: 0 }, 80],
  [{ isTTY: true }, 80],
  [{ columns: 100 }, Number.POSITIVE_INFINITY],
])("a screen %j has lines of %d characters", (stream, width) => {
  const out: Stream = { write: () => true, ...stream };
  expect(makeTerminal({ out, error: out, isQuiet: false, clock: () => 0 }).width).toBe(width);
});

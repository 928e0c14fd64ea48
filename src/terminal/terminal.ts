/** Where a command's words go: data to the output, talk and problems to the error stream. */
import { visible, visibleLines } from "./sanitise.ts";
import { type Part, renderParts } from "./style.ts";

/** As much of a stream as is used; `process.stdout` is one. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Terminal {
  /** Text, to the output: made harmless always, since a pipe may lead to a screen. */
  write(text: string): void;
  /** Data for other programs, to the output exactly as it is; on a screen made harmless first. */
  writeExact(text: string): void;
  /** Words for a person, to the output: made harmless always, in colours where it has them. */
  print(parts: readonly Part[]): void;
  /** A line of talk; none when quiet. */
  say(line: string): void;
  /** A line about a problem, quiet or not. */
  warn(line: string): void;
  /** Characters in a line of the screen; infinite where the output is none. */
  readonly width: number;
  /** Shows how far a long work is, how fast it goes and how long it will take, on a screen only. */
  progress(what: string, done: number, total?: number): void;
  /** Takes the last progress line away. */
  endProgress(): void;
}

export interface TerminalOptions {
  readonly out: Stream;
  readonly error: Stream;
  readonly isQuiet: boolean;
  readonly isColoured?: boolean;
  /** Milliseconds that have passed, from any start. */
  readonly clock: () => number;
}

/** Works shorter than this show no progress. */
const progressAfterMs = 2000;
const progressEveryMs = 200;

export function makeTerminal(options: TerminalOptions): Terminal {
  const { out, error, isQuiet, isColoured = false, clock } = options;
  const started = clock();
  let lastShown = Number.NEGATIVE_INFINITY;
  let work = { what: "", begun: 0, doneBefore: 0 };
  let isShown = false;
  const endProgress = (): void => {
    if (isShown) error.write("\r\u001b[K");
    isShown = false;
  };
  const line = (text: string): void => {
    endProgress();
    error.write(`${visibleLines(text)}\n`);
  };
  return {
    write: (text) => {
      endProgress();
      out.write(visibleLines(text));
    },
    writeExact: (text) => {
      endProgress();
      out.write(out.isTTY === true ? visibleLines(text.replaceAll("\r\n", "\n")) : text);
    },
    print: (parts) => {
      endProgress();
      out.write(renderParts(parts, isColoured));
    },
    say: (text) => {
      if (!isQuiet) line(text);
    },
    warn: line,
    width: out.isTTY === true ? out.columns || 80 : Number.POSITIVE_INFINITY, // some terminals say 0
    progress: (what, done, total) => {
      const now = clock();
      if (work.what !== what) work = { what, begun: now, doneBefore: done };
      if (isQuiet || error.isTTY !== true || now - started < progressAfterMs) return;
      if (now - lastShown < progressEveryMs) return;
      lastShown = now;
      isShown = true;
      const speed = (1000 * (done - work.doneBefore)) / (now - work.begun);
      error.write(`\r\u001b[K${visible(what)} ${progressWords(done, total, speed)}`);
    },
    endProgress,
  };
}

/** `1200/5000 (600/s, 7 s left)`; what cannot be known yet is left out. */
function progressWords(done: number, total: number | undefined, perSecond: number): string {
  const place = total === undefined ? String(done) : `${done}/${total}`;
  if (!Number.isFinite(perSecond) || perSecond <= 0) return place;
  const rate = `${Math.round(perSecond)}/s`;
  return total === undefined
    ? `${place} (${rate})`
    : `${place} (${rate}, ${duration((total - done) / perSecond)} left)`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

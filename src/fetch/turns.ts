/** One request at a time to each host, with a pause between two. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
};

export class Turns {
  readonly #clock: Clock;
  /** When each host may be asked next. */
  readonly #next = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits until the host may be asked, and keeps others from it for the pause that follows. */
  async take(host: string, pauseMs: number): Promise<void> {
    const now = this.#clock.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + pauseMs);
    if (at > now) await this.#clock.wait(at - now);
  }
}

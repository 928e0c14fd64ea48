/**
 * The errors that end a command. Each carries data and a message of three parts: where, what is wrong and what
 * was found, what to do. Bad input text is not an error: it is reported and the rest goes on.
 */
export class ElaqeError extends Error {
  /** What the message was made from, for programs. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(message: string, options: { cause?: unknown; data?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.data = options.data ?? {};
  }
}

/** A flag, an environment variable or a configuration file is wrong. */
export class ConfigError extends ElaqeError {}

/** A file, a folder, a query or an interchange line that came from outside cannot be used. */
export class InputError extends ElaqeError {}

/** A database cannot be opened, reached, read or written. */
export class StoreError extends ElaqeError {}

/** The program itself broke a promise it makes. */
export class InvariantError extends ElaqeError {}

import { availableParallelism } from "node:os";
import { InvalidArgumentError, Option } from "commander";

const mostJobs = 256;

function readJobs(given: string): number {
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > mostJobs)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${mostJobs}.`);
  return jobs;
}

/** `--jobs N`: how many threads read and extract. */
export function jobsOption(): Option {
  return new Option("--jobs <number>", "threads that read the texts; the result is the same for any number")
    .default(availableParallelism(), "one for each core")
    .argParser(readJobs);
}

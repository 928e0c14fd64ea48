/** Pages that were fetched as tasks of reading: the body is a file of the cache, everything else is told by the address. */
import { basename } from "node:path";
import type { Gathered, GatheredPage } from "../fetch/gather-pages.ts";
import type { SiteFurniture } from "./html/site-furniture.ts";
import type { ReadingTask } from "./read-documents.ts";
import type { Hints } from "./reader.ts";

/** Host of an address. */
export const hostOf = (address: string): string => new URL(address).hostname;

/** A page's document is named by its address without the scheme, so that no other document changes its name. */
const idOfAddress = (address: string): string => address.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** What the server calls the bytes: `text/html; charset="UTF-8"` in its parts. */
function typeHints(contentType: string | null): Pick<Hints, "mediaType" | "charset"> {
  const [, mediaType = null] = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType ?? "") ?? [];
  const [, charset = null] = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? "") ?? [];
  return { mediaType: mediaType?.toLowerCase() ?? null, charset: charset?.toLowerCase() ?? null };
}

function taskOfPage(
  page: GatheredPage,
  furniture: SiteFurniture | undefined,
  tellsCuts: boolean,
): ReadingTask {
  const { address, path, title, published, contentType } = page;
  const fileName = basename(new URL(address).pathname);
  return {
    kind: "file",
    file: { kind: "file", path, shortPath: address, isArgument: false, address },
    id: idOfAddress(address),
    facts: { title, published, uri: address },
    hints: { fileName, uri: address, ...typeHints(contentType), furniture, tellsCuts },
  };
}

const addressOf = (task: ReadingTask): string =>
  task.kind === "file" ? task.file.shortPath : task.told.path;

/** Fetched pages, and addresses that gave none, sorted by address. */
export function tasksOfPages(
  { pages, told }: Gathered,
  furniture: ReadonlyMap<string, SiteFurniture>,
  tellsCuts: boolean,
): readonly ReadingTask[] {
  const failed = told.map(
    ({ outcome, address, reason }): ReadingTask => ({
      kind: "told",
      told: { outcome, path: address, reason },
    }),
  );
  const read = pages.map((page) => taskOfPage(page, furniture.get(page.path), tellsCuts));
  return [...read, ...failed].toSorted((one, other) =>
    addressOf(one) < addressOf(other) ? -1 : addressOf(one) > addressOf(other) ? 1 : 0,
  );
}

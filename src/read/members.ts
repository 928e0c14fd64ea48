/** What archives of any kind hold: each member is read by itself, so one that is broken loses no other. */
import { basename, extname } from "node:path";
import type { Anchor } from "../model/anchor.ts";
import { contentOf } from "./content.ts";
import type { SiteFurniture } from "./html/site-furniture.ts";
import { html } from "./html.ts";
import { learnMembers, siteOfMember } from "./learn-members.ts";
import { type Hints, type ReadInner, type ReadPart, Unreadable } from "./reader.ts";

export interface Member {
  /** Path in the archive. */
  readonly name: string;
  readonly isEncrypted: boolean;
  bytes(): Promise<Uint8Array>;
  /** What is known of it beside its name. */
  readonly hints?: Partial<Hints>;
}

/** `part` inside `member`; what a member is as a whole has its name. */
const joined = (member: string, part: string): string => (part === "" ? member : `${member}!/${part}`);

/** The path in the archive before all other places; of an archive in an archive, both paths. */
function inMember(member: string, anchors: readonly Anchor[]): readonly Anchor[] {
  const inner = anchors.find(({ kind }) => kind === "member");
  const path = joined(member, inner?.label ?? "");
  return [
    { start: 0, kind: "member", label: path, fragment: null },
    ...anchors.filter((each) => each !== inner),
  ];
}

const endingOf = (name: string): string => extname(name).slice(1).toLowerCase();

/** What systems leave in archives beside what was packed. */
const isHidden = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/.test(name);

/** Members that may be pages: others are not unpacked to learn from them. */
async function* possiblePages(members: AsyncIterable<Member>): AsyncGenerator<Member> {
  for await (const member of members)
    if (!member.isEncrypted && !isHidden(member.name) && html.endings.includes(endingOf(member.name)))
      yield member;
}

async function* readMember(
  member: Member,
  { sites, ...hints }: Hints & { readonly sites: ReadonlyMap<string, SiteFurniture> },
  readInner: ReadInner,
): AsyncGenerator<ReadPart> {
  const { name } = member;
  if (isHidden(name)) {
    yield { kind: "skipped", part: name, reason: "hidden" };
    return;
  }
  if (member.isEncrypted) {
    yield { kind: "failed", part: name, reason: "protected by a password; unpack it" };
    return;
  }
  try {
    const bytes = await member.bytes();
    const content = contentOf(bytes);
    const site = sites.size === 0 ? null : siteOfMember(name, bytes);
    const inner = {
      tellsCuts: hints.tellsCuts ?? false,
      furniture: sites.get(site ?? ""),
      fields: hints.fields,
      ...member.hints,
    };
    for await (const part of readInner(content, { ...inner, fileName: basename(name) }))
      yield part.kind === "document"
        ? { ...part, part: joined(name, part.part), anchors: inMember(name, part.anchors) }
        : { ...part, part: joined(name, part.part) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield {
      kind: "failed",
      part: name,
      reason: error instanceof Unreadable ? reason : `cannot be unpacked (${reason})`,
    };
  }
}

/**
 * Reads the members in their order. Two of one name are told apart by their place.
 * @param membersOf gives them anew each time: what repeats on the pages of a site is learnt before any is read
 */
export async function* readMembers(
  membersOf: () => AsyncIterable<Member>,
  hints: Hints,
  readInner: ReadInner,
): AsyncGenerator<ReadPart> {
  const sites = await learnMembers(possiblePages(membersOf()));
  const met = new Map<string, number>();
  for await (const member of membersOf()) {
    const count = (met.get(member.name) ?? 0) + 1;
    met.set(member.name, count);
    const name = count === 1 ? member.name : `${member.name}~${count}`;
    yield* readMember({ ...member, name, bytes: () => member.bytes() }, { ...hints, sites }, readInner);
  }
}

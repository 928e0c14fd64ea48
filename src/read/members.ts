/** What archives of any kind hold: each member is read by itself, so one that is broken loses no other. */
import { basename } from "node:path";
import type { Anchor } from "../model/anchor.ts";
import { contentOf } from "./content.ts";
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

/** What systems leave in archives beside what was packed. */
const isHidden = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/.test(name);

async function* readMember(member: Member, hints: Hints, readInner: ReadInner): AsyncGenerator<ReadPart> {
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
    const content = contentOf(await member.bytes());
    const inner = {
      tellsCuts: hints.tellsCuts ?? false,
      furniture: hints.furniture,
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

/** Reads the members in their order. Two of one name are told apart by their place. */
export async function* readMembers(
  members: AsyncIterable<Member>,
  hints: Hints,
  readInner: ReadInner,
): AsyncGenerator<ReadPart> {
  const met = new Map<string, number>();
  for await (const member of members) {
    const count = (met.get(member.name) ?? 0) + 1;
    met.set(member.name, count);
    const name = count === 1 ? member.name : `${member.name}~${count}`;
    yield* readMember({ ...member, name, bytes: () => member.bytes() }, hints, readInner);
  }
}

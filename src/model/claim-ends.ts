import type { Claim } from "./claim.ts";
import type { Entity } from "./entity.ts";
import { type EntityType, vocabulary } from "./vocabulary.ts";

/** An end of a claim that joins nothing, or what its predicate does not join. */
export interface WrongEnd {
  /** Index of the claim. */
  readonly index: number;
  readonly end: "subject" | "object";
  readonly message: string;
}

/** The ends of claims that are no entity of the document, or of a type that the vocabulary does not allow there. */
export function wrongEnds(
  entities: readonly Pick<Entity, "id" | "type">[],
  claims: readonly Pick<Claim, "predicate" | "subject" | "object">[],
): readonly WrongEnd[] {
  const types = new Map<string, EntityType>(entities.map(({ id, type }) => [id, type]));
  return claims.flatMap((claim, index) => {
    const { subjects, objects } = vocabulary[claim.predicate];
    const ends = [
      ["subject", subjects],
      ["object", objects],
    ] as const;
    return ends.flatMap(([end, allowed]) => {
      const type = types.get(claim[end]);
      if (type !== undefined && allowed.includes(type)) return [];
      const found = type === undefined ? `no entity "${claim[end]}"` : `a ${type}`;
      const message = `${claim.predicate} needs ${allowed.join(" or ")} as its ${end}, found ${found}`;
      return [{ index, end, message }];
    });
  });
}

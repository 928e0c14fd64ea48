/** What a reading Cypher statement says, as a tree. Names stand as they were typed; nothing is checked against the graph. */

export type Expression = { readonly start: number; readonly end: number } & (
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "number"; readonly digits: string; readonly isWhole: boolean }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "property"; readonly of: Expression; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly index: Expression }
  | { readonly kind: "slice"; readonly of: Expression; readonly from?: Expression; readonly to?: Expression }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "minus"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "isNull"; readonly of: Expression; readonly isNegated: boolean }
  | { readonly kind: "labelTest"; readonly of: Expression; readonly labels: LabelExpression }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly isDistinct: boolean;
      readonly isStar: boolean;
      readonly parameters: readonly Expression[];
    }
  | {
      readonly kind: "case";
      readonly subject?: Expression;
      readonly branches: readonly (readonly [when: Expression, then: Expression])[];
      readonly otherwise?: Expression;
    }
  | {
      readonly kind: "comprehension";
      readonly variable: string;
      readonly list: Expression;
      readonly where?: Expression;
      readonly result?: Expression;
    }
  | {
      readonly kind: "quantifier";
      readonly quantifier: "any" | "all" | "none" | "single";
      readonly variable: string;
      readonly list: Expression;
      readonly where: Expression;
    }
  | { readonly kind: "pattern"; readonly pattern: Pattern }
  | {
      readonly kind: "subquery";
      readonly form: "exists" | "count";
      readonly patterns: readonly Pattern[];
      readonly where?: Expression;
    }
);

export type LabelExpression =
  | { readonly kind: "label"; readonly name: string }
  | { readonly kind: "any" }
  | { readonly kind: "not"; readonly of: LabelExpression }
  | { readonly kind: "and" | "or"; readonly left: LabelExpression; readonly right: LabelExpression };

export interface NodePattern {
  readonly variable?: string;
  readonly labels?: LabelExpression;
  readonly properties: readonly (readonly [string, Expression])[];
  readonly where?: Expression;
  readonly start: number;
}

export interface RelationshipPattern {
  readonly variable?: string;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [string, Expression])[];
  readonly direction: "right" | "left" | "both";
  /** Of a relationship of variable length; an end is left out where none was typed. */
  readonly length?: { readonly least?: number; readonly most?: number };
  readonly start: number;
}

export interface Pattern {
  readonly variable?: string;
  readonly shortest?: "one" | "all";
  /** One more than the relationships between them. */
  readonly nodes: readonly NodePattern[];
  readonly relationships: readonly RelationshipPattern[];
}

export interface ProjectionItem {
  readonly expression: Expression;
  /** The alias, or the words of the expression as they were typed. */
  readonly name: string;
  readonly hasAlias: boolean;
}

export interface Projection {
  readonly isDistinct: boolean;
  /** `*` before the items. */
  readonly isStar: boolean;
  readonly items: readonly ProjectionItem[];
  readonly order: readonly { readonly expression: Expression; readonly isDescending: boolean }[];
  readonly skip?: Expression;
  readonly limit?: Expression;
}

export type Clause =
  | {
      readonly kind: "match";
      readonly isOptional: boolean;
      readonly patterns: readonly Pattern[];
      readonly where?: Expression;
    }
  | { readonly kind: "unwind"; readonly list: Expression; readonly variable: string }
  | { readonly kind: "with"; readonly projection: Projection; readonly where?: Expression }
  | { readonly kind: "return"; readonly projection: Projection };

/** Queries joined by UNION; one alone where there is none. */
export interface Statement {
  readonly queries: readonly (readonly Clause[])[];
  readonly keepsDoubles: boolean;
}

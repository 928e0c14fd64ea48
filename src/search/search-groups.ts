/** Kinds of hits in the order in which they are shown. */
export const searchGroups = ["people", "agencies", "events", "documents", "quotes"] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** What a project file may say; the one definition of it, from which its JSON Schema is made. */
import { z } from "zod";
import { languages } from "../model/vocabulary.ts";

const path = z.string().trim().min(1, "is empty; give a path");

const pattern = z
  .string()
  .min(1)
  .describe("glob over the path from the folder, or over the path of the address: **/*.html, /xeberler/**");

const source = z.union([
  z.string().trim().min(1, "is empty; give a file, a folder, a glob or an address"),
  z.strictObject({
    from: z
      .string()
      .trim()
      .min(1)
      .describe("file, folder, glob, or http(s) address of a page, feed or sitemap"),
    include: z.array(pattern).optional().describe("only what one of these globs matches"),
    exclude: z.array(pattern).optional().describe("not what one of these globs matches"),
    most: z.int().min(1).optional().describe("pages of a feed or sitemap, the newest"),
  }),
]);

const hours = z.number().min(0);

const fetching = z.strictObject({
  contact: z.string().optional().describe("mail or web address by which sites can reach you"),
  pauseSeconds: z.number().min(0).default(1).describe("between two requests to one host"),
  freshHours: hours.default(24).describe("pages of a feed or sitemap are not asked for again so soon"),
  mostPages: z.int().min(1).default(500).describe("pages of one feed or sitemap, the newest"),
  mostMegabytes: z.number().positive().default(64).describe("of one page"),
  mostSeconds: z.number().positive().default(120).describe("for one page"),
  allowPrivate: z
    .array(z.string().regex(/^[^\s/]+$/, "is no host; write intranet.example.az or 10.0.0.5:8080"))
    .default([])
    .describe("private hosts that may be asked, with a port or for any"),
});

/** The project file, defaults filled in. */
export const projectSchema = z
  .strictObject({
    sources: z
      .array(source)
      .min(1, "names no source; give a file, a folder, a glob or an address")
      .describe("what the graph is made of"),
    languages: z
      .union([
        z.enum([...languages, "any"]),
        z.array(z.enum(languages)).min(1, "names no language; write [az]"),
      ])
      .default("az")
      .describe(
        "languages of which texts are read; the others are told. az, any, or a list: [az, ru]; und is what is in no language that is known",
      ),
    metadata: path.optional().describe("titles, dates and addresses of the texts, .csv or .ndjson"),
    judgements: path.default("judgements.txt").describe("decisions of people; the file need not exist"),
    store: path.default("graph.elaqe").describe("the graph file to write"),
    outcomes: path.optional().describe("what became of every file, as NDJSON"),
    state: path.default(".elaqe").describe("folder of fetched pages and of what was read before"),
    vanished: z
      .enum(["keep", "retract"])
      .default("keep")
      .describe("whether texts that are no more stay in the graph"),
    fetch: fetching.prefault({}).describe("how pages are fetched"),
  })
  .describe("A project of elaqe: elaqe build without arguments does what it says");

export type Project = z.infer<typeof projectSchema>;

/** JSON Schema of the project file, for editors. */
export function projectJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(projectSchema, { io: "input" });
}

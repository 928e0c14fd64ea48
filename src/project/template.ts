/** The project file that `elaqe init` writes: every key with what it does, the usual values filled in. */

/** A text as a YAML scalar; quoted where it could be read as something else. */
const scalar = (text: string): string =>
  /^[\p{L}\p{N}./_-][\p{L}\p{N}./_:@%?=&+~-]*$/u.test(text) &&
  !/:$|^(?:-|~|true|false|null|yes|no|on|off|[\d.]+)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** The sources of a project: those given, or a folder `texts` where there are none. */
export function projectSources(given: readonly string[]): readonly string[] {
  return given.length === 0 ? ["texts/"] : given;
}

/** @param sources files, folders, globs and addresses */
export function projectTemplate(sources: readonly string[]): string {
  const listed = projectSources(sources)
    .map((source) => `  - ${scalar(source)}\n`)
    .join("");
  return `# yaml-language-server: $schema=./node_modules/elaqe/elaqe.config.schema.json
# A project of elaqe. elaqe build, without arguments, does what this file says. Paths are read from the folder of this file.

# What the graph is made of: files, folders, globs, and http(s) addresses of pages, feeds (RSS, Atom, JSON) and sitemaps.
# A source may also say which of its files or pages are wanted:
#   - from: https://www.example.az/sitemap.xml
#     include: ["/xeberler/**"]
#     exclude: ["**/*.jpg"]
#     most: 200
sources:
${listed}
# Languages of which texts are read; the others are told: az, any, or a list such as [az, tr].
languages: az

# Titles, dates and addresses that the texts do not say themselves: .csv or .ndjson, see elaqe build --help.
# metadata: list.csv

# Decisions of people on names and claims; the file need not exist.
judgements: judgements.txt

# The graph file to write; elaqe load puts it into Neo4j.
store: graph.elaqe

# What became of every file, page and part of an archive, one JSON object a line.
# outcomes: outcomes.ndjson

# Fetched pages and what was read before. Texts that have not changed are not read again. Not for version control.
state: .elaqe

# Texts that are no more: keep leaves them in the graph, retract takes them out.
vanished: keep

fetch:
  # A mail or web address by which sites can reach you, sent with each request.
  # contact: desk@example.az
  # Seconds between two requests to one host; robots.txt may ask for more and is obeyed.
  pauseSeconds: 1
  # Pages of a feed or sitemap are not asked for again within so many hours.
  freshHours: 24
  # Pages of one feed or sitemap, the newest.
  mostPages: 500
  # Limits of one page.
  mostMegabytes: 64
  mostSeconds: 120
  # Hosts of your own network that may be asked; all other private addresses are refused.
  # allowPrivate: [intranet.example.az, "10.0.0.5:8080"]
`;
}

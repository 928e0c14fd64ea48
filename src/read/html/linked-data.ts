/** JSON-LD of a page: what a site tells search engines of its article. */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly address: string | null;
  readonly body: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Types of what is an article, by schema.org: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`. */
const articleType = /(?:Article|Posting|Report|WebPage)$/;

/** How deep lists and graphs are looked through. */
const deepest = 6;

function* objectsIn(value: unknown, depth = 0): Generator<Fields> {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const each of value.slice(0, 200)) yield* objectsIn(each, depth + 1);
  if (!isFields(value)) return;
  yield value;
  yield* objectsIn(value["@graph"], depth + 1);
  yield* objectsIn(value.mainEntity, depth + 1);
}

function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)/u, "")
    .replace(/(?:-->|\/\*\]\]>\*\/)\s{0,20}$/u, "");
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/[\n\r\t]+/g, " ")); // line ends inside strings are the usual mistake
    } catch {
      return null;
    }
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function typesOf({ "@type": type }: Fields): readonly string[] {
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
}

function addressOf({ url, mainEntityOfPage, "@id": id }: Fields): string | null {
  const page = isFields(mainEntityOfPage) ? mainEntityOfPage["@id"] : mainEntityOfPage;
  return textOf(url) ?? textOf(page) ?? textOf(id);
}

/** The article that the scripts of a page speak of; one with a day before one without. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const found = scripts.flatMap((script) => [...objectsIn(parse(script))]);
  const articles = found.filter((each) => typesOf(each).some((type) => articleType.test(type)));
  const isPage = (each: Fields): boolean => typesOf(each).includes("WebPage");
  const best =
    articles.find((each) => !isPage(each) && textOf(each.datePublished) !== null) ??
    articles.find((each) => !isPage(each)) ??
    articles.find((each) => textOf(each.datePublished) !== null);
  if (best === undefined) return null;
  return {
    headline: isPage(best) ? null : textOf(best.headline),
    published: textOf(best.datePublished) ?? textOf(best.dateCreated),
    address: addressOf(best),
    body: textOf(best.articleBody),
  };
}

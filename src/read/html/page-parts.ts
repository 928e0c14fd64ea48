/** Elements of a page that are no part of an article, told by their tag, their role and the words of their class. */
import type { PageElement } from "./page-tree.ts";

const cutTags: ReadonlySet<string> = new Set([
  "nav",
  "footer",
  "aside",
  "form",
  "button",
  "dialog",
  "menu",
  "label",
  "option",
]);

const cutRoles: ReadonlySet<string> = new Set([
  "navigation",
  "complementary",
  "banner",
  "contentinfo",
  "search",
  "dialog",
  "alertdialog",
  "menu",
  "menubar",
  "toolbar",
]);

/** Words of classes and ids, also two in a row without what parts them; a site's own language is mostly English here. */
const cutWords: ReadonlySet<string> = new Set(
  (
    "nav navbar navigation topnav menu submenu megamenu breadcrumb breadcrumbs footer sidebar aside share sharing sharebar sharebuttons addthis " +
    "social socials related similar recommended recommend recommendation recommendations popular trending mostread latest comment comments " +
    "commentlist respond disqus cookie cookies consent gdpr banner banners ad ads advert adverts advertisement adsense adsbygoogle promo " +
    "subscribe subscription newsletter popup modal overlay widgetarea pagination pager pagenav tags tagcloud taglist hashtags toolbar tooltip login " +
    "search rating noprint skiplink ticker marquee slider carousel swiper langs languages weather currency readmore readalso alsoread morenews " +
    "othernews lastnews latestnews newsfeed newslist prevnext postnavigation copyright typo orphus " +
    "reklam menyu axtaris paylas oxsar oxsarxeberler diger digerxeberler sonxeberler xeberlenti lent lenta etiketler teqler serhler " +
    "editsection reflist navbox toc catlinks infobox sistersitebox ambox hatnote printfooter jumplink visuallyhidden sronly"
  ).split(" "),
);

/** What never stands for furniture by its class: the frame of the page and of the article. */
const frames: ReadonlySet<string> = new Set(["#page", "html", "body", "main"]);

/** What says even of an article of its own that it is another one. */
const otherArticle: ReadonlySet<string> = new Set(["related", "similar", "teaser", "recommended"]);

/** Words of the classes and the id; elements that a site defines have them in their tag: `amp-sidebar`. */
function classWords({ tag, attributes: { class: classes = "", id = "" } }: PageElement): readonly string[] {
  return `${classes} ${id} ${tag.includes("-") ? tag : ""}`.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== "");
    return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
  });
}

const hasWords = ({ tag, attributes }: PageElement): boolean =>
  attributes.class !== undefined || attributes.id !== undefined || tag.includes("-");

const isReference = (element: PageElement): boolean =>
  element.tag === "sup" && classWords(element).includes("reference");

const isHidden = ({ attributes }: PageElement): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attributes.style ?? "");

/** Why an element is no part of an article, or null: `menu`, `hidden`, `class related`. */
export function cutReason(element: PageElement): string | null {
  const { tag, attributes } = element;
  if (tag === "article")
    return classWords(element).some((word) => otherArticle.has(word)) ? "another article" : null;
  if (frames.has(tag)) return null;
  if (isHidden(element)) return "hidden";
  if (cutTags.has(tag)) return tag;
  if (isReference(element)) return "reference";
  const role = attributes.role?.toLowerCase() ?? "";
  if (cutRoles.has(role)) return `role ${role}`;
  if (!hasWords(element)) return null;
  const word = classWords(element).find((each) => cutWords.has(each));
  return word === undefined ? null : `class ${word}`;
}

const bodyWords: ReadonlySet<string> = new Set(
  (
    "articlebody articletext articlecontent entrycontent postcontent postbody posttext newstext newsbody newscontent newsinner " +
    "storybody storytext textbody fulltext singlecontent pagecontent contenttext articledetail newsdetail xebermetn xeberinmetni mwparseroutput"
  ).split(" "),
);

/** Whether an element says of itself that it is the body of an article. */
export function isMarkedBody(element: PageElement): boolean {
  if (element.attributes.itemprop === "articleBody") return true;
  return hasWords(element) && classWords(element).some((word) => bodyWords.has(word));
}

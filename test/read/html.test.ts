import { describe, expect, test } from "vitest";
import { contentOf } from "../../src/read/content.ts";
import { learnFurniture } from "../../src/read/html/site-furniture.ts";
import { linesOfPage, readPage } from "../../src/read/html.ts";
import { readContent } from "../../src/read/read-content.ts";
import type { ReadDocument, ReadPart } from "../../src/read/reader.ts";
import { collect } from "../commands/collect.ts";

const hints = { fileName: "a.html" };

function read(html: string, more: Partial<Parameters<typeof readPage>[1]> = {}): ReadDocument {
  const part = readPage(html, { ...hints, ...more });
  if (part.kind !== "document") throw new Error(`${part.kind}: ${part.reason}`);
  return part;
}

const partsOf = (bytes: Uint8Array, fileName = "a.html"): Promise<readonly ReadPart[]> =>
  collect(readContent(contentOf(bytes), { fileName }));

const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const menu = '<ul class="x1"><li><a href="/">Ana səhifə</a></li><li><a href="/s">Siyasət</a></li></ul>';
const article =
  "<h1>Nazir yeni məktəbi açıb</h1><div><p>Nazir Aygün Kərimova Bakıda məktəb açıb.</p><p>Tədbir sona çatıb.</p></div>";

describe("a page", () => {
  test("is its headline and its prose", () => {
    expect(read(page(menu + article)).text).toBe(
      "Nazir yeni məktəbi açıb\n\nNazir Aygün Kərimova Bakıda məktəb açıb.\n\nTədbir sona çatıb.\n",
    );
  });

  test("keeps lists, tables, headings and what line breaks part", () => {
    const { text, anchors } = read(
      page(
        `${article}<div><p>Birinci sətir.<br>İkinci sətir başlayır<br>və davam edir.</p><h2 id="qaliblər">Qaliblər</h2>
         <ol><li>Əli Məmmədov</li><li>Leyla Quliyeva</li></ol><table><tr><th>Ad</th><th>Yer</th></tr><tr><td>Əli</td><td>1</td></tr></table></div>`,
      ),
    );
    expect(text).toContain("Birinci sətir.\n\nİkinci sətir başlayır və davam edir.");
    expect(text).toContain("1. Əli Məmmədov\n2. Leyla Quliyeva\n\nAd\tYer\nƏli\t1\n");
    expect(anchors).toMatchObject([{ kind: "heading", label: "Qaliblər", fragment: "qaliblər" }]);
    expect(text.slice(anchors[0]?.start)).toMatch(/^Qaliblər/);
  });

  test.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-26T10:00:00+04:00"}</script>',
    ],
    [
      "JSON-LD in Greenwich time",
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-05-25T20:30:00Z"}]}</script>',
    ],
    ["a property", '<meta property="article:published_time" content="2021-05-26T10:00:00">'],
    ["a name", '<meta name="pubdate" content="26.05.2021">'],
    ["the address", '<link rel="canonical" href="https://xeber.example/2021/05/26/mekteb">'],
  ])("has the day that %s gives", (_, head) => {
    expect(read(page(article, head)).published).toBe("2021-05-26");
  });

  test("has the day that it shows by its headline, and not today's", () => {
    const shown = article.replace("</h1>", "</h1><span class='post-date'>26 may 2021, 11:03</span>");
    const today = "<div>Bu gün: 27 noyabr 2026</div><nav>28.11.2026</nav>";
    expect(read(page(today + shown)).published).toBe("2021-05-26");
    expect(read(page(today + article)).published).toBeNull();
  });

  test("has the headline without the site's name and the address that it calls its own", () => {
    const head = '<title>Nazir yeni məktəbi açıb | Xəbər.az</title><link rel="canonical" href="/xeber/1">';
    const body = "<p>Nazir Aygün Kərimova Bakıda məktəb açıb.</p>";
    expect(read(page(body, head), { uri: "https://xeber.example/xeber/1?utm=x" })).toMatchObject({
      title: "Nazir yeni məktəbi açıb",
      uri: "https://xeber.example/xeber/1",
    });
  });

  test("tells what was cut and why", () => {
    const { cuts } = read(page(`${menu}${article}<div class="share-bar">Dostlarınla bölüş</div>`), {
      tellsCuts: true,
    });
    expect(cuts).toContainEqual({ text: "Dostlarınla bölüş", reason: "class share" });
    expect(cuts).toContainEqual({ text: "• Siyasət", reason: "a link" });
  });

  test("of three short lines loses none", () => {
    const body = "<h1>Hava isti olacaq</h1><p>Sabah hava isti olacaq.</p><p>Yağış gözlənilmir.</p>";
    expect(read(page(menu + body)).text).toBe(
      "Hava isti olacaq\n\nSabah hava isti olacaq.\n\nYağış gözlənilmir.\n",
    );
  });

  test("without a sentence is what it calls its article", () => {
    const body = "<article><h1>Qaliblər</h1><p>Əli Məmmədov, Bakı</p><p>Leyla Quliyeva, Şəki</p></article>";
    expect(read(page(menu + body)).text).toBe("Qaliblər\n\nƏli Məmmədov, Bakı\n\nLeyla Quliyeva, Şəki\n");
  });

  test("that stands in a form, or beside a side bar by name, is read", () => {
    const body = `<form id="aspnetForm"><div class="sidebar-right">${article}</div></form>`;
    expect(read(page(body)).text).toContain("Tədbir sona çatıb.");
  });
});

describe("furniture", () => {
  const box = "<div><p>Bizi izləyin və xəbərləri birinci siz oxuyun, tətbiqimizi yükləyin.</p></div>";
  const pages = ["Birinci", "İkinci", "Üçüncü"].map((word) =>
    page(
      `<h1>${word} xəbərin başlığı</h1><div><p>${word} mətn burada öz sözləri ilə deyilir.</p>${box}</div>`,
      `<title>${word} xəbərin başlığı</title>`,
    ),
  );

  test("is what repeats on the pages of a site", () => {
    const furniture = learnFurniture(pages.map(linesOfPage));
    expect(read(pages[0] ?? "").text).toContain("Bizi izləyin");
    expect(read(pages[0] ?? "", { furniture }).text).toBe(
      "Birinci xəbərin başlığı\n\nBirinci mətn burada öz sözləri ilə deyilir.\n",
    );
  });

  test("is not learnt from one page saved twice", () => {
    const twice = [pages[0] ?? "", pages[0] ?? ""].map(linesOfPage);
    expect(learnFurniture(twice).size).toBe(0);
  });
});

describe("bytes of a page", () => {
  const bytesOf = (text: string) => Buffer.from(text, "utf8");

  test("are a page whatever the file is called", async () => {
    expect(await partsOf(bytesOf(page(article)), "a.txt")).toMatchObject([
      { kind: "document", title: "Nazir yeni məktəbi açıb" },
    ]);
  });

  test("are read in the encoding that they are in, not the one they claim", async () => {
    const claimed = page(article).replace("utf-8", "windows-1252");
    expect(await partsOf(bytesOf(claimed))).toMatchObject([{ title: "Nazir yeni məktəbi açıb" }]);
    const cyrillic = [..."Назир мәктәб ачыб. "].map((sign) =>
      sign < "\u0080" ? sign.charCodeAt(0) : sign === "ә" ? 0xe5 : 0xc0 + ((sign.charCodeAt(0) - 0x410) & 63),
    );
    const bytes = Buffer.concat([
      bytesOf("<html><meta charset=utf-8><p>"),
      Buffer.from(cyrillic),
      Buffer.from(cyrillic),
    ]);
    expect(await partsOf(bytes)).toMatchObject([
      { kind: "document", text: expect.stringContaining("Назир") },
    ]);
  });

  test("with 50,000 elements inside each other are refused at once", async () => {
    const deep = "<div>".repeat(50_000) + article;
    expect(await partsOf(bytesOf(`<html>${deep}`))).toMatchObject([
      { kind: "failed", reason: /nested more than 5000 deep/ },
    ]);
  });

  test("of a page without prose are skipped with the reason", async () => {
    expect(await partsOf(bytesOf(page(menu)))).toMatchObject([
      { kind: "skipped", reason: /without an article/ },
    ]);
  });
});

test("parts of a page that a site names by tags of its own are furniture, and so is a link to another article", () => {
  const prose = "Forumda bildirilib ki, layihə gələn ay başlayacaq və iki il davam edəcək.";
  const { text } = read(
    `<title>Forum</title><amp-consent><p>${prose} Razılıq verirsiniz.</p></amp-consent><h1>Forum</h1><p>${prose}</p><div><span>Həmçinin oxuyun</span><a href="/2">Şəkidə yeni məktəb açılıb</a></div><p>${prose}</p>`,
  );
  expect(text).toBe(`Forum\n\n${prose}\n\n${prose}\n`);
});

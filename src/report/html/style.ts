/** The style of a report: light and dark, telephone and print; its font is inside, so that nothing is fetched. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Which letters each file of the font holds: ə ğ İ ş ₼ are in `latin-ext`, ç ö ü ı in `latin`. */
const ranges = {
  "latin-ext":
    "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
  latin:
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193",
} as const;

function fontFace([subset, range]: readonly [string, string]): string {
  const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-400-normal.woff2`);
  const data = readFileSync(file).toString("base64");
  return `@font-face{font-family:"Noto Sans";src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
}

const rules = `
:root{--ink:#1a1a1a;--paper:#fff;--soft:#555;--line:#767676;--link:#0b57a4;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#161616;--soft:#b5b5b5;--line:#8f8f8f;--link:#8ab8f0}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.55 "Noto Sans",sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid var(--line)}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.answer h2{font-size:1rem;margin:1.1rem 0 0;border:0}.answer ul{margin:.2rem 0;padding-left:1.2rem}q{quotes:"“" "”"}
.notice{border-left:4px solid var(--line);padding-left:.8rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:var(--soft)}dd{margin:0}
li{margin:.4rem 0}.planned>.words{border-bottom:2px dashed var(--line)}.negated>.words{border-bottom:3px double var(--line)}
.sources li{margin:.9rem 0}blockquote{margin:0;padding-left:.8rem;border-left:3px solid var(--line)}
:target{outline:3px solid var(--link);outline-offset:4px}
.about,figcaption,.note{color:var(--soft);font-size:.9rem}
figure{margin:1.5rem 0;overflow-x:auto}svg{height:auto;font:13px "Noto Sans",sans-serif}
.chart text{fill:var(--ink)}
.links ul{list-style:none;margin:0;padding:0}.links .group:only-child ul{columns:20rem;column-gap:2rem}.links li{break-inside:avoid;margin:0;padding:.2rem 0 .2rem 3rem;text-indent:-3rem}.hub{margin:0;padding-left:1.25rem;text-indent:-1.25rem;font-weight:bold}figcaption{margin-top:.6rem}
.links.many .groups{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1rem 2rem}.shape{vertical-align:-2px}
.kept{white-space:nowrap}.arrow{margin:0 .4rem;padding-bottom:1px;color:var(--soft)}.arrow.planned{border-bottom:2px dashed var(--line)}.narrow{display:none;list-style:none;padding:0}
.share{display:inline-block;height:.7rem;background:#0072b2;margin-right:.4rem;vertical-align:-1px}
@media screen and (max-width:60rem){.chart .scroll{display:none}.narrow{display:block}}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}}
.person,.agency,.event{stroke:var(--ink);stroke-width:1.5}.person{fill:#0072b2}.agency{fill:#d55e00}.event{fill:#009e73}
.scroll{overflow-x:auto}.times svg,.gifts svg{width:100%}.chart text{text-anchor:middle}.chart .tick,.chart .turned{text-anchor:end}
.chart .when{fill:var(--soft)}.times text,.gifts text{text-anchor:start}.times .when{text-anchor:middle}.times .end{text-anchor:end}.times a text,.gifts a text{fill:var(--link)}
.times text,.gifts text{paint-order:stroke;stroke:var(--paper);stroke-width:4px}figure h2{margin-top:0}
.mark{stroke:var(--ink);stroke-width:1.2}.mark.event{fill:#009e73}.mark.signature{fill:#cc79a7}.mark.money{fill:#e69f00}.mark.office{fill:#d55e00}
.mark.reported{fill:var(--paper);stroke-width:1.8}.mark.planned{fill:url(#timeline-hatch);stroke-dasharray:3 2}.before{fill:var(--soft)}
.gifts .giver{text-anchor:end}.gifts .heading{font-weight:bold}.flow{fill:none;stroke:var(--line);stroke-width:1.5}.flow.planned{stroke-dasharray:6 5}.gifts marker path{fill:var(--line)}
li:has(>:target){outline:3px solid var(--link);outline-offset:4px}
.bar{fill:#0072b2}.hatched{stroke:#0072b2;stroke-dasharray:4 3}.grid{stroke:var(--line);stroke-width:.5}.stripe{stroke:#0072b2;stroke-width:3}
details{margin:1rem 0}summary{cursor:pointer}table{border-collapse:collapse}th,td{padding:.15rem .6rem;text-align:left;border-bottom:1px solid var(--line)}td{text-align:right}.words td{text-align:left}
@page{margin:18mm 16mm;@bottom-right{content:counter(page) " / " counter(pages)}}
@media print{:root{--ink:#000;--paper:#fff;--soft:#333;--line:#555;--link:#003b75}body{max-width:none;padding:0;font-size:10.5pt}
h2{break-after:avoid}li,figure{break-inside:avoid}.back{display:none}.chart svg{max-width:100%}.chart details,.lasting{display:none}}
`.trim();

let sheet: string | undefined;

/** The style sheet with the font in it. */
export function styleSheet(): string {
  sheet ??= `${Object.entries(ranges).map(fontFace).join("\n")}\n${rules}`;
  return sheet;
}

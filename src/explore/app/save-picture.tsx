/** Saving the picture as it is framed: SVG or PNG, on white, with a legend, the source and the build. */
import type { JSX } from "preact";
import { useAnswer } from "./ask.ts";
import { usePage } from "./page-context.ts";
import { fileName, saveFile } from "./save-file.ts";

/** Styles that a picture keeps outside the page. */
const kept = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-size",
  "font-family",
  "font-weight",
  "text-anchor",
  "paint-order",
] as const;

/** Copies an element with the styles it is drawn with. */
function styledCopy(element: SVGElement): SVGElement {
  const copy = element.cloneNode(false) as SVGElement; // holds: a clone is of its kind
  const style = getComputedStyle(element);
  copy.removeAttribute("class");
  for (const name of kept) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of element.childNodes)
    copy.append(child instanceof SVGElement ? styledCopy(child) : child.cloneNode(true));
  return copy;
}

interface Caption {
  readonly title: string;
  readonly lines: readonly string[];
}

const namespace = "http://www.w3.org/2000/svg";

function textAt(y: number, size: number, words: string): SVGTextElement {
  const text = document.createElementNS(namespace, "text");
  for (const [name, value] of Object.entries({
    x: 16,
    y,
    "font-size": size,
    fill: "#1a1a1a",
    "font-family": "Noto Sans, sans-serif",
  }))
    text.setAttribute(name, String(value));
  text.textContent = words;
  return text;
}

/** The drawing as a document of its own, light whatever the page is. */
function pictureOf(
  drawing: SVGSVGElement,
  caption: Caption,
): { text: string; width: number; height: number } {
  document.documentElement.classList.add("saving");
  const copy = styledCopy(drawing) as SVGSVGElement; // holds: a clone is of its kind
  document.documentElement.classList.remove("saving");
  const width = drawing.clientWidth;
  const height = drawing.clientHeight + 40 + caption.lines.length * 18;
  const stage = document.createElementNS(namespace, "g");
  stage.setAttribute("transform", "translate(0 34)");
  stage.append(...copy.childNodes);
  const back = document.createElementNS(namespace, "rect");
  for (const [name, value] of Object.entries({ width, height, fill: "#fff" }))
    back.setAttribute(name, String(value));
  const whole = document.createElementNS(namespace, "svg");
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    whole.setAttribute(name, String(value));
  const below = caption.lines.map((line, index) => textAt(drawing.clientHeight + 50 + index * 18, 12, line));
  whole.append(back, textAt(24, 18, caption.title), stage, ...below);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

const pngScale = 2;

function savePng({ text, width, height }: ReturnType<typeof pictureOf>, name: string): void {
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement("canvas");
    canvas.width = width * pngScale;
    canvas.height = height * pngScale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((content) => content !== null && saveFile(content, `${name}.png`));
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

export function SavePicture({ name }: { name: string }): JSX.Element {
  const { language, words } = usePage();
  const { answer } = useAnswer("start", { language });
  const save = (kind: "svg" | "png"): void => {
    const drawing = document.querySelector<SVGSVGElement>("#drawing");
    if (drawing === null) return;
    const types = Object.entries({ person: "●", agency: "■", event: "◆" } as const);
    const legend = types.map(([type, mark]) => `${mark} ${words.types[type as "person"]}`).join("  "); // holds: keys above
    const source = `elaqe, ${words.build(answer?.build ?? "")}. ${words.notice}`;
    const picture = pictureOf(drawing, {
      title: name,
      lines: [`${legend}. ${words.picture.legend}`, source],
    });
    const file = fileName(name);
    if (kind === "png") savePng(picture, file);
    else saveFile(new Blob([picture.text], { type: "image/svg+xml" }), `${file}.svg`);
  };
  return (
    <>
      {(["svg", "png"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          title={`${words.picture.save}: ${kind.toUpperCase()}`}
          onClick={() => save(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
    </>
  );
}

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
/** Font of the words of a picture. */
export const font = "Noto Sans, sans-serif";
/** Width of a letter of the legend, on average and rather more. */
const widthOfLetter = 6.6;

/** A drawing outside the page: its styles with it, at the size it is shown at. */
export interface Drawing {
  readonly element: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

/** The drawing of that selector as it stands in the page. */
export function drawingIn(selector: string): Drawing | null {
  const drawing = document.querySelector<SVGSVGElement>(selector);
  if (drawing === null) return null;
  const copy = styledCopy(drawing) as SVGSVGElement; // holds: a clone is of its kind
  return { element: copy, width: drawing.clientWidth, height: drawing.clientHeight };
}

/** An element of SVG with its attributes. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function textAt(y: number, size: number, words: string): SVGTextElement {
  const text = svgElement("text", { x: 16, y, "font-size": size, fill: "#1a1a1a", "font-family": font });
  text.textContent = words;
  return text;
}

/** Words in lines that are not wider than the picture. */
function linesOf(words: string, width: number): readonly string[] {
  const most = Math.max(20, Math.floor((width - 32) / widthOfLetter));
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Draws on the colours of light, whatever the page is. */
function inLight<Result>(draw: () => Result): Result {
  document.documentElement.classList.add("saving");
  try {
    return draw();
  } finally {
    document.documentElement.classList.remove("saving");
  }
}

/** The drawing as a document of its own. */
function pictureOf(drawing: Drawing, caption: Caption): { text: string; width: number; height: number } {
  const { width } = drawing;
  const lines = caption.lines.flatMap((line) => linesOf(line, width));
  const height = drawing.height + 40 + lines.length * 18;
  const stage = svgElement("g", { transform: "translate(0 34)" });
  stage.append(...drawing.element.childNodes);
  const back = svgElement("rect", { width, height, fill: "#fff" });
  const whole = svgElement("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const below = lines.map((line, index) => textAt(drawing.height + 50 + index * 18, 12, line));
  whole.append(back, stage, textAt(24, 18, caption.title), ...below);
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

interface Saved {
  /** Title of the picture, and the name of its file. */
  readonly name: string;
  /** What its marks mean. */
  readonly legend: string;
  /** Draws it anew, in the colours that the page then has. */
  readonly draw: () => Drawing | null;
}

export function SavePicture({ name, legend, draw }: Saved): JSX.Element {
  const { language, words } = usePage();
  const { answer } = useAnswer("start", { language });
  const save = (kind: "svg" | "png"): void => {
    const drawing = inLight(draw);
    if (drawing === null) return;
    const source = `elaqe, ${words.build(answer?.build ?? "")}. ${words.notice}`;
    const picture = pictureOf(drawing, { title: name, lines: [legend, source] });
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

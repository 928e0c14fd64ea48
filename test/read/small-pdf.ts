/** A PDF by hand: so many pages of one size in points, each with the same drawing, but empty ones before `firstDrawn`. */
export function smallPdf(
  pages: number,
  [width, height]: readonly [number, number],
  drawn: string,
  firstDrawn = 0,
): string {
  const page = (place: number): string =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]${place < firstDrawn ? "" : "/Contents 3 0 R"}/Resources<</Font<</F 4 0 R>>>>>>`;
  const numbers = Array.from({ length: pages }, (_, index) => index + 5);
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages}/Kids[${numbers.map((number) => `${number} 0 R`).join(" ")}]>>`,
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...numbers.map((_, place) => page(place)),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join("");
  return `%PDF-1.4\n${body}trailer<</Root 1 0 R>>`;
}

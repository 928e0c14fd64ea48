/** Where names stand on a map of discs, so that none covers another name, a disc that is not its own, or what lies over the map. */

export interface Placed {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A disc on the screen, and the room that its name takes. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Width of the map that a name takes on average, so that a narrow map has few. */
const widthOfName = 30;
/** Smaller discs may be covered: of a large map they are dust. */
const leastRadius = 5;
const gap = 4;

/** Whether two boxes have a point in common. */
export function meets(one: Placed, other: Placed): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Below its disc, else above it, to the right or to the left. */
function boxesOf({ x, y, radius, width, height }: Labelled, most: number): readonly Placed[] {
  const isAside = x < -width || x > most + width;
  const middle = isAside ? x - width / 2 : Math.min(most - width, Math.max(0, x - width / 2));
  const corners = [
    [middle, y + radius + gap],
    [middle, y - radius - gap - height],
    [x + radius + gap, y - height / 2],
    [x - radius - gap - width, y - height / 2],
  ] as const;
  return corners.map(([left, top]) => ({ left, right: left + width, top, bottom: top + height }));
}

/** Whether the box lies over the disc: its nearest point is inside. */
function covers(box: Placed, { x, y, radius }: Labelled): boolean {
  const [across, down] = [
    x - Math.min(box.right, Math.max(box.left, x)),
    y - Math.min(box.bottom, Math.max(box.top, y)),
  ];
  return across * across + down * down < radius * radius;
}

/**
 * The boxes of the names, the first first; null for one that has no room. Where there is none beside all discs, a name covers smaller ones. A name of a disc in the frame stands in the frame, and not on
 * what is taken.
 */
export function placeLabels(
  labelled: readonly Labelled[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Placed[] = [],
): readonly (Placed | null)[] {
  const frame = { left: 0, right: size.width, top: 0, bottom: size.height };
  const isSeen = ({ x, y }: Labelled): boolean => x > 0 && x < size.width && y > 0 && y < size.height;
  const discs = labelled.filter((each) => each.radius >= leastRadius && isSeen(each));
  const placed: Placed[] = [];
  let seen = 0;
  return labelled.map((each) => {
    if (seen * widthOfName >= size.width) return null;
    const isInside = isSeen(each);
    const hasRoom = (box: Placed): boolean =>
      (!isInside ||
        (box.top >= 0 && box.bottom <= size.height && box.left >= 0 && box.right <= size.width)) &&
      ![...taken, ...placed].some((other) => meets(box, other));
    const isClear = (box: Placed, from: number): boolean =>
      hasRoom(box) && !discs.some((disc) => disc !== each && disc.radius >= from && covers(box, disc));
    const boxes = boxesOf(each, size.width);
    const box =
      boxes.find((one) => isClear(one, leastRadius)) ?? boxes.find((one) => isClear(one, each.radius));
    if (box === undefined) return null;
    placed.push(box);
    if (meets(box, frame)) seen += 1;
    return box;
  });
}

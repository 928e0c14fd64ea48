/** Panning and zooming of a drawing: pointer, wheel, two fingers, keys. The drawing itself is never drawn anew for it. */
import { useCallback, useEffect, useRef } from "preact/hooks";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const scales = { least: 0.1, most: 4 } as const;
const zoomStep = 1.25;
/** Names can be read from this scale on. */
const legible = 0.55;

function zoomed({ x, y, scale }: View, factor: number, at: { readonly x: number; readonly y: number }): View {
  const next = Math.min(scales.most, Math.max(scales.least, scale * factor));
  const change = next / scale;
  return { scale: next, x: at.x - (at.x - x) * change, y: at.y - (at.y - y) * change };
}

/** The view in which the box fills a frame, names no larger than they are read at. */
function fitted(box: Box, frame: { readonly width: number; readonly height: number }, least = 0): View {
  const whole = Math.min(1.1, frame.width / box.width, frame.height / box.height) || 1;
  const scale = Math.max(whole, least);
  // What cannot be shown whole is shown around the one in the middle.
  const middle = scale > whole ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { scale, x: frame.width / 2 - middle.x * scale, y: frame.height / 2 - middle.y * scale };
}

export interface Viewport {
  readonly frame: { current: SVGSVGElement | null };
  readonly stage: { current: SVGGElement | null };
  fitAll(): void;
  zoom(direction: 1 | -1): void;
  /** Brings a point of the drawing into the frame, if it is outside. */
  reveal(point: { readonly x: number; readonly y: number }): void;
}

type Pointers = Map<number, { x: number; y: number }>;

/** Moves with one pointer, zooms with two. */
function followPointers(
  svg: SVGSVGElement,
  view: { current: View },
  apply: (next: View) => void,
): () => void {
  const pointers: Pointers = new Map();
  const down = (event: PointerEvent): void => {
    pointers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
  };
  const move = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const after = { x: before.x + event.movementX, y: before.y + event.movementY };
    const [other] = [...pointers].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]));
    if (other === undefined) {
      apply({ ...view.current, x: view.current.x + event.movementX, y: view.current.y + event.movementY });
    } else {
      const spread = (point: { x: number; y: number }): number =>
        Math.hypot(point.x - other.x, point.y - other.y);
      apply(zoomed(view.current, spread(after) / Math.max(1, spread(before)), other));
    }
    pointers.set(event.pointerId, after);
    if (event.movementX !== 0 || event.movementY !== 0) svg.setPointerCapture(event.pointerId);
  };
  const up = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    apply(
      zoomed(view.current, event.deltaY < 0 ? zoomStep : 1 / zoomStep, {
        x: event.offsetX,
        y: event.offsetY,
      }),
    );
  };
  svg.addEventListener("pointerdown", down);
  svg.addEventListener("pointermove", move);
  svg.addEventListener("pointerup", up);
  svg.addEventListener("pointercancel", up);
  svg.addEventListener("wheel", wheel, { passive: false });
  return () => {
    svg.removeEventListener("pointerdown", down);
    svg.removeEventListener("pointermove", move);
    svg.removeEventListener("pointerup", up);
    svg.removeEventListener("pointercancel", up);
    svg.removeEventListener("wheel", wheel);
  };
}

/** A frame and a stage to be given to `<svg>` and to the `<g>` inside it; fits the box when it is first drawn. */
export function useViewport(box: Box): Viewport {
  const frame = useRef<SVGSVGElement | null>(null);
  const stage = useRef<SVGGElement | null>(null);
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });
  const latestBox = useRef(box);
  latestBox.current = box;
  const apply = useCallback((next: View): void => {
    view.current = next;
    stage.current?.setAttribute("transform", `translate(${next.x} ${next.y}) scale(${next.scale})`);
  }, []);
  const size = useCallback((): { width: number; height: number } => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    return { width: clientWidth, height: clientHeight };
  }, []);
  const fitAll = useCallback(() => apply(fitted(latestBox.current, size())), [apply, size]);
  const zoom = useCallback(
    (direction: 1 | -1) => {
      const { width, height } = size();
      const factor = direction > 0 ? zoomStep : 1 / zoomStep;
      apply(zoomed(view.current, factor, { x: width / 2, y: height / 2 }));
    },
    [apply, size],
  );
  const reveal = useCallback(
    (point: { readonly x: number; readonly y: number }) => {
      const { width, height } = size();
      const { x, y, scale } = view.current;
      const seen = { x: point.x * scale + x, y: point.y * scale + y };
      const isSeen = seen.x > 40 && seen.x < width - 40 && seen.y > 30 && seen.y < height - 30;
      if (!isSeen) apply({ scale, x: x + width / 2 - seen.x, y: y + height / 2 - seen.y });
    },
    [apply, size],
  );
  useEffect(() => {
    apply(fitted(latestBox.current, size(), legible));
    return frame.current === null ? undefined : followPointers(frame.current, view, apply);
  }, [apply, size]);
  return { frame, stage, fitAll, zoom, reveal };
}

/** Moves or zooms by a key; says whether the key was one of these. */
export function zoomKey(event: KeyboardEvent, { fitAll, zoom }: Viewport): boolean {
  if (event.key === "+" || event.key === "=") zoom(1);
  else if (event.key === "-") zoom(-1);
  else if (event.key === "0") fitAll();
  else return false;
  event.preventDefault();
  return true;
}

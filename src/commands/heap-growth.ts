/** How far the language lets its heap grow before it collects garbage. */
import { getHeapStatistics, setFlagsFromString } from "node:v8";

/** With less in its heap than this the language is left alone: what a build of 10,000 short texts holds when all is read. */
const largeBytes = 160 * 2 ** 20;

/**
 * Memory before speed, once the heap is large: from then on it hardly grows before garbage is collected. From the start that would cost a
 * small build a third more, since the space for what is new stays small too, that of threads included.
 */
export function keepLargeHeapSmall(): void {
  if (getHeapStatistics().used_heap_size > largeBytes) setFlagsFromString("--optimize-for-size");
}

/** Views whose code is loaded when they are opened. */
import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Waiting } from "./pieces.tsx";

type View = ComponentType<{ id: string }>;

/** A view that is imported when it is first drawn. */
export function later(load: () => Promise<View>): View {
  let loaded: View | undefined;
  return function Later(given): JSX.Element {
    const [View, setView] = useState<View | undefined>(() => loaded);
    useEffect(() => {
      if (View !== undefined) return;
      load().then((found) => {
        loaded = found;
        setView(() => found);
      });
    }, [View]);
    return View === undefined ? <Waiting problem={null} /> : <View {...given} />;
  };
}

import { fileURLToPath } from "node:url";

/** The folder of the installed package: one up from `src` and from `dist` alike. Data files are found from here. */
export const packageRoot: string = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds what the explorer is made of into `dist`: the page that the server gives out, in pieces that are loaded when they are
 * needed, and (`--mode copy`) the one script and style sheet of a static copy, which must work from a file.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const shared = { emptyOutDir: true, target: "es2022", reportCompressedSize: false } as const;

const page = {
  ...shared,
  outDir: folder("../../../dist/explore/page"),
  modulePreload: { polyfill: false },
  assetsInlineLimit: 0,
};

const copy = {
  ...shared,
  outDir: folder("../../../dist/explore/copy"),
  assetsInlineLimit: 1_000_000,
  lib: {
    entry: folder("copy.tsx"),
    formats: ["iife" as const],
    name: "elaqeCopy",
    fileName: () => "copy.js",
    cssFileName: "copy",
  },
};

export default defineConfig(({ mode }) => ({
  root: folder("."),
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { "process.env.NODE_ENV": '"production"' },
  build: mode === "copy" ? copy : page,
}));

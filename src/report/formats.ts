/** The formats of a report, and the endings of file names that mean them. */
export const reportFormats = ["terminal", "markdown", "html", "pdf", "json", "csv"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a report is written as where nothing says otherwise: for a screen what is read there, else Markdown. */
export function usualFormat(isScreen: boolean): ReportFormat {
  return isScreen ? "terminal" : "markdown";
}

const formatsByEnding: Readonly<Record<string, ReportFormat>> = {
  "": "markdown",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "markdown",
  ".html": "html",
  ".htm": "html",
  ".pdf": "pdf",
  ".json": "json",
  ".csv": "csv",
};

/** The ending of a file's name, small; "" where it has none. */
export function endingOf(path: string): string {
  return /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? "";
}

/** The format that the end of a file's name means; undefined for those of no format, such as `.docx`. */
export function formatOfFile(path: string): ReportFormat | undefined {
  return formatsByEnding[endingOf(path)];
}

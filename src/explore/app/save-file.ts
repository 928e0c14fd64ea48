/** Gives the reader a file, made in the page. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A name of a thing as the name of a file. */
export function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
}

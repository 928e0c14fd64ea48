/** How `--metadata` is explained. */
export const metadataHelp = `
Metadata: a .csv file with a first line of column names, or an .ndjson file of one object a line.
  file       path from the folder of the metadata file, or the name of the file
  title      headline, where the text has none
  published  YYYY-MM-DD, YYYY-MM or YYYY, where the text has no dateline; counts before the name of the file
  uri        https:, http: or file: address of the text
  source     accepted, not kept: documents have no place for it
`;

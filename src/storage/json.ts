/** What a JSON text says; undefined where it is none. Editors of some systems put an invisible mark first. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

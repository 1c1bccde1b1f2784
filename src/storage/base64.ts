/** So many bytes at a time: a function takes no more values than that. */
const STEP = 0x8000;

/** Bytes as letters, for a row that is also a line of a file. */
export function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += STEP)
    letters += String.fromCharCode(...bytes.subarray(start, start + STEP));
  return btoa(letters);
}

/** The same back. Throws where they are none. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

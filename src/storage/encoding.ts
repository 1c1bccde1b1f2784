/** What the old alphabet of Windows has where Unicode has characters that nobody sees, from 80 on; “ ” is none. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;

/** Apostrophes of an old word processor, as they were meant. */
const seen = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (unseen) => {
    const meant = WINDOWS.charAt(unseen.charCodeAt(0) - FIRST);
    return meant === ' ' ? unseen : meant;
  });

/**
 * The text of a file, whatever alphabet its editor has saved it in: UTF-8, UTF-16, that of Windows, or UTF-8
 * that was taken for that of Windows and written once more. Nothing becomes a question mark.
 */
export function textOf(bytes: Uint8Array): string {
  const wide = wideAlphabet(bytes);
  const text = wide
    ? new TextDecoder(wide).decode(bytes)
    : (utf8(bytes) ?? new TextDecoder('latin1').decode(bytes));
  return seen(writtenTwice(text) ?? text);
}

/** UTF-16 says so by its mark, or by the empty half of its first character. */
function wideAlphabet([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What it was before, where each of its characters is a byte of the same text in UTF-8; by chance none is. */
function writtenTwice(text: string): string | undefined {
  if (!/[ÂÃâ]/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 256 ? code : FIRST + WINDOWS.indexOf(text.charAt(index));
    if (byte < FIRST && code >= 256) return undefined;
    bytes[index] = byte;
  }
  return utf8(bytes);
}

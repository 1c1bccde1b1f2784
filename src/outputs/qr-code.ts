import encodeQR from 'qr';

/** A code to photograph, as one path on a square of so many modules, its quiet border with it. */
export type QrCode = Readonly<{ path: string; size: number; version: number }>;

/** Beyond this version a phone no longer reads it from a printed page of a few centimetres. */
const HIGHEST = 15;
const BORDER = 4;

/** The code of a text, as sturdy as there is room for; undefined where it would be too fine to read. */
export function qrCodeOf(text: string): QrCode | undefined {
  for (const ecc of ['medium', 'low'] as const) {
    const code = encoded(text, ecc);
    if (code && code.version <= HIGHEST) return code;
  }
  return undefined;
}

function encoded(text: string, ecc: 'medium' | 'low'): QrCode | undefined {
  try {
    const rows = encodeQR(text, 'raw', { ecc, border: BORDER });
    const version = (rows.length - 2 * BORDER - 17) / 4;
    return { path: rows.flatMap(pathOfRow).join(''), size: rows.length, version };
  } catch {
    // It holds more letters than any code.
    return undefined;
  }
}

/** Dark modules that touch are one rectangle: between two of them, printers draw a hair. */
const pathOfRow = (row: readonly boolean[], y: number): string[] =>
  [
    ...row
      .map((dark) => (dark ? '#' : ' '))
      .join('')
      .matchAll(/#+/g)
  ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);

/**
 * What came into a link on its way: the end of a sentence, brackets or quotes around it, marks of emphasis. None
 * of our addresses ends so; an address writes some of these in percents.
 */
const LAST =
  /(?:[\s.,;:!?…()[\]{}<>«»“”‘’"'*_`|\\]|%(?:0A|0D|20|22|3C|3E|5B|5D|60|7C|C2%A0|C2%AB|C2%BB|E2%80%[0-9A-F]{2}))$/iu;
/** How long one of them is at most. */
const LONGEST = '%E2%80%9D'.length;

/** Escapes that were escaped more often than this were not by accident. */
const MOST_TIMES = 10;

/** What nobody sees: marks that some programs put inside a long word so that it can be broken. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]|%C2%AD|%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF/giu;

/**
 * The last part of an address as it was sent, where messengers, mail or a copied sentence have changed it in a
 * way that can be told: “&” written for a page, everything escaped once more, an escape of mail, what follows
 * the address in its sentence, what a network adds to know who clicked. One that came whole stays as it is.
 */
export const mendedMark = (written: string): string =>
  withoutTail(
    escapedOnce(written.replace(UNSEEN, ''))
      .replace(/&(?:amp;|#38;|#x26;)+/gi, '&')
      .replace(/=(?:%0D)?%0A/gi, '')
      .replace(/=3D/g, '=')
      .replace(/\?.*$/s, '')
      .replace(/&(?:utm_\w+|\w*clid)=[^&]*/g, '')
  );

/**
 * Without what came into it at its end, nor this sign between. One by one: a pattern for all of them tries each
 * place of a long link.
 */
function withoutTail(written: string, between = ''): string {
  let end = written.length;
  for (;;) {
    const last = LAST.exec(written.slice(Math.max(0, end - LONGEST), end));
    if (last) end -= last[0].length;
    else if (end > 0 && written[end - 1] === between) end -= 1;
    else return written.slice(0, end);
  }
}

/** Without a single “=” of its own, every part of it has been escaped again, perhaps more than once. */
function escapedOnce(written: string): string {
  let once = written;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    if (once.includes('=') || !/%(?:25)*3D/i.test(once)) return once;
    once = once.replace(/%(?:20|25|26|2B|3D)/gi, decodeURIComponent);
  }
  return once;
}

/** The options that a part of an address names, each once: “+” stands between them, escaped or not. */
export const namedIn = (part: string): string[] => [...new Set(part.split(/[\s+]+/).filter(Boolean))];

/**
 * Where an address that leads nowhere meant to lead: its “#” was escaped, or its sentence came along.
 * Undefined where nothing of that kind has happened to it.
 */
export function mendedAddress({ origin, pathname, hash }: Pick<URL, 'origin' | 'pathname' | 'hash'>) {
  const [path = '', ...mark] = pathname.split(/%(?:25)*23/i);
  const last = mark.length > 0 ? `#${mendedMark(mark.join('').replace(/\/$/, ''))}` : hash;
  const mended = `${withoutTail(path.replace(UNSEEN, ''), '/')}/${last}`;
  const address = `${origin}${mended}`;
  return [pathname + hash, `${pathname}/${hash}`].includes(mended) ? undefined : address;
}

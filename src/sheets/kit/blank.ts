import type { Locale } from '#engine/locale.ts';

/** How a blank begins: it stands out in a file, and can be searched for. */
export const blankMarks: Readonly<Record<Locale, string>> = {
  fr: 'À COMPLÉTER\u00a0:',
  en: 'TO FILL IN:'
};

/** A place left to be filled by hand. */
export const blank = (locale: Locale, label: string): string => `[${blankMarks[locale]} ${label}]`;

const MARKED = /\[(?:À COMPLÉTER\u00a0:|TO FILL IN:) ([^\]]+)\]/g;

/** What is left to be filled in a text, each once, in the order in which it is met. */
export function blanksIn(text: string): readonly string[] {
  const met = new Map<string, string>();
  for (const [, label = ''] of text.matchAll(MARKED)) {
    const key = label.toLowerCase();
    if (!met.has(key)) met.set(key, label);
  }
  return [...met.values()];
}

/** A number, a length of time or a share: what the template proposes, and not the name of what is missing. */
const PROPOSED =
  /^(?:\d|une? |un$|deux|trois|quatre|cinq|six|sept|dix|douze|quinze|trente|cent|quatre|premier|semestre|tiers|mois$|one|two|three|four|five|seven|ten|twelve|fifteen|thirty|a |third|twice|first Monday|half-year|month$)/u;

const HOLE = /\[([^\][\n]{1,120})\]/g;

/** The template with what is known in its holes, and a blank in each of the others. */
export const filledIn = (
  template: string,
  known: Readonly<Record<string, string | undefined>>,
  locale: Locale,
  orElse: string
): string =>
  template.replace(HOLE, (_, label: string) => {
    const value = known[label];
    if (value) return value;
    return blank(locale, PROPOSED.test(label) ? `${label}${orElse}` : label);
  });

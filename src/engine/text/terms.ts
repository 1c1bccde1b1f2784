/** A word of the glossary in one language. */
export type TermWords = Readonly<{
  term: string;
  /** How it is written in the texts, plural and short forms included; empty when it is only heard elsewhere. */
  forms: readonly string[];
  /** One or two sentences that do not use the word itself. */
  definition: string;
}>;

const WORD = /[\p{L}\p{N}-]/u;
const blank = (length: number) => ' '.repeat(length);

/** Every text under a value, however deep, as it would be read. */
export function textsWithin(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsWithin);
}

/**
 * The first words of the glossary that occur in these texts, in the order in which they are met. A
 * longer form hides the shorter ones inside it: “licence permissive” is not also “licence”.
 */
export function termsMet<Term extends TermWords>(
  texts: readonly string[],
  glossary: readonly Term[],
  most = Infinity
): Term[] {
  const forms = glossary
    .flatMap((term) => term.forms.map((form) => ({ term, form: form.toLowerCase() })))
    .sort((one, other) => other.form.length - one.form.length);
  // A no-break space is a space, and texts must not run into one another.
  let unread = texts.join('\n').replaceAll('\u00a0', ' ').toLowerCase();
  const firstPlaces = new Map<Term, number>();
  for (const { term, form } of forms) {
    for (const place of placesOf(form, unread)) {
      firstPlaces.set(term, Math.min(place, firstPlaces.get(term) ?? place));
      unread = unread.slice(0, place) + blank(form.length) + unread.slice(place + form.length);
    }
  }
  return [...firstPlaces]
    .sort(([, one], [, other]) => one - other)
    .slice(0, most)
    .map(([term]) => term);
}

/** Where a form stands as a whole word. */
function placesOf(form: string, text: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(form); place >= 0; place = text.indexOf(form, place + form.length)) {
    const [before = '', after = ''] = [text[place - 1], text[place + form.length]];
    if (!WORD.test(before) && !WORD.test(after)) places.push(place);
  }
  return places;
}

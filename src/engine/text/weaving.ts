import type { Locale } from '#engine/locale.ts';

const SLOT = /(?:(?:(?<=jusqu’)|(?<![\p{L}’]))(de|à|le|du|au|avant|que) )?\{([\w-]+)\}/giu;

/**
 * What becomes of the word before a slot and the article that the words begin with: “de le” is never said,
 * nor is “le cette échéance”, where a date was expected and a phrase stands in its place.
 */
const met: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
  'le le': 'le',
  'du le': 'du',
  'au le': 'au'
};
const bare: Readonly<Record<string, string>> = { le: '', du: 'de ', au: 'à ' };
const ARTICLE = /^(?:l[ae]s? |l’|une? |nos |notre |vos |votre |leurs? |[ms](?:a|on|es) )/iu;
const VOWEL = /^[aeiouyàâäéèêëîïôöùûü]/iu;
const DETERMINER = /^(?:cette?|ces|la|une?|vo(?:tre|s)|le|les) /iu;

/** The spaces around words; the one that may not break before a colon is theirs. */
const AROUND = /^[^\S\u00a0]+|\s+$/gu;

/** A day that is reckoned from another: “avant 7 jours avant” is never said. */
const DAY_BEFORE = /^(\d+) jours avant (.+)$/u;

/**
 * A sentence with the person’s own words in the place of its slots. French articles melt with the word
 * before the slot, and what begins a sentence begins with a capital. A slot without words goes, with the
 * space before it.
 */
export function woven(template: string, words: Readonly<Record<string, string>>, locale: Locale): string {
  const full = template.replace(/ \{([\w-]+)\}/gu, (slot, id: string) => (words[id] ? slot : ''));
  const filled = full.replace(SLOT, (_slot, before: string | undefined, id: string, at: number) => {
    const said = spokenBy(full.slice(0, at), (words[id] ?? '').replace(AROUND, ''), locale);
    if (before !== undefined) return joinedWith(before, said, locale);
    return beginsSentence(full.slice(0, at)) ? capital(said, locale) : said;
  });
  // Where something is to be filled in, its dots end the sentence.
  return filled.replaceAll('….', '…');
}

/** What is quoted is said by the lead: “your data”, which stand in the place of words, are theirs there. */
function spokenBy(before: string, said: string, locale: Locale): string {
  if ((before.match(/[«“]/gu)?.length ?? 0) <= (before.match(/[»”]/gu)?.length ?? 0)) return said;
  return locale === 'fr'
    ? said.replace(/(?<!\p{L})vo(?=tre |s )/gu, 'no')
    : said.replace(/(?<!\p{L})your (?=\p{L})/gu, 'our ');
}

/** The slots that a sentence holds. */
export const slotsIn = (template: string): string[] =>
  [...template.matchAll(SLOT)].map(([, , id = '']) => id);

/** What stands between the parts of a list, “les communes et le prestataire”. */
const BETWEEN = /(, (?:et |ou )?| et | ou )/u;

/** What says how many, or which, where an article does not. */
const COUNTED =
  /^(?:quelques|plusieurs|certaine?s|chaque|cet(?:te)?|ces?|tou(?:s|tes?|t)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|\d[\d\u00a0\u202f]*) /iu;
const isDetermined = (one: string): boolean => ARTICLE.test(one) || COUNTED.test(one);
/** A name that “and” adds to somebody: after a comma, it may say who they are. */
const isAddedName = (one: string, joint: string): boolean =>
  /^\p{Lu}/u.test(one) && /^ (?:et|ou) $/u.test(joint);

/** In French, “de” and “à” come back before each part of a list that has an article, or a number, of its own. */
function joinedWith(before: string, said: string, locale: Locale): string {
  if (locale !== 'fr') return `${before} ${said}`;
  const parts = said.split(BETWEEN);
  const [first = ''] = parts;
  const repeated =
    /^(?:de|à)$/iu.test(before) &&
    isDetermined(first) &&
    parts.every((one, at) => at % 2 === 1 || isDetermined(one) || isAddedName(one, parts[at - 1] ?? ''));
  if (!repeated) return joinedOnce(before, said);
  return parts
    .map((one, at) => (at % 2 === 1 ? one : joinedOnce(at === 0 ? before : before.toLowerCase(), one)))
    .join('');
}

function joinedOnce(before: string, said: string): string {
  const small = before.toLowerCase();
  const [, days, day] = (small === 'avant' && DAY_BEFORE.exec(said)) || [];
  if (days && day) return asWritten(before, `au plus tard ${days} jours avant ${day}`);
  const article = /^les? /iu.exec(said)?.[0] ?? '';
  const one = article && met[`${small} ${article.trim().toLowerCase()}`];
  if (one) return `${asWritten(before, one)} ${said.slice(article.length)}`;
  if (/^(?:de|que)$/u.test(small) && VOWEL.test(said)) return `${before.slice(0, -1)}’${said}`;
  const without = bare[small];
  if (without === undefined || !DETERMINER.test(said)) return `${before} ${said}`;
  return asWritten(before, without === '' ? said : `${without}${said}`);
}

/** The same words, with a capital where what they replace had one. */
const asWritten = (replaced: string, words: string): string =>
  replaced === replaced.toLowerCase() ? words : capital(words, 'fr');

const beginsSentence = (before: string): boolean => /(^|[.!?…»”]\s+|[«“]\s?)$/u.test(before);

const capital = (words: string, locale: Locale): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

import { locales, type Locale } from '#engine/locale.ts';

/** Whether a thing of theirs is named, somebody, or what bears a name that takes no article. */
export type Named = 'thing' | 'people' | 'proper';

/** Words that end like a plural and are none. */
const SINGULAR =
  /^(?:fonds|cours|corps|corpus|campus|avis|temps|pays|prix|voix|choix|repas|bois|palais|tapis|colis|mois|univers|concours|parcours|recours|secours|process|logis)$/iu;

// A number that is spoken may go on: “vingt-sept”, “twenty-one”.
const DETERMINED: Readonly<Record<Locale, RegExp>> = {
  fr: /^(?:l[ae]s? |l’|une? |d[eu]s? |d’|nos |notre |vos |votre |leurs? |[mst](?:a|on|es) |ce(?:t|s|tte|ux|lles?|lui)? |chaque |tou(?:s|tes?|t) |plusieurs |quelqu|aucune? |(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|(?:on|dou|trei|quator|quin|sei)ze|vingt|trente|(?:quar|cinqu|soix)ante|cent|mille)(?:-\p{L}+)*(?: |$)|qui |à |chez |\P{L})/iu,
  en: /^(?:the |an? |our |my |your |their |its |his |her |this |these |those |that |each |every|all |some|any|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|four?|fif|six|seven|eigh|nine)(?:teen|ty))(?:-\p{L}+)? |who|both |people |\P{L})/iu
};

/** What is written as a name is one, with a capital inside, or a dot: “openCimetière”, “data.gouv.fr”. */
const WRITTEN_AS_NAME = /^\p{Ll}[\p{L}\d]*[\p{Lu}.@/_\d]/u;

/** “Our” of whoever writes is “your” in what is said to them; the word after it is the name of nobody. */
const OURS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/^(?:notre|mon|ma) /iu, 'votre '],
    [/^(?:nos|mes) /iu, 'vos ']
  ],
  en: [[/^(?:our|my) /iu, 'your ']]
};

/** A dossier may be read in the other language: what was typed with an article has one, whichever is read. */
const isDetermined = (part: string): boolean => locales.some((locale) => DETERMINED[locale].test(part));

const bare = (part: string): boolean =>
  /^\p{Ll}/u.test(part) && !isDetermined(part) && !WRITTEN_AS_NAME.test(part);

/** The parts of a list, what stands between them at every second place, each as a sentence can take it up. */
export function withDeterminer(parts: readonly string[], locale: Locale, named: Named): string[] {
  const [first = ''] = parts;
  // “Sheets of gestures and postures” is one name: what comes after “and” is a part of it.
  const several = !/ (?:de|du|des|à|of|for|to) | d’/u.test(first);
  return parts.map((part, place) => {
    const told = OURS[locale].reduce((words, [ours, yours]) => words.replace(ours, yours), part);
    if (told !== part) return smallAfter(told);
    const takesOne = named !== 'proper' && place % 2 === 0 && (place === 0 || (several && bare(first)));
    return takesOne && bare(part) ? `${determiner(part, locale, named)} ${part}` : part;
  });
}

function determiner(part: string, locale: Locale, named: Named): string {
  if (locale === 'en') return named === 'thing' ? 'your' : 'the';
  const [word = ''] = part.split(/\s/u);
  if (!/[sx]$/u.test(word) || SINGULAR.test(word)) return 'votre';
  return named === 'thing' ? 'vos' : 'les';
}

/** “Nos Mairies”: a possessive stands before what has no capital of its own; letters alone keep theirs, and so do names further on. */
const smallAfter = (words: string): string =>
  words.replace(/^\S+ \p{Lu}(?=\p{Ll})/u, (found) => found.toLowerCase());

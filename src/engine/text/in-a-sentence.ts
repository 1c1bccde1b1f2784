import { withoutStop } from './without-stop.ts';

/** What somebody writes where there is nobody, or nothing, to name. */
const NOBODY =
  /^(?:personne|aucun(?:e)?|rien|non|pas encore|je ne sais pas|à voir|nobody|no ?one|none|nothing|no|not yet|i do not know|i don’t know|tbd|n\/?a|[-–—?.…\s]+)$/iu;
/** Whether these words say that there is nobody, or nothing, to name. */
export const namesNothing = (text: string): boolean => NOBODY.test(withoutStop(text.trim()));

/** A part of what stands inside a sentence has no more words than this: beyond, it is a sentence of its own. */
const MOST_WORDS = 8;
const PARTS = /,\s*(?:et |ou |and |or )?|\s+(?:et|ou|and|or)\s+/iu;
const OPENS =
  /^(?:L[ea]s? |L’|Une? |Des |Nos |Notre |Mon |Ma |Mes |Leurs? |Cette? |Ces |Chaque |Tous |Toutes |Plusieurs |Quelques |Deux |Trois |Quatre |Cinq |The |An? |Our |My |This |These |All |Some |Two |Three |Four |Five )(?=[\p{L}\d])/u;

/**
 * A person’s own words as they stand inside a sentence, or '' where they cannot: they name nobody, or are a
 * sentence of their own. An article at their head takes a small letter.
 */
export function inASentence(text: string): string {
  const said = withoutStop(text.trim());
  const whole = NOBODY.test(said) || /[.;:!?\n]\s/u.test(said);
  const wordsIn = (part: string) => part.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  const long = said.split(PARTS).some((part) => wordsIn(part) > MOST_WORDS);
  if (whole || long) return '';
  return smallArticle(said);
}

/** The same words, the article at their head with a small letter. */
export const smallArticle = (words: string): string =>
  words.replace(OPENS, (opening) => opening.toLowerCase());

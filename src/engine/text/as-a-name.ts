import type { Locale } from '#engine/locale.ts';
import { inASentence, smallArticle } from './in-a-sentence.ts';
import { withDeterminer, type Named } from './with-determiner.ts';

/** Signs and lines that only stand between the parts of a list, as a comma does. */
const LISTED = /\s*;\s+|\s*\n\s*(?:[-–—•*]\s+)?/gu;
/** What stands between the parts of a list. */
const BETWEEN = /(,\s*(?:et |ou |and |or )?|\s+(?:et|ou|and|or)\s+)/iu;
const BULLET = /^\s*[-–—•*]\s+/u;
const TRAILS = /[\s,;:]+$/u;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L}|\s|$)/gu;
/** A line that was typed in capitals, which an article gives away: letters alone may be the name of an office. */
const SHOUTED = /^(?:LES? |LA |L’|UNE? |NOS |NOTRE |THE |OUR )/u;

/**
 * Whoever writes is the one who reads: they are named by nobody but themselves, however they say that they are alone;
 * what follows “me,” says how.
 */
const SELF =
  /^(?:(?:juste|seulement|uniquement|que|rien que|personne (?:d’autre )?que|seule?s?|just|only|nobody (?:else )?but|no one (?:else )?but)\s+)?(?:moi(?:[- ]mêmes?)?|nous(?:[- ]mêmes)?|je|me|myself|us|ourselves|i|we|vous(?:[- ]mêmes?)?|you|yourself)(?:\s+(?:toute?s?\s+)?(?:seule?s?|seulement|uniquement|alone|only|personally|personnellement))?$|^(?:toute?s?\s+)?seule?s?$|^alone$|^personnellement$/iu;

/** Whoever writes, before those with whom they decide: these alone are named. */
const SELF_WITH =
  /^(?:moi|nous|vous|me|us|you|myself)(?:[- ]mêmes?)?\s*,?\s+(?:avec|puis|ensuite|with|then)\s+/iu;

const isSelf = (part: string): boolean => SELF.test(part.trim());

const SUBJECT =
  /^(?:je |j’|nous |on |ils? |elles? |c’est |ce sont |i |we |it |they |he |she |it’s |there )/iu;
const VERB: Readonly<Record<Locale, RegExp>> = {
  fr: /\s(?:est|sont|était|a|ont|veut|veulent|doit|doivent|peut|peuvent|va|vont|sera|décide|décident)\s/iu,
  en: /\s(?:is|are|was|were|has|have|wants?|must|should|decides?)\s/iu
};
const RELATIVE = /\b(?:qui|que|dont|où|who|that|which|whom|whose)\b|\bqu’/iu;

/** What is added about somebody, between commas or brackets: a sentence that names them has no room for it. */
const ASIDE =
  /,\s*(?:(?:(?:à|avec|pour|chez|de|par|sans|to|with|for|from|of)\s+)?(?:qui|que|dont|où|l[ae]squel\p{L}*|lequel|laquelle|auquel|auxquel\p{L}*|duquel|mais|sauf|si|quand|peut-être|pas encore|who|whom|which|whose|that|where|but|except|if|when|maybe|perhaps|not yet)(?!\p{L})|(?:qu|s)’)[^,]*(?:,|$)|\s*\([^()]*\)/giu;

/** Whether these words say something, where a name was asked for. */
const saysSomething = (said: string, locale: Locale): boolean =>
  SUBJECT.test(said) || (VERB[locale].test(said) && !RELATIVE.test(said));

/**
 * Who, or what, somebody named, as their note says it: to them, in the middle of a sentence. '' where it names
 * nobody but themselves, or says something instead of naming it.
 */
export function asAName(text: string, locale: Locale, named: Named): string {
  const typed = text
    .trim()
    .replace(BULLET, '')
    .replace(LISTED, ', ')
    .replace(APOSTROPHE, '’')
    .replace(ASIDE, '')
    .replace(TRAILS, '');
  const spoken = SHOUTED.test(typed) && typed === typed.toUpperCase() ? typed.toLowerCase() : typed;
  const said = inASentence(spoken.replace(SELF_WITH, ''));
  const parts = said.split(BETWEEN).map((part, place) => (place % 2 === 0 ? smallArticle(part) : part));
  if (said === '' || parts.some((part) => !isSelf(part) && saysSomething(part, locale))) return '';
  return withDeterminer(withoutSelf(parts), locale, named).join('');
}

/** The parts of a list, what stands between them at every second place, without whoever writes. */
function withoutSelf(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((part, place) => place % 2 === 0 && isSelf(part));
  if (at < 0) return parts;
  return withoutSelf([...parts.slice(0, Math.max(0, at - 1)), ...parts.slice(at === 0 ? 2 : at + 1)]);
}

import type { Source } from '#engine/advise/advice.ts';
import type { Occasion } from '#engine/note/remark.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { woven } from '#engine/text/weaving.ts';
import type { Locale } from '#engine/locale.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { answersOffer } from './by-their-date.ts';
import type { OwnWordsOf } from './own-words.ts';

/**
 * A line of a note with the sources that it rests on. One that the field of the project brings has a rank
 * among those: the lower, the longer it is kept where two pages are short.
 */
export type NoteLine = Readonly<{ text: string; sources: readonly Source[]; rank?: number }>;

/** What is to be said aloud, and to whom. */
export type SpokenLine = NoteLine & Readonly<{ to: string }>;

/** Decides what is said of a project, and says it in its words. */
export type Speaker = Readonly<{
  /** Whether this is said: its condition is met and the words that it needs were given. */
  says: (occasion: Occasion) => boolean;
  /** In the person’s words; `more`: what some slots become here instead. */
  woven: (template: string, more?: Readonly<Record<string, string>>) => string;
  /** What some slots become in a step: an answer to an offer names no day after the one on which it ends. */
  replyOf: (one: Readonly<{ about?: string; called?: string }>) => Readonly<Record<string, string>>;
  /** The same in a line, which names no day either after what ends soon. */
  daysOf: (one: Readonly<{ about?: string; called?: string }>) => Readonly<Record<string, string>>;
}>;

export const speakerFor = (situation: Situation, own: OwnWordsOf, locale: Locale): Speaker => ({
  replyOf: (one) => (answersOffer(one) ? own.reply : {}),
  says: ({
    when,
    unless,
    needs = [],
    lacks = [],
    speaks,
    ofMatter,
    ofHarm,
    otherMatter,
    ends,
    otherEnd,
    about
  }) =>
    !(about === OFFER && own.callAlone) &&
    (!when || verdictOf(when, situation) === 'yes') &&
    !(unless && verdictOf(unless, situation) === 'yes') &&
    (!speaks || own.speaks(speaks)) &&
    (!ends || own.ends(ends)) &&
    !(otherEnd && own.ends(otherEnd)) &&
    (!ofMatter || (own.ofMatter?.(ofMatter) ?? false)) &&
    (!ofHarm || (own.ofHarm?.(ofHarm) ?? false)) &&
    !(otherMatter && own.ofMatter?.(otherMatter)) &&
    needs.every((id) => own.said.has(id)) &&
    !lacks.some((id) => own.said.has(id)),
  woven: (template, more) => woven(template, more ? { ...own.words, ...more } : own.words, locale),
  daysOf: (one) => ({ ...own.soon, ...(answersOffer(one) ? own.reply : {}) })
});

/** What is said of these remarks, in their order. */
export const linesOf = (
  remarks: readonly (Occasion & Readonly<{ text: string }>)[],
  speaker: Speaker
): NoteLine[] =>
  remarks.filter(speaker.says).map(({ text, sources = [], ...one }) => ({
    text: speaker.woven(text, speaker.daysOf(one)),
    sources
  }));

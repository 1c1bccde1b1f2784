import type { Locale } from '#engine/locale.ts';

/**
 * The sentences of a text. A line of a list or of a template is one, with or without a full stop; what is
 * quoted after a colon is one of its own, where it begins with a capital.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(/(?<=\d)\u00a0(?=\d{3})/gu, '')
    .replaceAll('\u00a0', ' ')
    .split(/\n|(?<=:) (?=« ?\p{Lu}|“\p{Lu})|(?<=[.!?…](?: ?[»”")]){0,2})\s+(?=[\p{Lu}\p{N}«“([])/u)
    .filter((sentence) => wordsOf(sentence).length > 0);

/** The words of a sentence. An elided word counts: “l’équipe” is two. */
export const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/gu;
/** An e that is written and not said, at the end of a word of several syllables. */
const SILENT: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<=[^aeiouyàâäéèêëîïôöùûüœæ])(?:e|es|ent)$/u,
  en: /(?<=[^aeiouyl]|[aeiouy]l)e$/u
};

/** How many syllables a word has, near enough: groups of vowels, without the silent e. */
export function syllablesIn(word: string, locale: Locale): number {
  const groups = (text: string) => text.match(VOWELS)?.length ?? 0;
  const whole = word.toLowerCase();
  return Math.max(1, groups(whole.replace(SILENT[locale], '')));
}

/** How much long sentences and long words weigh, in each language. */
const WEIGHTS: Readonly<Record<Locale, Readonly<{ from: number; sentence: number; syllable: number }>>> = {
  // Kandel and Moles, “Application de l’indice de Flesch à la langue française” (1958).
  fr: { from: 207, sentence: 1.015, syllable: 73.6 },
  // Flesch, “A new readability yardstick” (1948).
  en: { from: 206.835, sentence: 1.015, syllable: 84.6 }
};

export type Reading = Readonly<{ words: number; wordsPerSentence: number; ease: number }>;

/**
 * How easily texts are read: from about 30 (hard) to 100 (a comic strip); 60 is a newspaper. It only
 * counts lengths: it does not see a rare short word, nor an idea badly put. So it is an alarm for an
 * author, never a grade, and short texts are measured together.
 */
export function readingOf(texts: readonly string[], locale: Locale): Reading {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, locale), 0);
  const { from, sentence, syllable } = WEIGHTS[locale];
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllablesPerWord = syllables / Math.max(1, words.length);
  return {
    words: words.length,
    wordsPerSentence,
    ease: from - sentence * wordsPerSentence - syllable * syllablesPerWord
  };
}

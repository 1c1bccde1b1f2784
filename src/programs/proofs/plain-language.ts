import { locales, type Locale } from '#engine/locale.ts';
import { termsMet } from '#engine/text/terms.ts';
import { questions } from '#knowledge/questions/index.ts';
import { textsIn, type Text } from './every-text.ts';
import { proveEach, type Proof } from './proof.ts';
import { readingOf, sentencesOf, wordsOf } from './reading.ts';
import { wordList } from './word-list.ts';

/** The writers of GOV.UK check every sentence over this length; we split it. */
const LONGEST_SENTENCE = 25;
/** What we aim at, and how many sentences may be longer: mostly clauses to copy into a contract. */
const LONG_SENTENCE = 20;
const LONG_SENTENCES = 1 / 50;
const LONGEST_AVERAGE = 17;
/** An answer to choose is read in one glance: what it is, then a detail after its colon. */
const LONGEST_OPTION = 12;
/** Under this many words, one long name decides the whole measure. */
const MEASURABLE = 60;
/**
 * The hardest page and the middle one may be this hard: a little under what was reached in November
 * 2026, so that a new page is no harder than the others. English is measured more severely than French
 * by the same formula, for its own words: organisation, community and contributor have four syllables.
 */
const LEAST_EASE: Readonly<Record<Locale, Readonly<{ page: number; middle: number }>>> = {
  fr: { page: 66, middle: 83 },
  en: { page: 50, middle: 69 }
};

/** Texts that are read together: a question, an advice, a page of the interface. */
function pagesIn(locale: Locale): Readonly<{ place: string; locale: Locale; texts: string[] }>[] {
  const pages = new Map<string, string[]>();
  for (const { place, text } of textsIn(locale)) {
    const shared = /^(?:texts|pages|glossary)\b/.test(place);
    const page = place
      .split('.')
      .slice(0, shared ? 2 : 1)
      .join('.');
    pages.set(page, [...(pages.get(page) ?? []), text]);
  }
  return [...pages].map(([place, texts]) => ({ place: `${place} (${locale})`, locale, texts }));
}

const everything = locales.flatMap((locale) => textsIn(locale).map((text) => ({ ...text, locale })));
const options = locales.flatMap((locale) =>
  questions.flatMap(({ id, [locale]: { options } }) =>
    Object.entries(options).map(([option, text]) => ({ place: `${id}.${option}`, text, locale }))
  )
);
const outsideGlossary = everything.filter(({ place }) => !place.startsWith('glossary.'));
const measured = locales
  .flatMap(pagesIn)
  .map(({ place, locale, texts }) => ({ place, locale, ...readingOf(texts, locale) }))
  .filter(({ words }) => words >= MEASURABLE);

const middle = (figures: readonly number[]) =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

/** What the text says itself: without quotations, and without names, which have a capital inside a sentence. */
const ownWords = ({ text }: Text) =>
  text.replaceAll(/«[^»]*»|“[^”]*”/gu, ' ').replaceAll(/(?<=[\p{L}\p{N},;(] )\p{Lu}[\p{L}-]*/gu, ' ');

const avoided = (locale: Locale) =>
  wordList[locale].flatMap(({ say, not }) =>
    not.map((form) => ({ term: form, forms: [form], definition: say }))
  );

/** What must hold of the language: sentences that can be read once, plain words, one word for one thing. */
export const plainLanguageProofs = (): Proof[] => [
  proveEach(`no sentence has more than ${LONGEST_SENTENCE} words`, everything, ({ place, text, locale }) =>
    sentencesOf(text)
      .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
      .filter(({ words }) => words > LONGEST_SENTENCE)
      .map(({ sentence, words }) => `${place} (${locale}): ${words} words in “${sentence.slice(0, 80)}…”`)
  ),
  proveEach(`one sentence in fifty at most has more than ${LONG_SENTENCE} words`, locales, (locale) => {
    const lengths = textsIn(locale)
      .flatMap(({ text }) => sentencesOf(text))
      .map((sentence) => wordsOf(sentence).length);
    const long = lengths.filter((words) => words > LONG_SENTENCE).length;
    return long > lengths.length * LONG_SENTENCES ? `${locale}: ${long} of ${lengths.length}` : undefined;
  }),
  proveEach(
    `no answer to choose has more than ${LONGEST_OPTION} words`,
    options,
    ({ place, text, locale }) =>
      wordsOf(text).length > LONGEST_OPTION ? `${place} (${locale}): “${text}”` : undefined
  ),
  proveEach(
    `the sentences of a page have ${LONGEST_AVERAGE} words on average at most`,
    measured,
    ({ place, wordsPerSentence }) =>
      wordsPerSentence > LONGEST_AVERAGE ? `${place}: ${wordsPerSentence.toFixed(1)}` : undefined
  ),
  proveEach('no page is hard to read', measured, ({ place, locale, ease }) =>
    ease < LEAST_EASE[locale].page ? `${place}: ${Math.round(ease)}` : undefined
  ),
  proveEach('half of the pages are easy to read', locales, (locale) => {
    const ease = middle(measured.filter((page) => page.locale === locale).map((page) => page.ease));
    return ease < LEAST_EASE[locale].middle ? `${locale}: ${Math.round(ease)}` : undefined;
  }),
  proveEach('the words of the list are kept to', outsideGlossary, (text) =>
    termsMet([ownWords(text)], avoided(text.locale)).map(
      ({ term, definition }) => `${text.place} (${text.locale}): “${term}”, where we say “${definition}”`
    )
  )
];

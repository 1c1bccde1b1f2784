import { locales } from '#engine/locale.ts';
import { termsMet } from '#engine/text/terms.ts';
import { glossary } from '#knowledge/glossary/index.ts';
import { interfaceTexts, knowledgeTexts } from './every-text.ts';
import { proveEach, type Proof } from './proof.ts';

const written = locales.flatMap((locale) => {
  const texts = [...interfaceTexts(locale), ...knowledgeTexts(locale)].map(({ text }) => text);
  return glossary.map(({ id, [locale]: words }) => ({ id, locale, words, texts }));
});

const sentences = (text: string) => text.split(/(?<=[.!?])\s/u).length;

/** What must hold of the glossary. */
export const glossaryProofs = (): Proof[] => [
  proveEach('no word of the glossary is explained by itself', written, ({ id, locale, words }) =>
    termsMet([words.definition], [{ ...words, forms: [words.term, ...words.forms] }]).length > 0
      ? `${id} (${locale})`
      : undefined
  ),
  proveEach('every form of a word occurs in the texts', written, ({ id, locale, words, texts }) =>
    words.forms
      .filter((form) => termsMet(texts, [{ ...words, forms: [form] }]).length === 0)
      .map((form) => `${id} (${locale}): “${form}”`)
  ),
  proveEach('a word is explained in one or two sentences', written, ({ id, locale, words }) =>
    sentences(words.definition) > 2 ? `${id} (${locale})` : undefined
  ),
  proveEach('no two words share a form', locales, (locale) => {
    const forms = glossary.flatMap(({ [locale]: words }) => words.forms.map((form) => form.toLowerCase()));
    return forms.filter((form, place) => forms.indexOf(form) !== place);
  })
];

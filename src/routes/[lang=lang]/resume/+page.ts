import { late } from '#engine/late.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { resumeTexts } from '#texts/pages/resume.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  words: resumeTexts[lang],
  /** What an address holds. What reads it comes where there is something to read. */
  read: async (mark: string) =>
    (await late(() => import('#state/answers-from-address.ts'))).answersFromAddress(mark),
  /** The answers in words: they come when somebody wants to see them. */
  preview: async (answers: Answers, texts: InterfaceTexts) =>
    (await late(() => import('#state/words/answers-preview.ts'))).previewOf(answers, lang, texts)
});

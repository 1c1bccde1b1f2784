import { error } from '@sveltejs/kit';
import { decides as loadDecides, questions as loadWords, questionTerms } from 'virtual:knowledge/loaders';
import { stageIds } from '#knowledge/stages.ts';
import { course } from '#state/course.ts';
import { decidesTexts } from '#texts/pages/decides.ts';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () =>
  inEachLanguage(
    course.flatMap((stage) => stage.questions.map(({ id }) => ({ stage: stage.id, question: id })))
  );

export const load: PageLoad = async ({ params }) => {
  const stage = stageIds.find((id) => id === params.stage);
  if (!stage) error(404, 'No such stage');
  const [words, decides, terms] = await Promise.all([
    loadWords[params.lang][stage](),
    loadDecides[params.lang][stage](),
    questionTerms[params.lang][stage]()
  ]);
  // Every question of the stage: the walk goes from one to the next without coming back here.
  const questions = new Map(
    (course.find(({ id }) => id === stage)?.questions ?? []).flatMap((question) => {
      const [inWords, helps] = [words[question.id], decides[question.id]];
      if (!inWords || !helps) return [];
      return [
        [question.id, { question, words: inWords, decides: helps, terms: terms[question.id] ?? [] }] as const
      ];
    })
  );
  const opened = questions.get(params.question);
  if (!opened) error(404, 'No such question');
  return {
    stage,
    questions,
    opened,
    decidesTexts: decidesTexts[params.lang],
    termTexts: glossaryTexts[params.lang]
  };
};

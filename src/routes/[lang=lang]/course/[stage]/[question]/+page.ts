import { error } from '@sveltejs/kit';
import { decides as loadDecides, questions as loadWords, questionTerms } from 'virtual:knowledge/loaders';
import { stageAsking } from '#engine/course/course.ts';
import { stageIds } from '#knowledge/stages.ts';
import { course, questions } from '#state/course.ts';
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
  const question = questions.get(params.question);
  if (!stage || !question || stageAsking(course, question.id) !== stage) error(404, 'No such question');
  const [stageWords, stageDecides, stageTerms] = await Promise.all([
    loadWords[params.lang][stage](),
    loadDecides[params.lang][stage](),
    questionTerms[params.lang][stage]()
  ]);
  const words = stageWords[question.id];
  const decides = stageDecides[question.id];
  if (!words || !decides) error(404, 'No such question');
  return {
    stage,
    question,
    words,
    decides,
    decidesTexts: decidesTexts[params.lang],
    terms: stageTerms[question.id] ?? [],
    termTexts: glossaryTexts[params.lang]
  };
};

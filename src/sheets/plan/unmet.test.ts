import { expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { planWordsIn } from '#programs/words.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { unmetIn } from './unmet.ts';

const questions = questionsOf(courseShape());

it('whoever is recognised reads why the situation removes each advice that it does', async () => {
  let removed = 0;
  for (const { answers } of people) {
    const words = await planWordsIn('fr', answers);
    const { judgements } = counsel(adviceShapes(), situationShapes(), new Situation(questions, answers));
    for (const judgement of judgements.filter(({ excludedBy }) => excludedBy)) {
      removed += 1;
      expect(unmetIn(judgement, { lacks: '', waits: '' }, words).condition).not.toBe('');
    }
  }
  expect(removed).toBeGreaterThan(0);
}, 60_000);

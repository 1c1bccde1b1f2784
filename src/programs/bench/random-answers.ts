import type { AnswerValue } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import { seeded } from '#programs/seeded.ts';

/**
 * So many complete sets of answers, the same on every run: the walk is followed, and every question
 * that it asks is answered at random, never with “I don’t know”.
 */
export function randomAnswers(questions: Questions, count: number): Record<string, AnswerValue>[] {
  const random = seeded(20_260_101);
  return Array.from({ length: count }, () => {
    const answers: Record<string, AnswerValue> = {};
    for (const question of questions.values()) {
      if (new Situation(questions, answers).asked(question.id) === 'yes') {
        answers[question.id] = randomValue(question, random);
      }
    }
    return answers;
  });
}

function randomValue({ kind, options, alone, most }: QuestionShape, random: () => number): AnswerValue {
  const any = options[Math.floor(random() * options.length)] ?? '';
  if (kind !== 'some') return any;
  const several = options.filter((option) => !alone.includes(option) && random() < 0.4);
  return several.length === 0 || alone.includes(any) ? [any] : several.slice(0, most);
}

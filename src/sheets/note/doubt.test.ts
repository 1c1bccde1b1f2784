import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { recognitionFor } from './counsel.ts';
import { doubtOn, doubtOnLead } from './doubt.ts';

const texts = noteTexts.fr;
const { doubt } = texts;
const questions = questionsOf(courseShape());
const shapes = situationShapes();

/** What a note says of itself where this situation is chosen by hand. */
function doubtOf(id: string, situation: Situation): string {
  const { lead } = recognitionFor(shapes, situation, { lead: { text: id, at: 0 } });
  if (lead?.advice.id !== id) throw new Error(`${id} does not lead.`);
  return doubtOnLead(lead, situation, texts);
}

describe('what a note says of its own certainty', () => {
  it.each(people)(
    '$id has answered everything, and is never told that answers are missing',
    ({ answers }) => {
      const situation = new Situation(questions, answers);
      const said = shapes.map(({ id }) => doubtOf(id, situation));
      expect(said).not.toContain(doubt.missing);
      expect(said).toContain(doubt.contrary);
    }
  );

  it('is that answers are missing where nothing was said', () => {
    const nothing = new Situation(questions, {});
    expect(shapes.map(({ id }) => doubtOf(id, nothing))).toContain(doubt.missing);
  });

  it('tells “I don’t know” from silence, and says nothing where nothing is open', () => {
    const situation = new Situation(questions, { 'reuse-rights': DONT_KNOW });
    expect(doubtOn(['reuse-rights'], situation, texts)).toBe(doubt.unknown);
    expect(doubtOn(['reuse-rights', 'rights'], situation, texts)).toBe(doubt.missing);
    expect(doubtOn([], situation, texts)).toBe('');
  });
});

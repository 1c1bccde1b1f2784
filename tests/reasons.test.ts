import { describe, expect, it } from 'vitest';
import { reasonsLeft } from '#engine/note/reasons-left.ts';
import { motiveLines } from '#knowledge/note/motive-lines.ts';
import { people } from '#knowledge/people/index.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { writtenFor } from './notes/written.ts';

const { early, yes, nearly, no } = noteTexts.fr.verdict;

/** The frank words that open a verdict, whatever it is then called. */
const verdicts = [early, ...[yes, nearly, no].map((words) => words('').replace(/\.$/u, ''))];

const saysWhatItIs = (text: string) => verdicts.some((words) => text.startsWith(words));

/** Nothing threatens: only what the person says of their reasons may call a situation. */
const comingFor = (answers: (typeof people)[number]['answers'], option: string) => ({
  ...answers,
  motive: [option],
  danger: ['none']
});

describe.each(motive.options)('whoever comes for “%s”', (option) => {
  it('is answered by the situation that leads, by the one that accompanies, or beside them', () => {
    const unanswered = people.filter(({ answers }) => {
      const { sheet, counsel } = writtenFor(comingFor(answers, option), 'fr');
      const { lead, companion } = counsel.recognition;
      const speaking = [lead, companion].flatMap((one) => (one ? [one.advice] : []));
      const said = [...sheet.answer, ...sheet.also.flatMap(({ lines }) => lines)].map(({ text }) => text);
      const [opening = ''] = motiveLines[option].title.fr.split('{');
      const titled = sheet.also.some(({ title }) => title.startsWith(opening.trim()));
      const first = motiveLines[option].lines.some(({ fr }) =>
        said.some((text) => text.startsWith(fr.slice(0, 20)))
      );
      const isVerdict = option === 'verdict' && said.some(saysWhatItIs);
      const names = ['answer-somebody', 'convince'].includes(option);
      return (
        reasonsLeft(speaking, counsel.situation, motive.id).length > 0 &&
        !titled &&
        !first &&
        !isVerdict &&
        !names
      );
    });
    expect(unanswered.map(({ id }) => id)).toEqual([]);
  });
});

it('is told yes or no, where all they want to hear is whether it is a commons', () => {
  const told = people.map(({ answers }) => {
    const { sheet } = writtenFor(comingFor(answers, 'verdict'), 'fr');
    const first = [...sheet.answer, ...sheet.also.flatMap(({ lines }) => lines)];
    return first.some(({ text }) => saysWhatItIs(text));
  });
  expect(told).not.toContain(false);
});

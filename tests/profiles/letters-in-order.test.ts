import { expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { ledNote } from './typed.ts';

/* What prepares an answer comes before the day on which it is promised. */

const orchard: Answers = {
  motive: ['join-or-build'],
  maturity: 'idea',
  resource: ['software'],
  carrier: 'association',
  neighbour: 'partial',
  agreement: ['board']
};

it('a letter leaves, and is chased, before the day on which it promises an answer', () => {
  const words = {
    offer: 'the name of the mill',
    'offer-from': 'a baker',
    'decision-date': '2026-12-12'
  };
  for (const motive of [['join-or-build'], ['join-or-build', 'answer-somebody']]) {
    const letters = stepsIn(ledNote({ ...orchard, motive }, words, 'join-the-neighbour')).filter(
      ({ title }) => title.startsWith('Answer a baker')
    );
    expect(letters.map(({ due }) => due < '2026-12-12')).toEqual([true]);
    expect(letters.map(({ done }) => done).join()).toContain('chased on 10 December 2026');
  }
});

it('what is whose is written before the family is asked, and they are asked by the day that was set', () => {
  const answers: Answers = {
    maturity: 'growth',
    resource: ['software'],
    danger: ['person-leaves'],
    agreement: ['heirs']
  };
  const sheet = ledNote(answers, { 'decision-date': '2026-12-19' }, 'keeper-died');
  const steps = [...stepsIn(sheet), ...sheet.later];
  const dueOf = (id: string) => steps.find((one) => one.id === id)?.due ?? '';
  expect(dueOf('audit-rights')).toBe('2026-12-12');
  expect(dueOf('get-agreements')).toBe('2026-12-19');
});

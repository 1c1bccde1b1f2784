import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* Whoever asks to use or copy it hears yes, not yet, or on what terms: nobody asks them what they expect in return. */

const BY = '2027-01-15';
const objects = {
  offer: { text: 'copier l’inventaire des fontaines', at: 1 },
  'offer-from': { text: 'une vallée voisine', at: 1 },
  'offer-date': { text: BY, at: 1 }
};

const asked = (answers: Answers, more: Answers, locale: (typeof locales)[number] = 'fr') =>
  writtenFor(
    { ...answers, motive: ['answer-somebody'], 'offer-kind': ['use'], danger: ['none'], ...more },
    locale,
    projectWith({ objects })
  );

const free: Answers = {
  maturity: 'growth',
  access: 'available',
  'reuse-rights': 'free',
  licence: 'permissive',
  rights: 'clear',
  agreement: ['only-us']
};
const ours: Answers = { ...free, 'reuse-rights': 'unwritten', carrier: 'association' };
const shared: Answers = { ...ours, agreement: ['contractor'], rights: 'unclear' };

const cases = [
  ['free for all, and theirs', free, 'step-note-say-yes-to-use', /répondez oui\s: la licence/u],
  ['theirs alone, with nothing written', ours, 'step-note-say-on-what-terms', /le oui est à vous seuls/u],
  ['a contractor’s too', shared, 'step-note-not-yet-to-use', /répondez «\spas encore\s»/u]
] as const;

describe.each(cases)('what is %s', (_, more, step, line) => {
  const told = people.flatMap(({ answers }) => {
    const { sheet } = asked(answers, more);
    const letter = stepsIn(sheet).find((one) => one.id === step);
    return letter ? [{ answers, sheet, letter }] : [];
  });

  it('is answered so in the line and in the letter, by many', () => {
    expect(told.length).toBeGreaterThan(5);
    for (const { sheet } of told) expect(sheet.answer.map(({ text }) => text).join('\n')).toMatch(line);
  });

  it('by their day, and says under which licence', () => {
    for (const { letter, sheet } of told) {
      expect(letter.due <= BY).toBe(true);
      expect(letter.first).not.toMatch(/(?:février|mars|avril|mai|juin) 2027/u);
      const answer = sheet.answer.find(({ text }) => line.test(text))?.text ?? '';
      expect(answer + letter.first).toMatch(/licence/u);
    }
  });

  it('keeps the laws of a note', () => {
    for (const { answers } of told)
      for (const locale of locales) expect(faultsOf(asked(answers, more, locale))).toEqual([]);
  }, 60_000);
});

it('nobody asks whoever said what they want what they expect in return', () => {
  for (const { answers } of people)
    for (const more of [free, ours, shared]) {
      const { sheet } = asked(answers, more);
      const letters = stepsIn(sheet).map(({ first }) => first);
      expect(letters.filter((text) => /ce que vous attendez en retour/u.test(text))).toEqual([]);
    }
});

it('no yes goes out for what shows people, or was put online without any right', () => {
  for (const { answers } of people)
    for (const more of [
      { ...free, agreement: ['people-shown'] },
      { ...free, danger: ['already-out'] },
      { ...free, rights: 'partial' }
    ]) {
      const { sheet } = asked(answers, more);
      expect(sheet.answer.map(({ text }) => text).join('\n')).not.toMatch(/répondez oui\s: la licence/u);
    }
});

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

const SAY_YES = 'step-note-say-yes-to-use';
const SAID_YES = /la licence permet déjà l’usage, sans rien signer/u;

const cases = [
  ['free for all, and theirs', free, SAY_YES, SAID_YES],
  ['theirs alone, with nothing written', ours, 'step-note-say-on-what-terms', /le oui est à vous seuls/u],
  ['a contractor’s too', shared, 'step-note-not-yet-to-use', /[Pp]as encore\s: le oui/u]
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
      expect(sheet.answer.map(({ text }) => text).join('\n')).not.toMatch(SAID_YES);
      expect(stepsIn(sheet).map(({ id }) => id)).not.toContain(SAY_YES);
    }
});

it('whoever may use it already is put off to no day, and is asked to sign nothing', () => {
  for (const { answers } of people) {
    const { sheet } = asked(answers, free);
    expect(JSON.stringify(sheet)).not.toMatch(/Notre réponse vient/u);
    expect(stepsIn(sheet).filter(({ title }) => /signer .*par une vallée voisine/u.test(title))).toEqual([]);
  }
});

const wishes = [
  'la demande des trois autres villages',
  'la demande d’une licence par écrit',
  'un collègue demande une copie'
];
/** What the letter to them says, where somebody noted it and comes for something else, or comes for it. */
const lettersTo = (answers: Answers, more: Answers, text: string) =>
  stepsIn(
    writtenFor(
      { ...answers, danger: ['none'], 'offer-kind': [], ...more },
      'fr',
      projectWith({
        objects: { offer: { text, at: 1 }, 'offer-from': { text: 'trois autres villages', at: 1 } }
      })
    ).sheet
  );

describe.each(wishes)('whoever wrote: %s', (text) => {
  it('is asked nothing in return', () => {
    for (const { answers } of people)
      for (const motive of [['share-cost'], ['rights'], ['answer-somebody']]) {
        const said = lettersTo(answers, { motive }, text).map(({ first }) => first);
        expect(said.filter((one) => /ce que vous attendez en retour/u.test(one))).toEqual([]);
      }
  });

  it('hears of their share before budgets are voted, where the cost is shared', () => {
    const told = people.flatMap(({ answers }) =>
      lettersTo(answers, { motive: ['share-cost'] }, text).filter(
        ({ id }) => id === 'step-note-their-part-noted'
      )
    );
    expect(told.length).toBeGreaterThan(5);
    for (const { first } of told) expect(first).toMatch(/quel jour se vote-t-il/u);
  });

  it('is granted nothing by an employee', () => {
    const told = people.flatMap(({ answers }) =>
      lettersTo(answers, { motive: ['rights'], carrier: 'employee' }, text).filter(
        ({ id }) => id === 'step-note-not-mine-to-grant-noted'
      )
    );
    expect(told.length).toBeGreaterThan(5);
    for (const { first } of told) expect(first).toMatch(/Lue d’abord par votre conseil/u);
  });
});

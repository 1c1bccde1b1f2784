import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { daysBetween } from '#engine/day.ts';
import { decidedByTyped } from '#sheets/note/typed-dates.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { everythingIn, ledNote, objectsOf } from './typed.ts';

/* Days that somebody typed are obeyed: nothing is decided after the day on which others do, nor told twice. */

const TODAY = '2026-11-28';
const orchard: Answers = {
  motive: ['join-or-build'],
  maturity: 'idea',
  resource: ['software'],
  carrier: 'association',
  neighbour: 'partial',
  agreement: ['board']
};

describe('others who decide on a day', () => {
  const byDay = (text: string, deciders = 'the six farms') =>
    decidedByTyped(objectsOf({ 'other-dates': text, deciders }), TODAY);

  it.each([
    ['20 January: file for the county', '2027-01-13'],
    ['3 mars : commission permanente ; 20 janvier : dépôt du dossier', '2027-01-13'],
    ['20 January: the council votes', '2027-01-13'],
    ['20 janvier : livrable 2', '2027-01-13'],
    ['20 janvier : budget de la communauté de communes', '2027-01-13']
  ])('%s: a week before the first of them', (text, day) => {
    expect(byDay(text)).toBe(day);
  });

  it('is half of what is left where that is less, and never a day that is past', () => {
    expect(byDay('4 December: committee')).toBe('2026-12-01');
    expect(byDay('2026-11-02: committee')).toBeUndefined();
  });

  it('decides on the very day where those who meet are those who decide', () => {
    expect(byDay('20 January: board meeting', 'the board of the club')).toBe('2027-01-20');
    expect(byDay('20 janvier : conseil', 'le conseil d’administration')).toBe('2027-01-20');
    expect(byDay('20 janvier : conseil municipal', 'le conseil d’administration')).toBe('2027-01-13');
  });

  it.each(['14 January: eye surgery', '20 janvier : la fête', 'in spring: committee'])(
    '%s moves nothing',
    (text) => {
      expect(byDay(text)).toBeUndefined();
    }
  );

  it.each(['none', 'dispute'])('is obeyed by a note, divided or not (%s)', (danger) => {
    const words = { 'other-dates': '20 January: file for the county', 'neighbour-name': 'Pomona' };
    const said = everythingIn({ ...orchard, danger: [danger] }, words, 'join-the-neighbour');
    expect(said).toContain('13 January 2027');
    expect(said).not.toContain('26 February 2027');
  });

  it('does not move a day that was set, nor wait longer than a quarter', () => {
    const set = { 'other-dates': '20 January: committee', 'decision-date': '2027-02-10' };
    expect(everythingIn(orchard, set, 'join-the-neighbour')).toContain('10 February 2027');
    const far = { 'other-dates': '20 June 2027: committee' };
    expect(everythingIn(orchard, far, 'join-the-neighbour')).toContain('26 February 2027');
  });
});

describe('a call and something else', () => {
  const two: Answers = {
    ...orchard,
    motive: ['join-or-build', 'answer-somebody'],
    'offer-kind': ['call', 'fee']
  };
  const quotation = {
    offer: 'a quotation of €18,000',
    'offer-from': 'a firm in Lille',
    'offer-date': '2026-12-20'
  };
  const ofCall = (words: Readonly<Record<string, string>>) => {
    const { groups } = ledNote(two, words, 'join-the-neighbour');
    const steps = groups.flatMap(({ steps }) => steps);
    const call = steps.filter(({ id }) => id.includes('call'));
    const text = everythingIn(two, words, 'join-the-neighbour').split('\n');
    return { call, steps, answer: text.filter((one) => one.includes('the call')).join() };
  };

  it('the call has neither the day nor the words of the quotation', () => {
    const { call, answer, steps } = ofCall(quotation);
    expect(call.map(({ title }) => title).join()).toBe('Decide whether to apply');
    expect(answer).toContain('before the call closes');
    expect(steps.some(({ title }) => title.includes('a quotation of €18,000'))).toBe(true);
  });

  it('it has its own day where that was typed', () => {
    expect(ofCall({ ...quotation, 'other-dates': '15 January: application' }).answer).toContain(
      '15 January 2027'
    );
  });

  it('what is offered is the call where its words say so', () => {
    const words = {
      offer: 'a call for projects on hedges',
      'offer-from': 'the region',
      'offer-date': '2027-01-08'
    };
    const { answer, call } = ofCall(words);
    expect(answer).toContain('8 January 2027');
    expect(call[0]?.title).toContain('a call for projects on hedges');
  });
});

describe('what ends', () => {
  const on = (ending: string, locale: 'fr' | 'en' = 'en') =>
    everythingIn(
      { ...orchard, maturity: 'growth', danger: ['money-ends'] },
      { ending, 'ending-date': '2027-02-20' },
      'join-the-neighbour',
      locale
    );

  it.each(['the host, renewed each year by itself', 'a lease that rolls over'])(
    '%s is written to in time',
    (ending) => {
      expect(on(ending)).toContain('Write before 20 February 2027');
      expect(on(ending)).not.toMatch(/who takes it over|Decide what stays/u);
    }
  );

  it.each(['l’abonnement, renouvelé sans lettre', 'le bail, par tacite reconduction'])(
    '%s aussi',
    (ending) => {
      expect(on(ending, 'fr')).toContain('Écrire avant le 20 février 2027');
    }
  );

  it('a loan is paid back or put off, and no work is handed in for it', () => {
    expect(on('the bridging loan')).toContain('Write to whoever is owed, before 20 February 2027');
    expect(on('the grant of the county')).not.toMatch(/whoever is owed|Write before/u);
  });
});

describe('a word asked for from above', () => {
  const told: Answers = {
    motive: ['told-to', 'answer-somebody'],
    'offer-kind': ['money'],
    maturity: 'growth',
    resource: ['content'],
    carrier: 'association',
    danger: ['money-ends'],
    agreement: ['board']
  };
  const amended = (words: Readonly<Record<string, string>>) =>
    stepsIn(ledNote(told, words, 'told-to-make-commons'))
      .map(({ title }) => title)
      .filter((title) => title.includes('amendment'));

  it('the amendment comes before what is handed in, not before a loan or what ends later', () => {
    const ends = { ending: 'the grant', 'ending-date': '2027-06-30' };
    expect(amended(ends)).toEqual(['Ask for an amendment before 30 June 2027']);
    expect(amended({ ...ends, 'offer-date': '2027-03-20' })).toEqual([
      'Ask for an amendment before 20 March 2027'
    ]);
    expect(amended({ ...ends, ending: 'the loan of the bank' })).toEqual([]);
  });

  it('the mandate is signed on the day on which those who sign meet', () => {
    const sheet = ledNote(told, { 'decision-date': '2027-02-04' }, 'told-to-make-commons');
    const mandate = [...stepsIn(sheet), ...sheet.later].find(({ id }) => id.includes('mandate'));
    expect(mandate?.due).toBe('2027-02-04');
  });
});

it('weights and cards are out before what is handed in, where that comes first', () => {
  const answers: Answers = {
    maturity: 'growth',
    resource: ['ai-model', 'data'],
    carrier: 'research',
    field: 'culture',
    agreement: ['co-authors'],
    'sensitive-data': 'none'
  };
  const words = { 'ending-date': '2027-05-30', 'offer-date': '2027-04-15' };
  const sheet = ledNote(answers, words, 'model-or-corpus');
  const out = [...stepsIn(sheet), ...sheet.later].find(({ id }) => id === 'set-licence');
  expect(out && daysBetween(out.due, '2027-04-15')).toBe(14);
});

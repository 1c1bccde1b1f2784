import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { equationsIn, sumsSaid } from './sums-said.ts';
import type { Typed } from './typed.ts';

/* What an offer comes to, and what a year’s takings come near: from what was typed, and from nothing else. */

describe('what an offer is worth', () => {
  const worth = (offer: string, more: Typed = {}, answers: Answers = {}, beside: Typed = {}) =>
    sumsSaid({ answers, typed: { offer, ...more }, beside });

  it.each([
    ['€14,000 for ten years, exclusive', 'about', 'or €1,400 a year'],
    ['€510,000 for it all', '', '']
  ])('“%s” for each year, where it says how many', (offer, _, said) => {
    expect(worth(offer)).toContain(said);
    if (said === '') expect(worth(offer)).toBe('');
  });

  it('for each of those who may agree, where nobody else holds the money', () => {
    const owners = { owners: 'the fourteen guides and a former member' };
    expect(
      worth('€8,400 for three years of exclusive rights', owners, { carrier: 'informal-group' })
    ).toContain('among 14: €200 a year each');
    expect(worth('€8,400 for three years of exclusive rights', owners, { carrier: 'association' })).toBe('');
  });

  it('for each piece, where the pieces are the person’s own or are ordered', () => {
    expect(worth('€4,400 for the twenty-two boards', { pieces: 'boards' })).toContain('€200 apiece');
    expect(worth('€4,400 for the twenty-two boards')).toBe('');
    expect(worth('an order for 420 boxes, €504,000')).toContain('€1,200 apiece');
    expect(worth('€4,400 of two towns')).toBe('');
  });

  it('less its parts, and less the deposit that pays for them', () => {
    const said = worth(
      'six machines at €9,800 apiece',
      { 'certain-money': '€7,200 of my own, and the deposit of €17,640' },
      {},
      { needs: 'I need €1,900 a month. The parts of the six machines: €24,600.' }
    );
    for (const one of ['6 × €9,800 = €58,800', '€34,200', '18 months', '= €6,960', '€240 is left'])
      expect(said).toContain(one);
    expect(equationsIn(said).every(([sum, total]) => sum === total)).toBe(true);
    // The parts of one machine are not those of all.
    expect(worth('six machines at €9,800 apiece', {}, {}, { needs: 'The parts: €4,100.' })).not.toContain(
      'parts'
    );
  });

  it('a rate is multiplied by the time that is paid, where both were given', () => {
    expect(worth('30 days at €400 a day')).toContain('30 × €400 = €12,000');
    expect(worth('30 hours at €400 a day')).toBe('');
    expect(worth('some days at €400 a day')).toBe('');
  });
});

describe('takings of services', () => {
  const seller: Answers = {
    resource: ['software'],
    maturity: 'growth',
    'largest-funder': 'under-30',
    'current-income': ['sales'],
    recipient: 'own-name',
    carrier: 'individual',
    needs: ['livelihood']
  };
  const said = (words: string, answers: Answers = seller) =>
    sumsSaid({ answers, typed: { 'certain-money': words } });

  it('above what tax begins at are said so', () => {
    expect(said('€46,000 of sales this year')).toContain('pass €41,250');
    expect(said('€40,000 of sales this year')).toContain('pass €37,500');
  });

  it.each(['€37,500 of sales this year', '€46,000 of sales', '€46,000 of grants this year'])(
    'nothing is said of “%s”',
    (words) => {
      expect(said(words)).toBe('');
    }
  );

  it('nothing is said of objects, nor of whoever sells in no name of their own', () => {
    expect(said('€46,000 of sales this year', { ...seller, resource: ['hardware'] })).toBe('');
    expect(said('€46,000 of sales this year', { ...seller, recipient: 'company' })).toBe('');
  });
});

it('what the law forbids to sell is weighed against nothing', () => {
  const answers: Answers = { resource: ['data'], field: 'health', 'sensitive-data': 'personal' };
  const asked: Answers = { ...answers, motive: ['answer-somebody'], 'offer-kind': ['money'] };
  const weighed = (more: Answers, offer: string) =>
    sumsSaid({
      answers: { ...asked, ...more },
      typed: { offer, 'offer-from': 'a laboratory', 'certain-money': '€2,000 in hand' },
      costs: { hosting: 9_000, people: 5_000 }
    });
  for (const offer of ['€12,000 for the file', '€12,000 for six years of it']) {
    expect(weighed({ field: 'culture' }, offer)).toMatch(/offer/iu);
    expect(weighed({}, offer)).toContain('€14,000');
    expect(weighed({}, offer)).not.toMatch(/offer/iu);
  }
});

import { expect, it } from 'vitest';
import { advice } from '#knowledge/advice/index.ts';
import { asksNobodysMoney } from './their-money.ts';

/** What speaks of the money of whoever listens, or of what they are asked for. */
const OF_MONEY = /votre argent|votre aide|(?:vous )?payez|de tout payer|petite somme|de payer|aiderai/iu;

const said = advice.flatMap((one) => {
  if (one.kind === 'argument') return one.persona === 'funder' ? [[one.id, one.fr.line] as const] : [];
  return one.kind === 'objection' && one.persona === 'funder' ? [[one.id, one.fr.reply] as const] : [];
});

it.each(said)('%s is said to a board as far as it asks for nobody’s money', (id, line) => {
  expect(asksNobodysMoney(id, { 'next-audience': ['board'] })).toBe(!OF_MONEY.test(line));
});

it('all of it is said to funders, to investors, and where nobody was named', () => {
  for (const named of [['funders'], ['board', 'investors'], []])
    for (const [id] of said) expect(asksNobodysMoney(id, { 'next-audience': named })).toBe(true);
});

import { expect, it } from 'vitest';
import { projectWith, writtenFor } from '../notes/written.ts';

const answers = { field: 'town', resource: ['software'], carrier: 'local-authority', maturity: 'growth' };
const said = (text: string) => ({ text, at: 1 });
const project = projectWith({
  name: 'Le tableau des bornes',
  objects: { thing: said('le tableau des bornes'), 'neighbour-name': said('Bornissimo') }
});

const toLookAt = (more: Readonly<Record<string, string>>): string =>
  writtenFor({ ...answers, ...more }, 'fr', project)
    .sheet.facts.map(({ text }) => text)
    .join(' ');

it('what somebody has looked at is not given to look at, nor another trade of the same field', () => {
  const looked = toLookAt({ neighbour: 'partial', 'neighbour-wish': 'own' });
  expect(looked).not.toContain('À regarder');
  expect(looked).not.toContain('openMairie');
});

it('what nobody has opened yet comes first', () => {
  const told = toLookAt({ neighbour: 'not-searched' });
  expect(told).toContain('avancer : Bornissimo');
});

import { expect, it } from 'vitest';
import { advice } from '#knowledge/advice/index.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { nextPersonas, publicsFor } from './next-personas.ts';

const saidTo = (persona: string, kind: string) =>
  advice.filter((one) => one.kind === kind && 'persona' in one && one.persona === persona);

it.each(nextAudience.options)('whoever wants to convince “%s” has things to say, and replies', (option) => {
  const personas = nextPersonas({ [nextAudience.id]: [option] });
  expect(personas).toHaveLength(1);
  const [persona = ''] = personas;
  expect(saidTo(persona, 'argument').length).toBeGreaterThanOrEqual(3);
  expect(saidTo(persona, 'objection').length).toBeGreaterThanOrEqual(2);
});

it('the management of a public body hears what elected officials hear', () => {
  const answers = { [nextAudience.id]: ['management'] };
  expect(nextPersonas({ ...answers, carrier: 'local-authority' })).toEqual(['mayor']);
  expect(nextPersonas({ ...answers, carrier: 'company' })).toEqual(['innovation-director']);
});

it('each person stands once, whatever publics she stands for', () => {
  expect(nextPersonas({ [nextAudience.id]: ['officials', 'village-mayors'] })).toEqual(['mayor']);
});

it('each person is called by the publics that were named, and by no other', () => {
  const answers = { [nextAudience.id]: ['own-users', 'officials', 'village-mayors'] };
  expect(publicsFor('mayor', answers)).toEqual(['officials', 'village-mayors']);
  expect(publicsFor('jourdain', answers)).toEqual(['own-users']);
  expect(publicsFor('funder', answers)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelParts } from './label-parts.ts';

test('a label is cut after its first colon, in both languages', () => {
  expect(labelParts('La gestion\u00a0: comptes, assurance')).toEqual({
    lead: 'La gestion\u00a0:',
    detail: 'comptes, assurance'
  });
  expect(labelParts('Hosting: a service: by subscription')).toEqual({
    lead: 'Hosting:',
    detail: 'a service: by subscription'
  });
  expect(labelParts('Une association déclarée')).toEqual({ lead: 'Une association déclarée', detail: '' });
});

test('no word of a label is lost', () => {
  const label = fc.array(fc.constantFrom('a', ':', ' ', '\u00a0')).map((signs) => signs.join(''));
  fc.assert(
    fc.property(label, (whole) => {
      const { lead, detail } = labelParts(whole);
      expect(lead === whole ? lead : `${lead} ${detail}`).toBe(whole);
    })
  );
});

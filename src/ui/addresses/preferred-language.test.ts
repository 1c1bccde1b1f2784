import { expect, test } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

test('the first language of ours in the list is the one', () => {
  expect(preferredLanguage(['en-GB', 'fr'])).toBe('en');
  expect(preferredLanguage(['fr-CA', 'en'])).toBe('fr');
  expect(preferredLanguage(['de', 'EN_us', 'fr'])).toBe('en');
  expect(preferredLanguage(['de', 'nl', 'fr-BE'])).toBe('fr');
});

test('a language whose name only begins as ours does is another one', () => {
  // Frisian and Old French; Northern Frisian before English.
  expect(preferredLanguage(['frr', 'en'])).toBe('en');
  expect(preferredLanguage(['enm', 'fro', 'fr'])).toBe('fr');
});

test('whoever reads none of ours, or does not say, is shown French', () => {
  for (const languages of [[], ['de'], ['frr'], ['']]) expect(preferredLanguage(languages)).toBe('fr');
});

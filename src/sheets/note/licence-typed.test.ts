import { expect, it } from 'vitest';
import { namesLicence } from './licence-typed.ts';

it.each([
  'thirty thousand euros if the code comes out under AGPL',
  'publier en CC BY-SA avant juin',
  'une Licence Ouverte, rien d’autre'
])('“%s” names a licence', (text) => {
  expect(namesLicence(text)).toBe(true);
});

it.each(['4 000 € pour une licence exclusive', 'le MITI de la ville', 'une licence libre', ''])(
  '“%s” names none',
  (text) => {
    expect(namesLicence(text)).toBe(false);
  }
);

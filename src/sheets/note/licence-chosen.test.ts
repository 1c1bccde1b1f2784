import { describe, expect, it } from 'vitest';
import { namingLicence } from './licence-chosen.ts';

const law = (...texts: readonly string[]) => texts.map((text) => ({ text, sources: [] }));

describe('the law of a situation', () => {
  it('has the licence that it chooses next to what decides', () => {
    const lines = law('Qui a écrit décide.', 'Un mineur ne signe pas.', 'Code : MIT. Textes : CC BY 4.0.');
    expect(namingLicence(lines)?.map(({ text }) => text)).toEqual([
      'Qui a écrit décide.',
      'Code : MIT. Textes : CC BY 4.0.',
      'Un mineur ne signe pas.'
    ]);
  });

  it('chooses none where one is only spoken of', () => {
    expect(namingLicence(law('Sous CC BY-SA, seulement les plans diffusés.'))).toBeUndefined();
  });
});

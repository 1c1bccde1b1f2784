import { describe, expect, it } from 'vitest';
import { authorityInWords } from './authority-in-words.ts';

const called = (text: string) => authorityInWords({ deciders: { text, at: 0 } }, 'fr').authority;

describe('what an authority is called', () => {
  it.each(['le maire', 'la mairie de Saint-Fort', 'Le conseil municipal', 'the mayor', 'the town council'])(
    'is a municipality where the words speak of one town: %s',
    (text) => {
      expect(called(text)).toBe('commune');
    }
  );

  it.each([
    '',
    'le conseil départemental',
    'le président de la communauté de communes, maire d’Ecully',
    'les maires du canton',
    'le maire de la métropole',
    'la primaire'
  ])('is an authority elsewhere: %s', (text) => {
    expect(called(text)).toBe('collectivité');
  });
});

import { describe, expect, it } from 'vitest';
import { inLanguage, languagePlace } from './language-place.ts';

const at = (path: string) => new URL(path, 'https://commons.example');

/** Where somebody may put the product: some folders are called as our languages are. */
const homes = ['/', '/folder/', '/fr/outils/', '/en/', '/fr/', '/outils/en/fr/'];

describe.each(homes)('In the folder %s', (home) => {
  it('the language and the page are what comes below it', () => {
    expect(languagePlace(home, at(`${home}fr/`))).toEqual({ locale: 'fr', page: '' });
    expect(languagePlace(home, at(`${home}en/plan/`))).toEqual({ locale: 'en', page: 'plan' });
    expect(languagePlace(home, at(`${home}fr/course/finance/needs/#change`))).toEqual({
      locale: 'fr',
      page: 'course/finance/needs'
    });
  });

  it('a page in no language of ours is nowhere', () => {
    for (const page of ['', 'de/plan/', 'elsewhere/']) {
      expect(languagePlace(home, at(`${home}${page}`))).toBeUndefined();
    }
  });

  it('the other language is the same page, with what its address holds', () => {
    for (const [page, hash] of [
      ['', ''],
      ['plan', ''],
      ['what-if', '#name-owner=neutral'],
      ['course/finance/needs', '#from=advice/donations']
    ] as const) {
      const address = inLanguage(home, 'en', page, hash);
      expect(languagePlace(home, at(address))).toEqual({ locale: 'en', page });
      expect(at(address).hash).toBe(hash);
    }
  });
});

it('a page that is written before it is served leads home by steps', () => {
  const plan = at('/fr/outils/fr/plan/');
  expect(languagePlace('../../', plan)).toEqual({ locale: 'fr', page: 'plan' });
  expect(new URL(inLanguage('../../', 'en', 'plan', ''), plan.href).pathname).toBe('/fr/outils/en/plan/');
});

it('an address outside the folder is nowhere', () => {
  expect(languagePlace('/folder/', at('/fr/plan/'))).toBeUndefined();
});

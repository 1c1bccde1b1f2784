import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideBrackets, pseudo } from './pseudo.ts';
import { pseudoSource } from './templates.ts';

describe('the language that nobody speaks', () => {
  it('is a third longer than French', () => {
    const text = 'Une mairie paie une fois ce que d’autres villes reprennent ensuite gratuitement.';
    expect(pseudo(text).length / text.length).toBeGreaterThan(1.3);
  });

  it('leaves no letter outside its brackets, however texts are put together', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,9}$/)), (texts) => {
        expect(outsideBrackets(texts.map(pseudo).join(' · '))).toBe('');
        expect(outsideBrackets(pseudo(texts.map(pseudo).join(', ')))).toBe('');
      })
    );
  });

  it('shows what was not translated, also beside a text that was cut', () => {
    expect(outsideBrackets(`${pseudo('oui')} and no`)).toBe('andno');
    expect(outsideBrackets('ȧȧu milieu⟧ then')).toBe('then');
  });

  it('takes the French words of a module and nothing else', () => {
    const source = [
      'const id = `a-${b}`;',
      "export const one = { id: 'note', url: `https://x.org`, fr: { title: `Oui`, said: (n) => `${n} ou\\nnon` }, en: { title: `Yes` } };"
    ].join('\n');
    expect(pseudoSource(source)).toBe(
      [
        'const id = `a-${b}`;',
        "export const one = { id: 'note', url: `https://x.org`, fr: { title: `⟦ÖÖüüïï⟧`, said: (n) => `⟦${n} ööüü\\nnöön⟧` }, en: { title: `Yes` } };"
      ].join('\n')
    );
  });

  it('leaves a text that says nothing empty', () => {
    expect(pseudoSource('const fr = { none: `` };')).toBe('const fr = { none: `` };');
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asQuoted } from './as-quoted.ts';

it.each([
  ['annexe 2 : « le fichier reste public ».', 'annexe 2 : “le fichier reste public”'],
  ['clause 4\nle matériel est prêté', 'clause 4 le matériel est prêté'],
  ['deux lycées signent', 'deux lycées signent'],
  [
    'le service tourne encore un an après la fin du dernier versement de la région',
    'le service tourne encore un an après la fin du dernier versement de la région'
  ]
])('“%s” is quoted as “%s”', (typed, said) => {
  expect(asQuoted(typed, 'fr')).toBe(said);
});

it('turns the marks of English inside a quotation', () => {
  expect(asQuoted('clause 3: “kept open for all”', 'en')).toBe('clause 3: ‘kept open for all’');
});

it('is never empty, nor without how it begins, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}[:;,.]?$/u), { minLength: 1, maxLength: 120 }),
      (some) => {
        const said = asQuoted(some.join(' '), 'fr');
        const [first = ''] = some;
        expect(said.startsWith(first.replace(/[:;,.]$/u, ''))).toBe(true);
        expect(said.split(' ').length).toBeLessThanOrEqual(45);
      }
    )
  );
});

it('ends a long text with its clause, where one is short enough', () => {
  const clause = 'le code est publié chez l’hébergeur de la fédération.';
  const long = `${clause} ${'Puis un mot encore '.repeat(20)}`;
  expect(asQuoted(long, 'fr')).toBe('le code est publié chez l’hébergeur de la fédération…');
});

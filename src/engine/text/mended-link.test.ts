import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedAddress, mendedMark, namedIn } from './mended-link.ts';

const SENT = 'maturity=growth&needs=hosting+translation&licence=';

/** What a link met on its way, and how it arrived. */
const arrivals: Readonly<Record<string, (mark: string) => string>> = {
  'as it was sent': (mark) => mark,
  'a messenger that writes for a page': (mark) => mark.replaceAll('&', '&amp;'),
  'one that does it twice': (mark) => mark.replaceAll('&', '&amp;amp;'),
  'one that writes numbers': (mark) => mark.replaceAll('&', '&#38;'),
  'a filter that escapes': (mark) => encodeURIComponent(mark),
  'two filters that escape': (mark) => encodeURIComponent(encodeURIComponent(mark)),
  'a mail in quoted-printable': (mark) => mark.replaceAll('=', '=3D'),
  'the end of a sentence': (mark) => `${mark}.`,
  'a bracket and a full stop': (mark) => `${mark}).`,
  'quotes in French': (mark) => `${mark}%C2%A0%C2%BB`,
  'curved quotes': (mark) => `${mark}%E2%80%9D,`,
  emphasis: (mark) => `${mark}**`,
  'an address between chevrons': (mark) => `${mark}%3E`,
  'a mark that nobody sees': (mark) => mark.replace('needs', 'ne%E2%80%8Beds'),
  'a network that counts clicks': (mark) => `${mark}&fbclid=IwAR0x&utm_source=chat`,
  'one that does not look where': (mark) => `${mark}?utm_source=mail`
};

test.each(Object.entries(arrivals))('a link comes whole through %s', (_, arrival) => {
  expect(mendedMark(arrival(SENT))).toBe(SENT);
});

test('a “+” that was escaped still stands between options, and an option named twice is one', () => {
  for (const part of ['hosting translation', 'hosting+translation', 'hosting translation hosting ']) {
    expect(namedIn(part)).toEqual(['hosting', 'translation']);
  }
});

const id = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+){0,3}$/);
const ours = fc
  .array(
    fc.tuple(
      id,
      fc.array(id, { maxLength: 3 }).map((options) => options.join(' '))
    ),
    { maxLength: 5 }
  )
  .map((parts) => new URLSearchParams(parts).toString());

test('an address of ours that came whole is left as it is', () => {
  fc.assert(
    fc.property(ours, (mark) => {
      expect(mendedMark(mark)).toBe(mark);
    })
  );
});

test('whatever is written there, mending only takes away', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), ours.map(encodeURIComponent)), (mark) => {
      expect(mendedMark(mark).length).toBeLessThanOrEqual(mark.length);
    })
  );
});

test('an address that leads nowhere is led where it meant to lead', () => {
  const at = (path: string) => mendedAddress(new URL(path, 'https://commons.example'));
  const whatIf = `https://commons.example/fr/what-if/#${SENT}`;
  expect(at(`/fr/what-if/%23${SENT}`)).toBe(whatIf);
  expect(at(`/fr/what-if/%2523${SENT}/`)).toBe(whatIf);
  expect(at(`/fr/what-if/%23${encodeURIComponent(SENT)}`)).toBe(whatIf);
  for (const end of [').', '/)', '/%C2%BB', '/%E2%80%9D,', '/**', '/%3E']) {
    expect(at(`/fr/plan${end}`)).toBe('https://commons.example/fr/plan/');
  }
});

test('an address that nothing has happened to is nobody’s to change', () => {
  for (const path of ['/fr/nowhere/', '/fr/nowhere', '/', '/fr/course/qualify/maturity/#from=plan']) {
    expect(mendedAddress(new URL(path, 'https://commons.example')), path).toBeUndefined();
  }
});

test('a link of a hundred thousand signs, made to keep a page busy, is read as a short one is', () => {
  const blanks = '%20 '.repeat(50_000);
  expect(mendedMark(`${SENT}${blanks}`)).toBe(SENT);
  expect(mendedMark(`${blanks}${SENT}`)).toBe(`${blanks}${SENT}`);
  const escaped = `%${'25'.repeat(50_000)}3D`;
  expect(mendedMark(escaped)).toMatch(/^%(?:25)+3D$/);
  const at = new URL(`/fr/plan${')'.repeat(100_000)}`, 'https://commons.example');
  expect(mendedAddress(at)).toBe('https://commons.example/fr/plan/');
});

test('where an address is led, nothing is left to mend: no page turns in circles', () => {
  const at = (path: string) => mendedAddress(new URL(path, 'https://commons.example'));
  for (const path of ['/fr/plan///////', '/fr/plan/)./).//', `/fr/plan${'/)'.repeat(5000)}`]) {
    expect(at(path), path).toBe('https://commons.example/fr/plan/');
  }
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', ')', '.', 'a', '%20', '%23', '=', '&') }), (path) => {
      const meant = at(`/fr/${path}`);
      expect(meant && mendedAddress(new URL(meant))).toBeUndefined();
    })
  );
});

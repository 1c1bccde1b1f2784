import { expect, test } from 'vitest';
import { filesAtOnce, stylesFirst, stylesInside } from './first-paint.ts';

const page = `<head>
<meta content="style-src 'self'; style-src-attr 'none'">
\t<link href="../a.js" rel="modulepreload">
\t<link href="../b.css" rel="stylesheet">
\t<link href="../c.css" rel="stylesheet">
\t</head>`;

test('what a page needs to be read is asked for before what it needs to answer', () => {
  const places = ['b.css', 'c.css', 'a.js'].map((name) => stylesFirst(page).indexOf(name));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(stylesFirst(page)).toHaveLength(page.length);
});

test('a page without styles or modules stays as it is', () => {
  expect(stylesFirst('<head></head>')).toBe('<head></head>');
  expect(stylesInside('<head></head>', () => '')).toBe('<head></head>');
});

test('styles written into the page are allowed by its policy, whatever signs they hold', () => {
  const inside = stylesInside(page, (address) => (address === '../b.css' ? 'p{content:"$&"}' : 'h1{}'));
  expect(inside).toContain(`<style>p{content:"$&"}h1{}</style>`);
  for (const link of inside.match(/<link[^>]*stylesheet[^>]*>/g) ?? []) expect(link).toContain(' disabled ');
  expect(inside).toMatch(/style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; style-src-attr 'none'/);
});

test('what the page will be written with is asked for together with its code, once, from the same place', () => {
  const link = (file: string) => `<link href="../../${file}" rel="modulepreload">`;
  const html = filesAtOnce(`<head>${link('_app/start.js')}</head>`, (announced) => [
    ...announced,
    '_app/words.js'
  ]);
  expect(html.match(/<link[^>]*>/g)).toEqual([link('_app/start.js'), link('_app/words.js')]);
  expect(filesAtOnce('<head></head>', () => ['_app/words.js'])).toBe('<head></head>');
});

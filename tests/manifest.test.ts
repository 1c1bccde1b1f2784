import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { locales } from '#engine/locale.ts';

const picture = v.object({
  src: v.string(),
  sizes: v.string(),
  type: v.string(),
  purpose: v.optional(v.string()),
  form_factor: v.optional(v.picklist(['wide', 'narrow']))
});
const Manifest = v.object({
  start_url: v.string(),
  icons: v.array(picture),
  screenshots: v.array(picture),
  shortcuts: v.array(v.object({ name: v.string(), url: v.string() }))
});

const manifestIn = (locale: string) =>
  v.parse(Manifest, JSON.parse(readFileSync(`static/manifest.${locale}.webmanifest`, 'utf8')));

/** Width and height as the head of a PNG file gives them. */
function sizesOf(file: string): string {
  const head = readFileSync(file);
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`;
}

describe.each(locales)('what devices show of the product before it is opened, in %s', (locale) => {
  const { icons, screenshots, shortcuts, start_url } = manifestIn(locale);

  test.each([...icons, ...screenshots])(
    '$src is there, and as large as it is said to be',
    ({ src, sizes }) => {
      expect(existsSync(`static/${src}`)).toBe(true);
      if (sizes !== 'any') expect(sizesOf(`static/${src}`)).toBe(sizes);
    }
  );

  test('there is an icon that may be cut, one in a single colour, and pictures for phones and desks', () => {
    expect(icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['maskable', 'monochrome']));
    expect(new Set(screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['wide', 'narrow']));
  });

  test('every way in leads to a page in its language', () => {
    for (const url of [start_url, ...shortcuts.map(({ url }) => url)]) expect(url).toMatch(`./${locale}/`);
  });
});

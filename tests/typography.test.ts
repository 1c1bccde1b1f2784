import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

/*
 * French puts a no-break space before a colon where English puts none: punctuation of that kind belongs to
 * the texts, which are proved, and never to the markup, which both languages share.
 */

/** Punctuation that the two languages set in different ways, where words stand on one side of it at least. */
const SET_APART = /[;!?«»“”]|:(?=\s|$)/u;

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** What the markup of a component says by itself: its texts, and the words within its expressions. */
function literalsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(literalsIn);
  if (!isPart(part)) return [];
  if (part['type'] === 'Text' && typeof part['data'] === 'string') return [part['data']];
  if (part['type'] === 'Literal' && typeof part['value'] === 'string') return [part['value']];
  if (part['type'] === 'TemplateElement' && isPart(part['value'])) return [String(part['value']['cooked'])];
  // Attributes hold names, addresses and conditions; what they say aloud is bound to texts.
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'attributes' || name === 'metadata' ? [] : literalsIn(value)
  );
}

/** The door to both languages says one sentence in each, before there is a language to take texts from. */
const DOOR = 'src/routes/+page.svelte';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => join('src', name))
  .filter((file) => file !== DOOR);

const setApart = (markup: string): string[] =>
  literalsIn(parse(markup, { modern: true }).fragment).filter((text) => SET_APART.test(text));

test('a colon set in the markup is seen, in its texts as in its expressions', () => {
  expect(setApart('<p><strong>{owner}</strong> : {name}</p>')).toEqual([' : ']);
  expect(setApart('<p>{`${title}: ${text}`}</p>')).toEqual([': ']);
  expect(setApart("<p class:on={a ? 'b: c' : ''}>{title} – {text}</p>")).toEqual([]);
});

test('no component sets punctuation that French and English set apart', () => {
  const wrong = components.flatMap((file) =>
    setApart(readFileSync(file, 'utf8')).map((text) => `${file}: “${text.trim()}”`)
  );
  expect(components.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

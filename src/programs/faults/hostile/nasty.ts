import type { Chance } from './chance.ts';

const EMPTY = ['', ' ', '\u00a0', '\n', '\t', '\0', '\ufeff', '\u200b', '\u202e', '\u2028'];
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '</script><script>',
  '"><svg onload=1>',
  '{{7*7}}',
  '${1}',
  '`|*_~'
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length'
];
const LETTERS = ['\ud800', '\udfff', '👩🏽‍🌾', 'é', 'e\u0301', 'ﬁ', 'İ', 'ß', 'ا', '\u0000', '\u0085', '’', '“'];
const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1e999',
  '-1e999',
  '1e-400',
  '9007199254740993',
  'NaN',
  '0x10',
  '01',
  '1_000'
];
const DAYS = [
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2024-02-29',
  '20265-10-10',
  '-000001-01-01',
  '1970-01-01'
];
const AMOUNTS = [
  '1 000 €',
  '€1,000.50k',
  '1.000.000 euros par mois',
  '12k€/mois',
  '1 2 3 4 € € €',
  '999999999999999 €'
];
const SIGNS = [
  '%',
  '%%',
  '%2',
  '%ZZ',
  '%00',
  '%E2%80',
  '&',
  '&amp;',
  '=',
  '=3D',
  '#',
  '?',
  '+',
  '..',
  '/',
  '\\',
  '{',
  '}'
];
const all = [EMPTY, MARKUP, NAMES, LETTERS, NUMBERS, DAYS, AMOUNTS, SIGNS];

export const nastyName = (chance: Chance): string => (chance.once(2) ? chance.of(NAMES) : nastyText(chance));

/** A text that somebody’s program stumbled over once; rarely one of it very often. */
export function nastyText(chance: Chance): string {
  const text = chance.of(chance.of(all));
  if (chance.once(40)) return text.repeat(Math.ceil(20_001 / (text.length || 1)));
  if (chance.once(4)) return `${text}${chance.of(chance.of(all))}`.repeat(1 + chance.below(60));
  return text;
}

/** A value that stands where none of its kind was expected. */
export function nastyValue(chance: Chance, depth = 0): unknown {
  const kind = chance.below(depth > 3 ? 6 : 9);
  if (kind < 2) return nastyText(chance);
  if (kind === 2) return chance.of([0, -1, 1e308, -1e308, 5e-324, 0.1, 8.64e15, 8.64e15 + 1, 2 ** 53]);
  if (kind === 3) return chance.of([null, true, false]);
  if (kind === 4) return [];
  if (kind === 5) return {};
  if (kind === 6) return Array.from({ length: chance.below(60) }, () => nastyValue(chance, depth + 2));
  if (kind === 7) return nested(chance.below(2000));
  return entries(
    Array.from({ length: 1 + chance.below(4) }, () => [nastyName(chance), nastyValue(chance, depth + 1)])
  );
}

/** Entries as JSON makes them: “__proto__” is a key like another, and no prototype. */
export function entries(list: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [key, value] of list) {
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

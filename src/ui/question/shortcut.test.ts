import { expect, test } from 'vitest';
import { locales, type Locale } from '#engine/locale.ts';
import { keysIn, shortcutFor } from './shortcut.ts';

const pressed = (key: string, held = {}, locale: Locale = 'fr') =>
  shortcutFor(
    {
      key,
      code: '',
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      defaultPrevented: false,
      ...held
    },
    locale
  );

test('a digit names an option, a letter a move, whether or not it is a capital', () => {
  expect(pressed('1')).toEqual({ does: 'choose', place: 0 });
  expect(pressed('9')).toEqual({ does: 'choose', place: 8 });
  expect(pressed('c')).toEqual({ does: 'continue' });
  expect(pressed('R')).toEqual({ does: 'back' });
  expect(pressed('?')).toEqual({ does: 'list' });
});

test('a digit is a digit on every keyboard, with Shift or without, by its place where it writes something else', () => {
  // The rows of digits of a French, a Czech, a Belgian Mac, a “bépo” and an Arabic keyboard.
  for (const row of ['&é"\'(-è_ç', '+ěščřžýáí', '&é"\'(§è!ç', '"«»()@+-/', '١٢٣٤٥٦٧٨٩']) {
    [...row].forEach((key, place) =>
      expect(pressed(key, { code: `Digit${place + 1}` })).toEqual({ does: 'choose', place })
    );
  }
  expect(pressed('1', { code: 'Digit1', shiftKey: true })).toEqual({ does: 'choose', place: 0 });
  expect(pressed('7', { code: 'Numpad7' })).toEqual({ does: 'choose', place: 6 });
  // What Shift makes of it on an English keyboard is no digit; “à” stands on the key of 0.
  expect(pressed('!', { code: 'Digit1', shiftKey: true })).toBeUndefined();
  expect(pressed('à', { code: 'Digit0' })).toBeUndefined();
});

test('a letter is what is written on a Latin keyboard, and the place of the key on others', () => {
  // On a Dvorak keyboard, “c” stands where others have “i”.
  expect(pressed('c', { code: 'KeyI' })).toEqual({ does: 'continue' });
  expect(pressed('j', { code: 'KeyC' })).toBeUndefined();
  for (const key of ['с', 'С', 'ψ', 'ؤ'])
    expect(pressed(key, { code: 'KeyC' })).toEqual({ does: 'continue' });
});

test('the letters are those of the language of the page', () => {
  expect(pressed('b', {}, 'en')).toEqual({ does: 'back' });
  expect(pressed('s', {}, 'en')).toEqual({ does: 'skip' });
  for (const key of ['r', 'p']) expect(pressed(key, {}, 'en')).toBeUndefined();
  for (const key of ['b', 's']) expect(pressed(key, {}, 'fr')).toBeUndefined();
});

test('no key does two things', () => {
  for (const locale of locales) {
    const all = Object.values(keysIn[locale]);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('other keys, and those that belong to the browser, do nothing of ours', () => {
  for (const key of ['0', 'x', 'Enter', ' ', 'F1']) expect(pressed(key)).toBeUndefined();
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { defaultPrevented: true }]) {
    expect(pressed('c', held)).toBeUndefined();
  }
});

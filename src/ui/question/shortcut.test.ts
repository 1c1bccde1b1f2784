import { expect, test } from 'vitest';
import { shortcutFor } from './shortcut.ts';

const pressed = (key: string, held = {}) =>
  shortcutFor({ key, ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false, ...held });

test('a digit names an option, a letter a move, whether or not it is a capital', () => {
  expect(pressed('1')).toEqual({ does: 'choose', place: 0 });
  expect(pressed('9')).toEqual({ does: 'choose', place: 8 });
  expect(pressed('c')).toEqual({ does: 'continue' });
  expect(pressed('R')).toEqual({ does: 'back' });
  expect(pressed('?')).toEqual({ does: 'list' });
});

test('other keys, and those that belong to the browser, do nothing of ours', () => {
  for (const key of ['0', 'x', 'Enter', ' ', 'F1']) expect(pressed(key)).toBeUndefined();
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { defaultPrevented: true }]) {
    expect(pressed('c', held)).toBeUndefined();
  }
});

import type { Locale } from '#engine/locale.ts';

/** What one key does on the page of a question. */
export type Shortcut =
  Readonly<{ does: 'choose'; place: number }> | Readonly<{ does: 'continue' | 'back' | 'skip' | 'list' }>;

const moves = ['continue', 'back', 'skip', 'list'] as const;

/** The keys that do something, in the order of the list that explains them: first letters of what they do. */
export const keysIn: Readonly<Record<Locale, Readonly<Record<(typeof moves)[number], string>>>> = {
  fr: { continue: 'c', back: 'r', skip: 'p', list: '?' },
  en: { continue: 'c', back: 'b', skip: 's', list: '?' }
};

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented'
>;

/**
 * What a key means in this language; nothing where it belongs to the browser. Digits name an option, from 1:
 * by what they write, or by the place of the key, which without Shift writes “&” on a French keyboard. Where
 * a keyboard writes no Latin letters, they too are known by their place.
 */
export function shortcutFor(event: Pressed, locale: Locale): Shortcut | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (/^[1-9]$/.test(event.key)) return { does: 'choose', place: Number(event.key) - 1 };
  const pressed = latinLetter(event).toLowerCase();
  const does = moves.find((one) => keysIn[locale][one] === pressed);
  if (does) return { does };
  const digit = event.shiftKey ? undefined : /^Digit([1-9])$/.exec(event.code)?.[1];
  return digit === undefined ? undefined : { does: 'choose', place: Number(digit) - 1 };
}

/** What a key writes; of a letter of another alphabet, the Latin one that stands there on most keyboards. */
const latinLetter = ({ key, code }: Pressed): string =>
  /^(?!\p{Script=Latin})\p{L}$/u.test(key) ? code.replace(/^Key/, '') : key;

/** Whether somebody is writing there, so that a letter is a letter. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

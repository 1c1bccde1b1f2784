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

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented'>;

/** What a key means in this language; nothing where it belongs to the browser. Digits name an option, from 1. */
export function shortcutFor(event: Pressed, locale: Locale): Shortcut | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (/^[1-9]$/.test(event.key)) return { does: 'choose', place: Number(event.key) - 1 };
  const pressed = event.key.toLowerCase();
  const does = moves.find((one) => keysIn[locale][one] === pressed);
  return does && { does };
}

/** Whether somebody is writing there, so that a letter is a letter. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

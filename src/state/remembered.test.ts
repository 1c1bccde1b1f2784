import { expect, it } from 'vitest';
import { Remembered } from './remembered.ts';

/** As much of a storage as is used here. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
    key: () => null,
    get length() {
      return kept.size;
    }
  };
}

it('remembers a text under its name, until it is told to forget it', () => {
  const device = storage();
  const [one, other] = ['one', 'other'].map((name) => new Remembered(name, () => device));
  expect(one?.read()).toBeUndefined();
  one?.write('a project');
  expect(one?.read()).toBe('a project');
  expect(other?.read()).toBeUndefined();
  one?.write(undefined);
  expect(one?.read()).toBeUndefined();
});

it('remembers nothing, and says nothing, where the browser refuses', () => {
  const refused = new Remembered('one', () => {
    throw new DOMException('Not here', 'SecurityError');
  });
  refused.write('a project');
  expect(refused.read()).toBeUndefined();
});

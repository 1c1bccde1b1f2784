import { expect, it } from 'vitest';
import { parsedJson } from './json.ts';

it('reads what a JSON text says, with or without the mark that some editors put first', () => {
  expect(parsedJson('{"a": [1]}')).toEqual({ a: [1] });
  expect(parsedJson('\uFEFF{"a": [1]}')).toEqual({ a: [1] });
  expect(parsedJson('null')).toBeNull();
});

it('is undefined where a text is no JSON', () => {
  for (const text of ['', '{', 'plan', '\uFEFF', '{"a": 1} \uFEFF', "{'a': 1}"]) {
    expect(parsedJson(text)).toBeUndefined();
  }
});

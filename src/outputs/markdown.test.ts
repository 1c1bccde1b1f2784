import { expect, it } from 'vitest';
import { item, plain } from './markdown.ts';

it('what a lead wrote stays letters, even where Markdown would read marks', () => {
  expect(plain('*a* _b_ `c` <d> [e](f) \\')).toBe('\\*a\\* \\_b\\_ \\`c\\` \\<d\\> [e\\](f) \\\\');
  expect(plain('# a\n- b\n+ c\n1. d\n2) e')).toBe('\\# a\n\\- b\n\\+ c\n1\\. d\n2\\) e');
});

it('leaves alone what is no mark', () => {
  const sentence = 'Le [date], à 14:32, de 5 à 10 % : C++ et #commun – 3 jours.';
  expect(plain(sentence)).toBe(sentence);
});

it('keeps every line of an item inside it', () => {
  expect(item('first', 'one\ntwo', '- under')).toBe('- first\n  one\n  two\n  - under');
});

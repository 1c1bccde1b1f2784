import { describe, expect, it } from 'vitest';
import { cut, hasTenses, saying, sizesOf, unmarked, whole } from './alternatives.ts';

const written = '{Des villes}, {des écoles} ou {des entreprises} s’en servent';
const worded = cut(written);

describe('words with alternatives', () => {
  it('say them all where it is not known which holds', () => {
    expect(unmarked(written)).toBe('Des villes, des écoles ou des entreprises s’en servent');
    expect(saying(worded, undefined)).toBe(whole(worded));
    expect(saying(worded, [])).toBe(whole(worded));
  });

  it('say the one that holds, with its capital', () => {
    expect(saying(worded, [1])).toBe('Des écoles s’en servent');
  });

  it('say together those that hold', () => {
    expect(saying(worded, [0, 2])).toBe('Des villes et des entreprises s’en servent');
    expect(saying(worded, [0, 1, 2])).toBe('Des villes, des écoles et des entreprises s’en servent');
    expect(saying(cut('{It is free}, or {it is alive}'), [0, 1])).toBe('It is free, and it is alive');
  });

  it('keep what no alternative says', () => {
    expect(saying(cut('It can be tested: {code} or {data}'), [1])).toBe('It can be tested: data');
    expect(saying('It is free', [0])).toBe('It is free');
  });

  it('say what is, or what will be', () => {
    const use = cut('{Des villes} ou {des écoles} s’en [servent|serviront]');
    expect(whole(use)).toBe('Des villes ou des écoles s’en servent');
    expect(saying(use, [0], true)).toBe('Des villes s’en serviront');
    expect([hasTenses(use), hasTenses(worded)]).toEqual([true, false]);
  });

  it('tell one “or” from another', () => {
    const two = cut('{A} or {b} use it, and {c}, {d} or {e} pay');
    expect(sizesOf(two)).toEqual([2, 3]);
    expect(saying(two, [1, 2])).toBe('B use it, and c pay');
  });
});

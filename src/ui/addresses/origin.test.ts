import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBelow, markOf, originIn } from './origin.ts';

const at = (address: string) => new URL(address, 'https://commons.example');

describe('The page one came from', () => {
  it('comes back from the address as it went in', () => {
    for (const page of ['plan', 'advice/donations', 'what-if#users=agencies+schools&name-owner=']) {
      expect(originIn(markOf(page))).toBe(page);
    }
    expect(addressBelow('/fr/', 'advice/donations')).toBe('/fr/advice/donations/');
    expect(addressBelow('/fr/', 'what-if#users=schools')).toBe('/fr/what-if/#users=schools');
  });

  it('is nothing on the first page, after another mark, or where something else was written', () => {
    for (const hash of ['', '#', '#change', '#from=', '#from=//evil.example', '#from=javascript:alert(1)']) {
      expect(originIn(hash)).toBeUndefined();
    }
    expect(markOf('')).toBe('');
  });

  it('is always a page of this product, whatever the address holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '//', 'https://', '../', 'plan/', 'plan#'),
        fc.string(),
        (start, rest) => {
          const page = originIn(`#from=${start}${rest}`);
          if (page === undefined) return;
          const { origin, pathname } = at(addressBelow('/fr/', page));
          expect(origin).toBe('https://commons.example');
          expect(pathname.startsWith('/fr/')).toBe(true);
        }
      )
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { StandIn, type Value } from '#sheets/kit/stand-in.ts';
import { yamlFrom } from './yaml.ts';

const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
  fc.constantFrom(
    'no',
    'Yes',
    'null',
    '~',
    '1',
    '0x1f',
    '1e3',
    '2026-11-29',
    '- a',
    'a: b',
    'a #b',
    '',
    ' a',
    'a '
  )
);

/** Data of any shape that a file of the kit may have. */
const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    said,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(said, tie('value'), { maxKeys: 4, noNullPrototype: true })
  )
})).value;

it('is read back by another program as it was written', () =>
  fc.assert(
    fc.property(fc.dictionary(said, values, { maxKeys: 5, noNullPrototype: true }), (data) => {
      expect(parse(yamlFrom(data, (label) => label))).toEqual(data);
    })
  ));

it('says beside a value that it is to be replaced, unless the value says so itself', () => {
  const mark = (label: string) => `[TO FILL IN: ${label}]`;
  const text = yamlFrom(
    { a: new StandIn('https://x.example', 'it'), b: [new StandIn(mark('it'), 'it')] },
    mark
  );
  expect(text).toBe('a: "https://x.example" # [TO FILL IN: it]\nb:\n  - "[TO FILL IN: it]"\n');
  expect(parse(text)).toEqual({ a: 'https://x.example', b: ['[TO FILL IN: it]'] });
});

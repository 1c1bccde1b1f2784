import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '#engine/reason/condition.ts';
import { unpacked } from '#engine/reason/unpacked.ts';
import { adviceShapes, situationShapes } from '#knowledge/compile.ts';
import { packed } from './packed.ts';

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      op: fc.constant('is' as const),
      question: fc.constantFrom('crew', 'vessel'),
      options: fc.subarray(['few', 'many', 'ship'])
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      op: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 3 })
    })
  )
}));

const throughText = ([shared, body]: ReturnType<typeof packed>): unknown =>
  JSON.parse(JSON.stringify(unpacked(structuredClone(shared), JSON.parse(JSON.stringify(body)))));

test('whatever the conditions, what was packed is given back', () => {
  const one = fc.record(
    { id: fc.string(), or: fc.array(fc.nat()), when: condition },
    { requiredKeys: ['id'] }
  );
  fc.assert(
    fc.property(fc.array(fc.record({ requires: fc.array(one), over: fc.array(fc.string()) })), (content) => {
      expect(throughText(packed(content))).toEqual(JSON.parse(JSON.stringify(content)));
    })
  );
});

test.each([
  ['advice', adviceShapes()],
  ['situations', situationShapes()]
])('the %s that pages load is the same, in half as many signs', (_, content) => {
  expect(throughText(packed(content))).toEqual(JSON.parse(JSON.stringify(content)));
  expect(JSON.stringify(packed(content)).length).toBeLessThan(JSON.stringify(content).length / 2);
});

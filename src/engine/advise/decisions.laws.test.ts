import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision, Dossier } from '#engine/dossier.ts';
import { conditionOver, someCase, valuesOf } from '#engine/reason/fixture-random.ts';
import { adviceWith } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { consult } from './consultation.ts';
import { selectionOf } from './decisions.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const someDecisions: fc.Arbitrary<Dossier['decisions']> = fc.dictionary(
  fc.constantFrom(...ids, 'withdrawn'),
  fc.record<Decision>({
    decided: fc.constantFrom('accepted', 'rejected', 'open'),
    reason: fc.constantFrom('', 'because'),
    title: fc.constantFrom('', 'in her words'),
    at: fc.nat()
  }),
  { noNullPrototype: true }
);

/** Six pieces of advice over a small course, two sets of answers to it, and any decisions. */
const decidedCase = someCase.chain(({ questions, answers, whole }) =>
  fc.record({
    questions: fc.constant(questions),
    answers: fc.constant(answers),
    others: fc.constantFrom(
      whole,
      Object.fromEntries([...questions.values()].map((one) => [one.id, valuesOf(one)[0] ?? '']))
    ),
    advice: fc
      .tuple(...ids.map(() => conditionOver([...questions.values()], 1)))
      .map((conditions) =>
        conditions.map((when, index) => adviceWith({ id: ids[index] ?? '', requires: [{ when }] }))
      ),
    decisions: someDecisions
  })
);

test('whatever is decided and answered, no status changes and no retained advice is lost or doubled', () => {
  fc.assert(
    fc.property(decidedCase, ({ questions, advice, answers, decisions }) => {
      const { judgements } = consult(advice, new Situation(questions, answers));
      const { recommended, rejected, contested } = selectionOf(judgements, { decisions, actions: {} });
      const retained = judgements.filter(({ status }) => status === 'retained');
      expect(new Set([...recommended, ...rejected])).toEqual(new Set(retained));
      expect(recommended.length + rejected.length).toBe(retained.length);
      // The very same judgements, so that nothing about them can have changed.
      for (const one of contested) {
        expect(judgements).toContain(one);
        expect(one.status).not.toBe('retained');
        expect(decisions[one.advice.id]?.decided).toBe('accepted');
      }
    })
  );
});

test('a decision outlives any answers: back at the same answers, everything is where it was', () => {
  fc.assert(
    fc.property(decidedCase, ({ questions, advice, answers, others, decisions }) => {
      const under = (some: typeof answers) =>
        selectionOf(consult(advice, new Situation(questions, some)).judgements, { decisions, actions: {} });
      const before = under(answers);
      const meanwhile = under(others);
      const accepted = ids.filter((id) => decisions[id]?.decided === 'accepted');
      const visible = [...meanwhile.recommended, ...meanwhile.contested].map((one) => one.advice.id);
      // What she accepted never vanishes without a word.
      expect(visible).toEqual(expect.arrayContaining(accepted));
      expect(under(answers)).toEqual(before);
    })
  );
});

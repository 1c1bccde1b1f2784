import fc from 'fast-check';
import { questionsOf } from '#engine/course/course.ts';
import { daysAfter, dayOf } from '#engine/day.ts';
import { emptyDossier, type Dossier, type DossierAnswer, type FundingPick } from '#engine/dossier.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { certainIds } from '#knowledge/certain-money.ts';
import { courseShape } from '#knowledge/compile.ts';
import { needIds } from '#knowledge/needs.ts';
import { people } from '#knowledge/people/index.ts';

export const questions = questionsOf(courseShape());

export const at = Date.parse('2026-11-28T12:00:00Z');

export const today = dayOf(at);

const modes = fundingAdvice.map(({ id }) => id);

const euros = fc
  .tuple(fc.nat(40_000), fc.nat(40_000))
  .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));

const somePick: fc.Arbitrary<FundingPick> = fc.record({
  picked: fc.constant(true),
  amount: fc.option(euros),
  payers: fc.option(fc.integer({ min: 1, max: 40 })),
  inKind: fc.boolean(),
  months: fc.option(fc.nat(24)),
  signed: fc.boolean(),
  at: fc.constant(at)
});

const someDay = fc.option(
  fc.integer({ min: -40, max: 500 }).map((days) => daysAfter(today, days)),
  { nil: '' }
);

/** The project of somebody known, with other dates, costs and picks, and one other answer. */
export const someDossier: fc.Arbitrary<Dossier> = fc
  .record({
    person: fc.constantFrom(...people),
    other: fc
      .constantFrom(...questions.values())
      .chain((question) =>
        fc.record({ question: fc.constant(question), option: fc.constantFrom(...question.options) })
      ),
    costs: fc.dictionary(fc.constantFrom(...needIds), euros, { maxKeys: 5 }),
    picks: fc.dictionary(fc.constantFrom(...modes, ...certainIds), somePick, { maxKeys: 6 }),
    ending: someDay,
    decision: someDay,
    offer: someDay
  })
  .map(({ person, other: { question, option }, costs, picks, ending, decision, offer }) => {
    const made = {
      id: person.id,
      name: person.name.fr,
      purpose: person.purpose.fr,
      createdAt: at,
      contentVersion: ''
    };
    const changed = question.kind === 'some' ? [option] : option;
    const said = {
      ...person.objects?.fr,
      'ending-date': ending,
      'decision-date': decision,
      'offer-date': offer
    };
    return {
      ...emptyDossier(made),
      answers: Object.fromEntries(
        Object.entries({ ...person.answers, [question.id]: changed }).map(([id, value]) => [
          id,
          { value, note: '', at }
        ])
      ),
      objects: Object.fromEntries(Object.entries(said).map(([id, text]) => [id, { text, at }])),
      costs: Object.fromEntries(
        Object.entries(costs).map(([need, year]) => [need, { year, threeYears: null, at }])
      ),
      picks
    };
  });

const before = daysAfter(today, -30);

const typed = {
  picked: true,
  amount: { low: 9000, high: 9000 },
  payers: null,
  months: null,
  inKind: false,
  at
};

/** Money that counts no more, as people enter it. */
export const past: readonly Readonly<{
  objects: Readonly<Record<string, string>>;
  picks: Dossier['picks'];
  danger?: DossierAnswer;
}>[] = [
  { objects: { 'certain-money': '12 000 € du département, déjà dépensés' }, picks: nothingTyped() },
  { objects: { 'certain-money': '8 000 € par an jusqu’en 2025' }, picks: nothingTyped() },
  {
    objects: { 'certain-money': '', 'ending-date': before },
    picks: { 'present-income': { ...typed, signed: true } },
    danger: { value: ['money-ends'], note: '', at }
  },
  { objects: { 'certain-money': '', 'offer-date': before }, picks: { offer: { ...typed, signed: false } } }
];

/** Where nothing was typed on the money page, the person’s words are what is said. */
function nothingTyped(): Dossier['picks'] {
  const none = { ...typed, amount: null, signed: false };
  return { 'own-budget': none, 'present-income': none };
}

import { describe, expect, test } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, emptyDossier, type Dossier } from '#engine/dossier.ts';
import { payableIn } from '#engine/portfolio/portfolio.ts';
import { Situation } from '#engine/reason/situation.ts';
import { certainIds } from '#knowledge/certain-money.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { needIds } from '#knowledge/needs.ts';
import { people } from '#knowledge/people/index.ts';
import type { Person } from '#knowledge/people/person.ts';
import { financingWordsIn } from '#programs/workshop-words.ts';
import { financingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import { counsel } from '#sheets/note/counsel.ts';

/* What the money page says of every reference person, whatever the size of what she has to pay. */

const questions = questionsOf(courseShape());
const at = Date.parse('2026-11-28T12:00:00Z');
const pick = { picked: true, amount: null, payers: null, inKind: false, months: null, signed: false, at };

const asked = ({ answers }: Person, question: string): readonly string[] => [answers[question] ?? []].flat();

/** A project of this person in which each of her needs costs so much. */
function dossierOf(person: Person, euros: number, said: Partial<Dossier> = {}): Dossier {
  const made = {
    id: person.id,
    name: person.name.fr,
    purpose: person.purpose.fr,
    createdAt: at,
    contentVersion: ''
  };
  const needs = asked(person, 'needs').filter((need) => needIds.some((one) => one === need));
  const range = { low: euros, high: 2 * euros };
  return {
    ...emptyDossier(made),
    answers: Object.fromEntries(
      Object.entries(person.answers).map(([id, value]) => [id, { value, note: '', at }])
    ),
    objects: Object.fromEntries(
      Object.entries(person.objects?.fr ?? {}).map(([id, text]) => [id, { text, at }])
    ),
    costs: Object.fromEntries(needs.map((need) => [need, { year: range, threeYears: null, at }])),
    ...said
  };
}

async function pageOf(dossier: Dossier) {
  const situation = new Situation(questions, answersOf(dossier));
  const consultation = counsel(adviceShapes(), situationShapes(), situation);
  const words = { ...(await financingWordsIn('fr', answersOf(dossier))), at };
  return financingSheet(dossier, consultation, words);
}

const incomes = ['grant', 'call', 'sales', 'gifts', 'fees'];
const isPublic = (person: Person) =>
  asked(person, 'carrier').some((one) => ['local-authority', 'state-body'].includes(one));

describe.each(people)('the money page of $id', (person) => {
  test('begins with what is there: her own budget, what comes in, her own words', async () => {
    const { certain, composition } = await pageOf(dossierOf(person, 3000));
    const lines = composition.situated.certain.map(({ id }) => id);
    // The question is asked of those who know of a budget.
    const [share = ''] = asked(person, 'largest-funder');
    const counts = ['under-30', '30-to-60', 'over-60'].includes(share);
    const income = counts ? asked(person, 'current-income') : [];
    expect(lines.includes('own-budget') || !(income.includes('own-budget') || isPublic(person))).toBe(true);
    expect(lines.includes('present-income')).toBe(income.some((one) => incomes.includes(one)));
    const words = person.objects?.fr['certain-money'];
    if (words) expect(certain.lines.map((line) => line.words).join()).toContain(words);
  });

  test.each([300, 3000, 60_000])('is of the size of needs of %i euros each', async (euros) => {
    const { composition } = await pageOf(dossierOf(person, euros));
    const payable = payableIn(composition.situated.costs);
    for (const { sources, outlook, ifItComes, beyondDays } of composition.portfolio.suggestions) {
      for (const source of sources) {
        expect(source.amount.high, source.id).toBeLessThanOrEqual(payable(source.covers));
        expect(composition.situated.traits[source.id]?.brings, source.id).toMatch(/^(money|means)$/);
        expect(certainIds).not.toContain(source.id);
      }
      // Whatever is not certain leaves the cautious reading as it is; and yet it pays something.
      const already = composition.portfolio.year.cautious.uncovered;
      expect(outlook.cautious.uncovered).toBe(already);
      expect(ifItComes.cautious.uncovered).toBeLessThan(already);
      expect(beyondDays || composition.situated.capacity.daysPerMonth !== 0).toBe(true);
    }
  });

  test('looks for nothing once her own money covers everything', async () => {
    const amount = { low: 2_000_000, high: 2_000_000 };
    const { composition, brief } = await pageOf(
      dossierOf(person, 3000, { picks: { 'own-budget': { ...pick, amount } } })
    );
    const { costs } = composition.situated;
    const others = composition.situated.certain.every(({ valued }) => valued);
    // An advance on money to come is no expense that a budget pays.
    if (!costs.some(({ need, year }) => year && need === 'cash') && others)
      expect(['covered', 'say-needs', 'nothing-to-pay', 'cost']).toContain(brief.next.step.do);
    const [first] = composition.portfolio.sources;
    expect(first?.id).toBe('own-budget');
    for (const { ifItComes } of composition.portfolio.suggestions)
      expect(ifItComes.cautious.needed).toBeGreaterThan(0);
  });

  test('weighs no funders against each other where a public body pays for itself', async () => {
    const picks = { 'public-grant': { ...pick, amount: { low: 9000, high: 9000 } } };
    const { warnings, result, composition } = await pageOf(dossierOf(person, 3000, { picks }));
    if (!isPublic(person)) return;
    const kinds = warnings.warnings.map(({ id }) => id);
    for (const kind of ['alone', 'over-dependent', 'above-target', 'nothing-after'])
      expect(kinds).not.toContain(kind);
    expect(result.balance).toBeUndefined();
    const proposed = composition.portfolio.suggestions.flatMap(({ sources }) => sources.map(({ id }) => id));
    expect(proposed.filter((id) => /sponsorship|philanthropy|donations|procurement|self-/.test(id))).toEqual(
      []
    );
  });

  test('says a reason for each way of funding that it discards, and where each figure comes from', async () => {
    const { refused, brief, certain, composition } = await pageOf(dossierOf(person, 3000));
    const discarded = composition.modes.filter(({ status }) => status === 'discarded');
    // Where nothing is to be paid, no way of funding is looked for, and none is turned down.
    const looksForMoney = person.answers.needs?.includes('nothing') !== true;
    expect(refused?.modes.length ?? 0).toBe(looksForMoney ? discarded.length : 0);
    for (const { reason } of refused?.modes ?? []) {
      expect(reason).not.toBe('');
      // A whole sentence: neither pieces of alternatives nor both tenses of a verb.
      expect(reason).not.toMatch(/[[\]{}|]|[:.,] [.,]/u);
    }
    for (const { from } of brief.figures?.rows ?? []) expect(from).not.toBe('');
    for (const { rows } of certain.table?.groups ?? [])
      for (const { cells } of rows) expect(cells.at(-1)).not.toBe('');
  });
});

test('an offer has its date and its condition, and is certain once it is signed and hangs on nothing', async () => {
  const [person] = people;
  if (!person) throw new Error('nobody');
  const amount = { low: 5000, high: 5000 };
  const condition = { 'offer-condition': { text: 'le conseil vote en mars', at } };
  const withOffer = async (signed: boolean, objects: Dossier['objects'] = condition) =>
    (
      await pageOf(
        dossierOf(person, 3000, { objects, picks: { offer: { ...pick, amount, months: 4, signed } } })
      )
    ).certain.table?.groups[0]?.rows
      .find(({ id }) => id === 'offer')
      ?.cells.join(' ');
  expect(await withOffer(false)).toContain(
    'pas encore certain\nvers le 28 mars 2027\ncondition\u00a0: le conseil vote'
  );
  expect(await withOffer(true)).toContain('pas encore certain');
  expect(await withOffer(true, {})).not.toContain('pas encore');
});

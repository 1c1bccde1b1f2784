import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { daysAfter, dayOf } from '#engine/day.ts';
import {
  answersOf,
  emptyDossier,
  type Dossier,
  type DossierAnswer,
  type FundingPick
} from '#engine/dossier.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { certainIds } from '#knowledge/certain-money.ts';
import { adviceShapes, courseShape, overviewIn, situationShapes } from '#knowledge/compile.ts';
import { needIds } from '#knowledge/needs.ts';
import { moneyLines } from '#knowledge/note/money-lines.ts';
import { people } from '#knowledge/people/index.ts';
import { noteFor, leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { financingWordsIn } from '#programs/workshop-words.ts';
import { financingSheet, type FinancingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { overviewSheet } from '#sheets/overview/overview-sheet.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { overviewTexts } from '#texts/pages/overview.ts';

/* What the money page, the note, the plan and the overview say of money, for drawn dossiers: the same facts. */

const questions = questionsOf(courseShape());
const at = Date.parse('2026-11-28T12:00:00Z');
const today = dayOf(at);
const RUNS = { numRuns: 25 };

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
const someDossier: fc.Arbitrary<Dossier> = fc
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
const granted = { value: ['grant'], note: '', at };

/** Money that counts no more, as people enter it. */
const past: readonly Readonly<{
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

const known = overviewIn('fr');

/** Every page that speaks of money, each made when something is asked of it. */
function pagesOf(dossier: Dossier) {
  const answers = answersOf(dossier);
  const situation = new Situation(questions, answers);
  const consultation = counsel(adviceShapes(), situationShapes(), situation, dossier.chosen);
  const words = async () => {
    const planWords = await planWordsIn('fr', answers);
    return { ...planWords, edition: { ...planWords.edition, at } };
  };
  return {
    situation,
    money: async () =>
      financingSheet(dossier, consultation, { ...(await financingWordsIn('fr', answers)), at }),
    note: () => noteFor(dossier, consultation, 'fr', at),
    plan: async () =>
      planSheet(dossier, consultation, await words(), leadPartFor(dossier, consultation, 'fr', at)),
    overview: async () => {
      const { outlines, texts } = await words();
      const saying = { outlines, texts, words: overviewTexts.fr, locale: 'fr', at } as const;
      return overviewSheet(known, { dossier, consultation, ...saying });
    }
  };
}

const isLate = ({ modes: groups }: NonNullable<FinancingSheet['programmes']>) =>
  groups.map(({ worthALook }) => worthALook.map(({ late }) => late));

/** Nothing that is in time stands after what is late. */
const lateComeLast = (late: readonly boolean[]) =>
  late.every((one, index) => !one || late.slice(index).every(Boolean));

describe('whatever is answered, written and picked', () => {
  test('what a combination proposes, the plan retains, and no page refuses', async () => {
    await fc.assert(
      fc.asyncProperty(someDossier, async (dossier) => {
        const pages = pagesOf(dossier);
        const [money, plan, overview] = [await pages.money(), await pages.plan(), await pages.overview()];
        const funding = plan.retained?.kinds.find(({ kind }) => kind === 'funding');
        const retained = [...(funding?.inFull ?? []), ...(funding?.others ?? [])].map(({ id }) => id);
        const proposed = money.composition.portfolio.suggestions.flatMap(({ sources }) =>
          sources.map(({ id }) => id)
        );
        const refused = money.refused?.modes.map(({ id }) => id) ?? [];
        // The line about gifts speaks of the receipt alone.
        const unfit = moneyLines
          .filter(
            ({ standing, when }) =>
              standing === 'unfit' && (!when || verdictOf(when, pages.situation) === 'yes')
          )
          .flatMap(({ about }) => (about && about !== 'donations' ? [about] : []));
        expect(proposed.filter((id) => !retained.includes(id))).toEqual([]);
        expect([...refused, ...unfit].filter((id) => retained.includes(id))).toEqual([]);
        expect(overview.funding.map(({ id }) => id)).toEqual(retained.slice(0, overview.funding.length));
        // What is counted on comes first wherever ways of funding are named.
        const counted = retained.filter((id) => dossier.picks[id]?.picked);
        expect(retained.slice(0, counted.length)).toEqual(counted);
        expect(counted).toEqual(
          expect.arrayContaining(money.composition.portfolio.chosen.map(({ id }) => id))
        );
      }),
      RUNS
    );
  });

  test('certain money is the same on the money page and in the note', async () => {
    await fc.assert(
      fc.asyncProperty(someDossier, async (dossier) => {
        const pages = pagesOf(dossier);
        const [money, note] = [await pages.money(), await pages.note()];
        const rows = money.certain.table?.groups.flatMap(({ rows: all }) => all) ?? [];
        const told = [...note.money.certain, ...note.money.fits].map(({ text }) => text).join('\n');
        for (const { id, figure, amount, certain } of money.composition.situated.certain) {
          if (figure !== 'said' || amount.high === 0) continue;
          const [sum = '', standing = ''] = rows.find((row) => row.id === id)?.cells ?? [];
          expect(told, id).toContain(sum);
          const inNote = note.money[certain ? 'certain' : 'fits'].map(({ text }) => text).join('\n');
          for (const piece of standing.split('\n'))
            if (told.includes(`${sum}, ${piece}`)) expect(inNote).toContain(piece);
        }
        const sure = money.composition.situated.certain.some(
          ({ certain, amount }) => certain && amount.high > 0
        );
        if (sure) expect(told).not.toContain('Rien n’entre aujourd’hui');
      }),
      RUNS
    );
  });

  test('what is spent, ended or lapsed counts nothing ahead, and the money page and the note say so', async () => {
    await fc.assert(
      fc.asyncProperty(someDossier, fc.constantFrom(...past), async (dossier, { objects, picks, danger }) => {
        const answers = { ...dossier.answers, ...(danger ? { danger, 'current-income': granted } : {}) };
        const told = Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, { text, at }]));
        const pages = pagesOf({
          ...dossier,
          answers,
          objects: { ...dossier.objects, ...told },
          picks: { ...dossier.picks, ...picks }
        });
        const [money, note] = [await pages.money(), await pages.note()];
        const { situated, portfolio } = money.composition;
        const gone = situated.certain.filter(({ figure }) => figure === 'past');
        expect(gone.length).toBeGreaterThan(0);
        const counted = portfolio.sources.filter(({ id }) => gone.some((one) => one.id === id));
        expect(counted.filter(({ amount }) => amount.high > 0)).toEqual([]);
        for (const { id } of gone) {
          const line = money.certain.lines.find((one) => one.id === id);
          expect(line?.words).toContain('ne compte plus');
        }
        const inNote = note.money.certain.map(({ text }) => text);
        expect(inNote.filter((text) => text.includes('ne compte plus')).length).toBe(gone.length);
        expect(inNote).not.toContain(`${objects['certain-money'] ?? '…'}.`);
      }),
      RUNS
    );
  });

  test('a scheme stands the same in the note and on the money page, and what comes too late comes last', async () => {
    await fc.assert(
      fc.asyncProperty(someDossier, async (dossier) => {
        const pages = pagesOf(dossier);
        const [money, note] = [await pages.money(), await pages.note()];
        const onPage = money.programmes?.modes.flatMap(({ delay, worthALook }) =>
          worthALook.map((line) => ({ ...line, delay }))
        );
        for (const { scheme } of [...note.money.fits, ...note.money.watch]) {
          const line = scheme && onPage?.find(({ url }) => url === scheme.url);
          if (!line) continue;
          expect(scheme.standing).toContain(line.standing);
          expect(scheme.late).toBe(line.late);
          expect(scheme.standing).toContain(line.dates);
          if (line.late) expect(scheme.standing).toContain('trop tard pour');
        }
        if (!money.programmes) return;
        for (const group of isLate(money.programmes)) expect(lateComeLast(group)).toBe(true);
        expect(lateComeLast(isLate(money.programmes).map((group) => group.every(Boolean)))).toBe(true);
        for (const part of ['fits', 'watch'] as const)
          expect(lateComeLast(note.money[part].map(({ scheme }) => scheme?.late ?? false))).toBe(true);
      }),
      RUNS
    );
  });

  test('the end is named by its day wherever money may come after it, and nowhere once it is past', async () => {
    await fc.assert(
      fc.asyncProperty(someDossier, async (dossier) => {
        const pages = pagesOf(dossier);
        const [money, overview] = [await pages.money(), await pages.overview()];
        const ending = dossier.objects['ending-date']?.text ?? '';
        const told = [
          ...(money.programmes?.modes.map(({ delay }) => delay) ?? []),
          ...overview.funding.map(({ note }) => note)
        ];
        const day = ending === '' ? '' : dayInSentence(ending, 'fr');
        for (const line of told) expect(line.includes(day) && day !== '').toBe(ending >= today);
      }),
      RUNS
    );
  });

  test('each figure says where it comes from, and what is borrowed says what is paid back', async () => {
    await fc.assert(
      fc.asyncProperty(someDossier, async (dossier) => {
        const money = await pagesOf(dossier).money();
        for (const { rows } of money.result.chosen?.groups ?? [])
          for (const { cells } of rows) expect(cells[1]).not.toBe('');
        for (const { id, repays } of money.result.notCounted?.modes ?? []) {
          const brings = money.composition.situated.traits[id]?.brings;
          const status = money.composition.modes.find(({ advice }) => advice.id === id)?.status;
          const borrowed = dossier.picks[id]?.amount?.high ?? 0;
          if (status === 'retained' && (brings === 'loan' || brings === 'advance') && borrowed > 0)
            expect(repays).not.toBe('');
        }
      }),
      RUNS
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictOf } from '#engine/reason/verdict.ts';
import { buysHealthData } from '#knowledge/note/health-data-sale.ts';
import { moneyLines } from '#knowledge/note/money-lines.ts';
import type { FinancingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { at, today, someDossier, past } from './drawn-dossiers.ts';
import { pagesOf } from './pages-of.ts';

/* What the money page, the note, the plan and the overview say of money, for drawn dossiers: the same facts. */

const RUNS = { numRuns: 25 };

const isLate = ({ modes: groups }: NonNullable<FinancingSheet['programmes']>) =>
  groups.map(({ worthALook }) => worthALook.map(({ late }) => late));

/** Nothing that is in time stands after what is late. */
const lateComeLast = (late: readonly boolean[]) =>
  late.every((one, index) => !one || late.slice(index).every(Boolean));

const granted = { value: ['grant'], note: '', at };

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
        const told = [...note.money.certain, ...note.money.sums, ...note.money.fits]
          .map(({ text }) => text)
          .join('\n');
        for (const { id, figure, amount, certain } of money.composition.situated.certain) {
          if (figure !== 'said' || amount.high === 0) continue;
          const [sum = '', standing = ''] = rows.find((row) => row.id === id)?.cells ?? [];
          // What the law forbids to sell is money to ask of nobody.
          if (id === 'offer' && verdictOf(buysHealthData, pages.situation) === 'yes') {
            expect(told).not.toContain(standing);
            continue;
          }
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

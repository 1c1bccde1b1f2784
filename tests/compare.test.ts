import { expect, test } from 'vitest';
import { statusOf } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf } from '#engine/dossier.ts';
import { Situation } from '#engine/reason/situation.ts';
import {
  adviceShapes,
  courseShape,
  detailsIn,
  needNamesIn,
  originsOf,
  outlinesIn,
  questionWordsIn,
  situationShapes,
  type KnownAdvice
} from '#knowledge/compile.ts';
import { adviceTermsIn } from '#knowledge/page-terms.ts';
import { stageIds } from '#knowledge/stages.ts';
import { compareAsMarkdown } from '#outputs/compare-markdown.ts';
import type { AdviceWords } from '#sheets/advice/blocks.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import { compareSheet } from '#sheets/compare/compare-sheet.ts';
import type { CompareWords } from '#sheets/compare/compare-words.ts';
import { comparableKinds } from '#sheets/compare/comparable.ts';
import { pairAddress, pairFrom, type Pair } from '#sheets/compare/pair.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { fr } from '#texts/fr.ts';
import { compareTexts } from '#texts/pages/compare.ts';
import { some } from './exports/people.ts';

const advice = adviceShapes();
const questions = questionsOf(courseShape());
const outlines = outlinesIn('fr');

function wordsFor({ one, other }: Pair): CompareWords {
  const details = detailsIn('fr', one.kind);
  const sources = originsOf(one.kind);
  const detail = (id: string) =>
    ({ kind: one.kind, ...details[id], sources: sources[id] ?? [] }) as AdviceWords;
  return {
    locale: 'fr',
    texts: compareTexts.fr,
    interfaceTexts: fr,
    outlines,
    details: { [one.id]: detail(one.id), [other.id]: detail(other.id) },
    terms: adviceTermsIn('fr', one.kind),
    needs: needNamesIn('fr'),
    questions: Object.fromEntries(stageIds.flatMap((stage) => Object.entries(questionWordsIn('fr', stage)))),
    yours: (question) => questions.get(question)?.control === 'yours'
  };
}

const pairOf = (kind: KnownAdvice['kind'], at = 0): Pair => {
  const [one, other] = advice.filter((known) => known.kind === kind).slice(at);
  if (!one || !other) throw new Error(`There are no two of “${kind}”.`);
  return { one, other };
};

test('an address holds a pair, also where it came back mangled, and says what is wrong with one that does not', () => {
  const { one, other } = pairOf('licence');
  expect(pairFrom(pairAddress(one.id, other.id), advice).pair).toEqual({ one, other });
  expect(pairFrom(`compare&${pairAddress(one.id, other.id)}`, advice).pair).toEqual({ one, other });
  expect(pairFrom(encodeURIComponent(pairAddress(one.id, other.id)), advice).pair).toEqual({ one, other });
  expect(pairFrom('', advice)).toEqual({ pair: undefined, problem: undefined });
  expect(pairFrom(pairAddress(one.id, 'nothing'), advice).problem).toBe('unknown');
  expect(pairFrom(pairAddress(one.id, ''), advice).problem).toBe('unknown');
  expect(pairFrom(pairAddress('', one.id), advice).problem).toBe('unknown');
  expect(pairFrom(pairAddress(one.id, one.id), advice).problem).toBe('same');
  expect(pairFrom(pairAddress(one.id, pairOf('funding').one.id), advice).problem).toBe('kinds');
  const { one: said, other: replied } = pairOf('argument');
  expect(pairFrom(pairAddress(said.id, replied.id), advice).problem).toBe('kind');
});

test('every kind is compared for everybody: each criterion on one row, of the verdict that it has', () => {
  for (const dossier of some('fr').filter((_, at) => at % 6 === 0)) {
    const situation = new Situation(questions, answersOf(dossier));
    const { judgements } = counsel(advice, situationShapes(), situation);
    for (const kind of comparableKinds) {
      const pair = pairOf(kind);
      const sheet = compareSheet(pair, { situation, judgements }, wordsFor(pair));
      const cell = (row: string, side: 0 | 1) =>
        sheet.rows.find(({ id }) => id === row)?.cells[side].map(({ text }) => text) ?? [];
      for (const side of [0, 1] as const) {
        const shape = side === 0 ? pair.one : pair.other;
        const judgement = judgements.find((one) => one.advice.id === shape.id);
        if (!judgement) throw new Error(`“${shape.id}” was not judged.`);
        const told = (
          row: string,
          wanted: (typeof judgement.criteria)[number]['verdict'],
          cautions = false
        ) =>
          expect({ row, id: shape.id, said: cell(row, side) }).toEqual({
            row,
            id: shape.id,
            said: judgement.criteria
              .filter(
                ({ role, verdict, bySilence }) =>
                  (role === 'cautions') === cautions && verdict === wanted && !(row === 'met' && bySilence)
              )
              .map((criterion) => criterionIn(outlines[shape.id], criterion))
          });
        told('met', 'yes');
        told('unmet', 'no');
        told('open', 'unknown');
        told('cautions', 'yes', true);
        expect(cell('status', side)).toEqual([fr.status[judgement.status]]);
      }
      const paper = compareAsMarkdown(sheet);
      for (const { label } of sheet.rows) expect(paper).toContain(`## ${label}`);
    }
  }
});

test('an advice has its two levels in words of their own, whichever it has', () => {
  const { first, later } = compareTexts.fr.rows;
  const labels = (kind: KnownAdvice['kind']) =>
    compareSheet(pairOf(kind), undefined, wordsFor(pairOf(kind))).rows.map(({ label }) => label);
  expect(labels('action')).toEqual(expect.arrayContaining([first, later]));
  expect(labels('legal-home')).toContain(first);
  expect(labels('funding')).toContain(fr.one.firstSteps);
});

test('what would turn the one says what it makes of the other, where it makes something', () => {
  const [dossier] = some('fr');
  if (!dossier) throw new Error('Nobody is there.');
  const situation = new Situation(questions, answersOf(dossier));
  const { judgements } = counsel(advice, situationShapes(), situation);
  let turned = 0;
  for (const kind of comparableKinds) {
    for (const at of [0, 2]) {
      const pair = pairOf(kind, at);
      const sheet = compareSheet(pair, { situation, judgements }, wordsFor(pair));
      const turn = sheet.rows.find(({ id }) => id === 'turn');
      const notes = turn?.cells.flat().filter(({ note }) => note) ?? [];
      turned += notes.length;
      const now = [pair.one, pair.other].map((shape) => compareTexts.fr.statuses[statusOf(shape, situation)]);
      // It never says that something becomes what it is already.
      for (const [side, cell] of (turn?.cells ?? []).entries()) {
        const beside = now[1 - side];
        expect(cell.filter(({ note }) => beside && note.endsWith(` ${beside}`))).toEqual([]);
      }
    }
  }
  expect(turned).toBeGreaterThan(0);
});

test('without a project, nothing is judged: what is asked of everybody', () => {
  const pair = pairOf('licence');
  const rows = compareSheet(pair, undefined, wordsFor(pair)).rows.map(({ id }) => id);
  expect(rows).toEqual(expect.arrayContaining(['requires', 'sources']));
  expect(rows.filter((id) => ['status', 'met', 'unmet', 'open', 'turn'].includes(id))).toEqual([]);
});

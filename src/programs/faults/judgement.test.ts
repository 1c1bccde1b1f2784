import { expect, test } from 'vitest';
import { judged, judgedWalk, nothingYet } from './judgement.ts';
import {
  IMPORT,
  IMPORTED,
  inShort,
  noteOf,
  questionOf,
  valueOf,
  type Acknowledged,
  type Found
} from './protocol.ts';

const step = (tab: string, number: number) => ({
  question: questionOf(tab, number),
  value: valueOf(number),
  note: inShort(noteOf(tab, number))
});

const project = (tab: string, steps: number, more: Partial<Found> = {}): Found => ({
  id: 'one',
  readable: true,
  listed: true,
  said: Array.from({ length: steps }, (_, index) => step(tab, index + 1)),
  ...more
});

const acknowledged = (tab: string, last: number, whole = false): Acknowledged => ({
  project: 'one',
  tab,
  step: last,
  whole
});

test('all that was said to be saved is there, and more: nothing is lost', () => {
  const said = [acknowledged('a', 3), acknowledged('a', 7)];
  expect(judged(said, [project('a', 9)])).toEqual({ ...nothingYet, acknowledged: 7 });
});

test('what is missing, or says something else, is lost', () => {
  expect(judged([acknowledged('a', 7)], [project('a', 5)])).toMatchObject({ acknowledged: 7, lost: 2 });
  expect(judged([acknowledged('a', 7)], [])).toMatchObject({ lost: 7 });
  const said = project('a', 7).said.map((one, index) => (index === 3 ? { ...one, note: '' } : one));
  expect(judged([acknowledged('a', 7)], [project('a', 7, { said })])).toMatchObject({ lost: 1 });
});

test('each page has answers of its own in a project of several', () => {
  const both = { ...project('a', 4), said: [...project('a', 4).said, ...project('b', 2).said] };
  const said = [acknowledged('a', 4), acknowledged('b', 3)];
  expect(judged(said, [both])).toEqual({
    ...nothingYet,
    acknowledged: 7,
    lost: 1,
    missing: ['b_3 of 3: not there']
  });
});

test('what no transaction can leave is half-written', () => {
  const hole = project('a', 5).said.filter((_, index) => index !== 2);
  for (const one of [
    project('a', 5, { readable: false, said: [] }),
    project('a', 5, { listed: false }),
    project('a', 5, { said: hole }),
    project(IMPORT, IMPORTED - 1)
  ]) {
    expect(judged([], [one])).toMatchObject({ halfWritten: 1 });
  }
  expect(judged([], [project(IMPORT, IMPORTED)])).toMatchObject({ halfWritten: 0 });
});

test('a project that was taken in whole counts once', () => {
  const said = [acknowledged(IMPORT, IMPORTED, true)];
  expect(judged(said, [project(IMPORT, IMPORTED)])).toMatchObject({ acknowledged: 1, lost: 0 });
  expect(judged(said, [])).toMatchObject({ acknowledged: 1, lost: 1 });
});

test('on the pages, what was said later of a question takes the place of what was', () => {
  const walked = [
    { question: 'maturity', note: '2-1', value: 'idea', offered: 'growth,idea' },
    { question: 'needs', note: '2-2', value: 'hosting,legal', offered: 'hosting,legal,people' }
  ];
  const found = (maturity: string, needs: string): Found[] => [
    project('a', 0, {
      said: [
        { question: 'maturity', note: maturity, value: 'growth' },
        { question: 'needs', note: needs, value: 'legal,hosting' }
      ]
    })
  ];
  expect(judgedWalk(walked, found('2-3', '2-2'))).toEqual({ ...nothingYet, acknowledged: 2 });
  expect(judgedWalk(walked, found('2-1', '2-2'))).toMatchObject({ lost: 1 });
  expect(judgedWalk(walked, found('1-9', '2-1'))).toMatchObject({ lost: 2 });
});

test('an option that the page does not draw is not held against what it showed; one that it draws is', () => {
  const walked = { question: 'free-parts', note: '0-1', value: 'code', offered: 'code,data' };
  const found = (value: string) => [
    project('a', 0, { said: [{ question: 'free-parts', note: '0-1', value }] })
  ];
  expect(judgedWalk([walked], found('code,model'))).toMatchObject({ lost: 0 });
  expect(judgedWalk([walked], found('code,data'))).toMatchObject({ lost: 1 });
  expect(judgedWalk([walked], found('model'))).toMatchObject({ lost: 1 });
});

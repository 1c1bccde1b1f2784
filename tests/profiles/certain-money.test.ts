import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* Nothing is called certain that is only awaited, nor what the same note suspends. */

const said = (text: string) => ({ text, at: 1 });

const certainFor = (answers: Answers, words: string, locale: 'fr' | 'en' = 'fr') =>
  writtenFor(
    answers,
    locale,
    projectWith({ objects: words ? { 'certain-money': said(words) } : {} })
  ).sheet.money.certain.map(({ text }) => text);

const fundedPeople = people.filter(({ answers }) => answers['needs'] && answers['current-income']);

it.each(['grant', 'call', 'gifts'])(
  'aid that is awaited (%s) is certain for nobody',
  (income) => {
    expect(fundedPeople.length).toBeGreaterThan(10);
    const told = fundedPeople.filter(({ answers }) =>
      certainFor({ ...answers, needs: ['cash'], 'current-income': [income] }, 'la somme promise').includes(
        'La somme promise.'
      )
    );
    expect(told.map(({ id }) => id)).toEqual([]);
  },
  60_000
);

it('what the words of a person only hope for is certain for nobody, and told to all as still to be written', () => {
  const words = '4 000 € promis par la région';
  const told = people.filter(({ answers }) => {
    const project = projectWith({ objects: { 'certain-money': said(words) } });
    const { certain, fits } = writtenFor(answers, 'fr', project).sheet.money;
    const has = (lines: typeof certain) => lines.some(({ text }) => text.startsWith(words));
    return has(certain) || !has(fits);
  });
  expect(told.map(({ id }) => id)).toEqual([]);
}, 60_000);

it('every situation that repeats the words for certain money leaves them where aid is awaited', () => {
  const bare = situations.flatMap(({ id, note }) =>
    note.money
      .filter(({ standing, fr, when }) => standing === 'certain' && fr === '{certain-money}.' && !when)
      .map(() => id)
  );
  expect(bare.filter((id) => id !== 'place-closes')).toEqual([]);
});

it.each(locales)(
  'sales of an object that is still to be delivered are not told as certain, in %s',
  (locale) => {
    const sellers = people.filter(
      ({ answers }) =>
        [answers['resource']].flat().includes('hardware') &&
        ['complementary', 'threatened'].includes(String(answers['own-revenue']))
    );
    expect(sellers.length).toBeGreaterThan(0);
    for (const { answers } of sellers) {
      const told = certainFor({ ...answers, 'current-income': ['sales'] }, '', locale).join(' ');
      expect(told).not.toMatch(/Vos ventes actuelles|Your present sales/u);
      expect(told).toMatch(/conforme, livré et payé|compliant, delivered and paid/u);
    }
  }
);

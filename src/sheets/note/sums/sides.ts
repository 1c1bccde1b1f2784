import { amountsInWords } from '#engine/portfolio/amounts-in-words.ts';
import { answerAmong } from '#engine/reason/question.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import type { Reckoning, Sum } from './reckoning.ts';
import { wordsOf } from './typed-money.ts';

const torn = answerAmong<typeof motive>('motive', 'join-or-build');

/** For how long the two ways are compared. */
const YEARS = 3;

/** Two ways, and the price of each in the person’s own words: one is paid once, the other comes back. */
export function sides({ dossier, situation, texts, euros }: Reckoning): Sum | undefined {
  if (situation.says(torn) !== 'yes') return undefined;
  const asked = amountsInWords(wordsOf(dossier, 'own-question')) ?? [];
  const named = amountsInWords(wordsOf(dossier, 'neighbour-name')) ?? [];
  const all = [...asked, ...named.filter(({ euros: sum }) => asked.every((one) => one.euros !== sum))];
  const [once, twice] = all.filter(({ per }) => per === 'whole');
  const [again, ...others] = all.filter(({ per }) => per === 'year' || per === 'month');
  if (!once || twice || !again || others.length > 0 || all.length > 2) return undefined;
  const times = again.per === 'month' ? 12 * YEARS : YEARS;
  const total = euros(times * again.euros);
  return { text: texts.sides(YEARS, euros(once.euros), `${times} × ${euros(again.euros)}`, total) };
}

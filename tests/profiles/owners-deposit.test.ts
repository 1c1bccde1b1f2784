import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { singleCopy } from '#knowledge/situations/single-copy.ts';
import { peopleInIt } from '#knowledge/situations/people-in-it.ts';

/* Only an owner deposits or gives; whoever is shown may say yes in other ways than a free licence. */

const { note } = singleCopy;

const deposits = { fr: /dépôt|dépos|le don\b/iu, en: /deposit|a gift\b/iu };
const owner = {
  fr: /possède|propriétaire|prêt pour reproduction|n’est pas à nous/iu,
  en: /own(?:s|er|ers)\b|loan for copying|not all of it is ours/iu
};

describe.each(locales)('in %s', (locale) => {
  it('whatever tells to deposit or give originals says by whom', () => {
    const told = [...note.answer, ...note.home].map((line) => line[locale]);
    const steps = note.steps.map((step) => `${step[locale].title} ${step[locale].why} ${step[locale].first}`);
    const depositing = [...told, ...steps].filter(
      (text) => deposits[locale].test(text) && !/Cocoon|Nakala|Wikimedia/u.test(text)
    );
    expect(depositing.length).toBeGreaterThanOrEqual(4);
    expect(depositing.filter((text) => !owner[locale].test(text))).toEqual([]);
  });

  it('whoever is asked box by box may be heard or read without a free licence, and without a name', () => {
    const boxes = { fr: /case par case/u, en: /box by box/u };
    const asked = [singleCopy, peopleInIt].flatMap(({ id, note: { steps } }) =>
      steps
        .filter((step) => boxes[locale].test(step[locale].first))
        .map((step) => ({ step: `${id}/${step.id}`, text: step[locale].first }))
    );
    expect(asked.length).toBeGreaterThanOrEqual(2);
    const ways = { fr: /en ligne, sans copie.*anonyme/su, en: /online, without copies.*anonymous/su };
    expect(asked.filter(({ text }) => !ways[locale].test(text)).map(({ step }) => step)).toEqual([]);
  });
});

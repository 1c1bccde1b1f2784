import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* What a public body made is owed to whoever asks in writing, within a month; reusing it is another answer. */

const said = (text: string) => ({ text, at: 1 });
const asked = { fr: 'la demande de voir le code', en: 'the request to see the code' };

const publicOnes = people
  .filter(({ answers }) => ['local-authority', 'state-body'].includes([answers['carrier']].flat().join()))
  .map(({ id, answers }) => ({
    id,
    answers: { ...answers, resource: ['software'], motive: ['answer-somebody', 'rights'] }
  }));

const written = (
  answers: (typeof publicOnes)[number]['answers'],
  locale: (typeof locales)[number],
  lead: string
) =>
  writtenFor(
    answers,
    locale,
    projectWith({
      objects: { offer: said(asked[locale]) },
      chosen: { lead: said(lead) }
    })
  ).sheet;

describe.each(publicOnes)('$id, a public body asked to show its code', ({ answers }) => {
  it.each(locales)('answers on seeing within thirty days, and apart from that on reusing (%s)', (locale) => {
    const sheet = written(answers, locale, 'contractor-made');
    const step = stepsIn(sheet).find(({ id }) => id.endsWith('show-what-is-owed'));
    expect(step?.first).toMatch(/L311-4/u);
    expect(step?.first).toMatch(locale === 'fr' ? /28 décembre 2026/u : /28 December 2026/u);
    expect(stepsIn(sheet).filter(({ id }) => id.endsWith('answer-with-a-day'))).toEqual([]);
  });
});

it('an association is not told that it owes its code', () => {
  const some = people.filter(({ answers }) => answers['carrier'] === 'association');
  for (const { answers } of some) {
    const sheet = written(
      { ...answers, resource: ['software'], motive: ['answer-somebody', 'rights'] },
      'fr',
      'contractor-made'
    );
    expect(stepsIn(sheet).filter(({ id }) => id.endsWith('show-what-is-owed'))).toEqual([]);
  }
});

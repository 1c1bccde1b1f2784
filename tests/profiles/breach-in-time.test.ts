import { expect, it } from 'vitest';
import { locales, type Locale } from '#engine/locale.ts';
import { questionsById, Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { dataAnswerers } from '#knowledge/note/data-people.ts';
import { HOURS_72, notifyInTime, notifyWhoseNames } from '#knowledge/note/notify-in-time.ts';
import { questions } from '#knowledge/questions/index.ts';
import { situations } from '#knowledge/situations/index.ts';

/* The seventy-two hours of a leak run from the day it is known: who is asked first may not answer. */

const asking = {
  fr: /faut-il notifier|rien à notifier/iu,
  en: /must (?:\S+ ){1,2}(?:be notified|notify)|must we notify|nothing to notify/iu
};

/** Known to have leaked, or asked about first: both tell the limit. */
const tellsTheLimit = (text: string, locale: Locale) =>
  [notifyInTime, notifyWhoseNames].some((one) => text.includes(one[locale]));

it.each(locales)(
  'every step that asks whether to notify says in %s that seventy-two hours are the limit',
  (locale) => {
    const asked = situations.flatMap(({ id, note }) =>
      note.steps
        .map((step) => ({
          id: `${id}/${step.id}`,
          text: Object.values<string | undefined>(step[locale]).join(' ')
        }))
        .filter(({ text }) => asking[locale].test(text))
    );
    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(asked.filter(({ text }) => !tellsTheLimit(text, locale))).toEqual([]);
  }
);

it('every step of a leak is due while its seventy-two hours run', () => {
  const late = situations.flatMap(({ id, note }) =>
    note.steps
      .filter(({ fr, lawful }) => fr.first.includes(notifyInTime.fr) && lawful !== HOURS_72)
      .map((step) => `${id}/${step.id}`)
  );
  expect(late).toEqual([]);
});

it('among several bodies each notifies for its own files, told at once by whoever hosts them', () => {
  const [several] = dataAnswerers.filter(
    ({ when }) =>
      verdictOf(
        when,
        new Situation(questionsById(questions), { carrier: 'association', organisations: 'four-plus' })
      ) === 'yes'
  );
  expect(several?.fr).toMatch(/chaque structure.*aussitôt par qui héberge/u);
  expect(several?.en).toMatch(/each body.*at once by whoever hosts/u);
});

it('no step of a leak is done by an answer alone', () => {
  const answeredOnly = situations.flatMap(({ id, note }) =>
    note.steps
      .filter(({ fr }) => fr.first.includes(notifyInTime.fr) && !/récépissé de la CNIL/u.test(fr.done))
      .map((step) => `${id}/${step.id}`)
  );
  expect(answeredOnly).toEqual([]);
});

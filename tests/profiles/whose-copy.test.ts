import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { locales } from '#engine/locale.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { employersYes } from '#knowledge/advice/action/employers-yes.ts';
import { situations } from '#knowledge/situations/index.ts';
import { warningsOf } from './profile.ts';

/* A copy that each user fills with their own people is no leak; one that names another’s may be. */

describe.each(locales)('in %s', (locale) => {
  const asked = situations.flatMap(({ id, note }) =>
    note.steps
      .filter((step) =>
        ({ fr: /qui en a une copie/u, en: /whoever has a copy/u })[locale].test(step[locale].first)
      )
      .map((step) => ({ step: `${id}/${step.id}`, text: step[locale].first }))
  );

  it('whoever holds a copy is asked for people of another body, not whether it is filled in', () => {
    expect(asked.length).toBeGreaterThanOrEqual(2);
    const question = {
      fr: /par un autre organisme|une autre structure/u,
      en: /another body|a body other than yours/u
    };
    expect(asked.filter(({ text }) => !question[locale].test(text)).map(({ step }) => step)).toEqual([]);
  });

  it('and each body concerned decides for its own, where there is something to notify', () => {
    const each = {
      fr: /rien à notifier.*chaque (?:organisme d’où|structure concernée)/su,
      en: /nothing to notify.*each (?:body it comes from|body concerned)/su
    };
    expect(asked.filter(({ text }) => !each[locale].test(text)).map(({ step }) => step)).toEqual([]);
  });
});

it('an employer’s silence stops new copies only of what is not public', () => {
  const told = (...said: Parameters<typeof warningsOf>[1][]) =>
    warningsOf('employers-yes', answer(carrier, 'employee'), answer(maturity, 'growth'), ...said).join();
  expect(told(answer(access, 'on-request'))).toContain('nouvelle copie');
  expect(told(answer(access, 'living'))).not.toContain('nouvelle copie');
  expect(employersYes.fr.summary).not.toContain('copie');
});

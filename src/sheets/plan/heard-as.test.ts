import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { planTexts } from '#texts/pages/plan.ts';
import { heardAs } from './heard-as.ts';

it.each(locales)('whoever is to be convinced is called as the answers say (%s)', (locale) => {
  const plan = planTexts[locale];
  const called = (persona: Parameters<typeof heardAs>[0], publics: string[], carrier = 'association') =>
    heardAs(persona, { carrier, 'next-audience': publics }, { plan });
  expect(called('mayor', ['officials'])).toBe(plan.heard.officials);
  expect(called('mayor', ['officials'], 'state-body')).toBe(plan.ministry);
  expect(called('mayor', ['management'], 'local-authority')).toBe(plan.heard.management);
  expect(called('funder', ['board'])).toBe(plan.heard.board);
  expect(called('jourdain', ['own-users'])).toBe(plan.heard['own-users']);
  // Somebody who stands for several publics, or for one with a name of her own, keeps hers.
  expect(called('mayor', ['officials', 'village-mayors'])).toBeUndefined();
  expect(called('mayor', ['village-mayors'])).toBeUndefined();
  expect(called('mayor', [])).toBeUndefined();
});

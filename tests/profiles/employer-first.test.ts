import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';

/* What was made at work, with copies elsewhere, is told to the employer whole, and nobody is gathered before its answer. */

const without = {
  carrier: 'employee',
  maturity: 'first-users',
  agreement: ['employer', 'co-authors'],
  'outside-contributors': 'several',
  'neighbour-wish': 'own'
};
const lead = { chosen: { lead: { text: 'made-at-work', at: 1 } } };

it.each(locales)('an employee tells of the copies, and meets nobody from elsewhere before (%s)', (locale) => {
  fc.assert(
    fc.property(dossiersAbout(resource.options), ({ answers }) => {
      const { sheet } = writtenFor({ ...answers, ...without }, locale, projectWith(lead));
      const steps = [...stepsIn(sheet), ...sheet.later];
      const told = stepsIn(sheet).find(({ id }) => id === 'employers-yes');
      expect(told?.first).toMatch(locale === 'fr' ? /en ont une copie/u : /have a copy/u);
      const met = steps.find(({ id }) => id === 'audit-rights');
      const agreed = steps.find(({ id }) => id === 'get-agreements');
      if (met && agreed) expect(met.due > agreed.due).toBe(true);
    }),
    { numRuns: 40 }
  );
});

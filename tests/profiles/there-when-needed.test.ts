import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import { broughtBy, NEEDED_ON } from '#sheets/note/needed-by.ts';
import { neededTyped } from '#sheets/note/needed-typed.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { dossiersAbout } from './dossiers.ts';
import { ledNote, objectsOf } from './typed.ts';

/* What others need on a day that was typed is there before that day, and no sooner than those who must agree have done so. */

const TODAY = '2026-11-28';

describe('a day on which it is needed', () => {
  const by = (text: string, more: Readonly<Record<string, string>> = {}) => {
    const needed = neededTyped(objectsOf({ 'other-dates': text }), TODAY) ?? '';
    return broughtBy(
      { action: 'set-licence' },
      { today: TODAY, objects: objectsOf({ [NEEDED_ON]: needed, ...more }) }
    );
  };

  it.each([
    '31 mars : neuf musées veulent les fichiers',
    '31 mars : la saison reprend',
    '31 mars : ouverture du site',
    '31 March: the season begins',
    '31 March: the website goes live'
  ])('%s: it is there a week before', (text) => {
    expect(by(text)).toBe('2027-03-24');
  });

  it.each([
    '31 mars : comité du GAL',
    '31 mars : fin de saison',
    '31 mars : ouverture de l’appel à projets',
    '31 March: eye surgery',
    '2026-10-31: opening'
  ])('%s hurries nothing', (text) => {
    expect(by(text)).toBeUndefined();
  });

  it('comes after the decision, and moves nothing where that is too late', () => {
    expect(by('31 mars : ouverture', { 'decision-date': '2027-03-29' })).toBe('2027-03-29');
    expect(by('31 mars : ouverture', { 'decision-date': '2027-04-10' })).toBeUndefined();
  });
});

it('no step that brings it comes after the day on which it is needed, but for an agreement that is awaited', () => {
  fc.assert(
    fc.property(
      dossiersAbout(resource.options),
      fc.constantFrom(...situations.map(({ id }) => id)),
      fc.integer({ min: 100, max: 200 }),
      ({ answers }, lead, count) => {
        const needed = daysAfter(TODAY, count);
        const sheet = ledNote(answers, { 'other-dates': `${needed} : ouverture` }, lead, 'fr');
        const steps = [...stepsIn(sheet), ...sheet.later];
        const brought = steps.filter(({ id }) => id === 'set-licence' || id === 'move-our-users');
        const own = situations.find(({ id }) => id === lead)?.note.steps ?? [];
        const agreed = Math.max(0, ...own.filter(({ consent }) => consent).map(({ within }) => within));
        const late = brought.filter(({ due }) => due >= needed && due > daysAfter(TODAY, agreed));
        expect(late.map(({ id, due }) => `${id} on ${due}`)).toEqual([]);
      }
    ),
    { numRuns: 100, endOnFailure: true }
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { exclusionsIn } from '#engine/note/exclusions.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { projectWith, writtenFor } from './notes/written.ts';
import { dossiersAbout } from './profiles/dossiers.ts';

const MAY_HAVE = { fr: 'offrez une mention', en: 'offer a mention' };

/** What the note of somebody who was offered this says of money for visibility. */
function answered(answers: Answers, offer: string, locale: (typeof locales)[number] = 'fr') {
  const dossier = projectWith({ objects: { offer: { text: offer, at: 1 } } });
  const { sheet, counsel } = writtenFor(answers, locale, dossier);
  const excluded = exclusionsIn(counsel.recognition, counsel.situation).has('sponsorship');
  return {
    told: sheet.answer
      .map(({ text }) => text)
      .join(' ')
      .includes(MAY_HAVE[locale]),
    excluded
  };
}

describe('money for visibility', () => {
  it('is answered whatever else is answered, save where the situation excludes it', () => {
    const offers = [
      'une banque offre 2 000 € contre son logo',
      'être parrainés par un fabricant',
      '500 € pour une mention de leur nom',
      'de la publicité sur l’accueil'
    ];
    fc.assert(
      fc.property(dossiersAbout(resource.options), fc.constantFrom(...offers), ({ answers }, offer) => {
        const { told, excluded } = answered(answers, offer);
        expect(told).toBe(!excluded);
      }),
      { numRuns: 60 }
    );
  });

  it.each(locales)('is answered before anything else is (%s)', (locale) => {
    const offer = { fr: 'un logo sur l’affiche', en: 'sponsoring against our logo' };
    expect(answered({ motive: ['answer-somebody'] }, offer[locale], locale).told).toBe(true);
  });

  it.each(people)('is not spoken of where $id is offered something else', ({ answers }) => {
    expect(answered(answers, 'reprendre notre outil et le publier').told).toBe(false);
  });
});

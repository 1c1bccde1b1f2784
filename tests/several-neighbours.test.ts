import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { projectWith, writtenFor } from './notes/written.ts';
import { dossiersAbout } from './profiles/dossiers.ts';

const WHERE = { fr: 'à un seul endroit', en: 'to one place only' };

/** What the note answers to somebody who names these neighbours. */
function answerTo(answers: Answers, named: string, locale: Locale = 'fr'): string {
  const dossier = projectWith({ objects: { 'neighbour-name': { text: named, at: 1 } } });
  return writtenFor(answers, locale, dossier)
    .sheet.answer.map(({ text }) => text)
    .join(' ');
}

const takesParts = fc.constantFrom<(typeof neighbour.options)[number]>('alive', 'partial');

describe('whoever names two neighbours', () => {
  it('is told of both, and what decides which takes what, whatever else is answered', () => {
    const lines = ['Mobilizon et Gancio', 'Mobilizon ; Gancio', 'Mobilizon/Gancio', 'Mobilizon, Gancio'];
    fc.assert(
      fc.property(
        dossiersAbout(resource.options),
        takesParts,
        fc.constantFrom(...lines),
        ({ answers }, known, named) => {
          const told = answerTo({ ...answers, neighbour: known }, named);
          expect(told).toContain('Entre Mobilizon et Gancio');
          expect(told).toContain(WHERE.fr);
        }
      ),
      { numRuns: 60 }
    );
  });

  it.each(locales)('has the parts named where the resource has several (%s)', (locale) => {
    const answers = { neighbour: 'alive', resource: ['software', 'online-service', 'data'] };
    const parts = { fr: '(le code et les données)', en: '(the code and the data)' };
    expect(answerTo(answers, 'Mobilizon, Gancio', locale)).toContain(parts[locale]);
  });

  it('is told nothing of parts where only one is named, or it takes nothing', () => {
    expect(answerTo({ neighbour: 'alive' }, 'Mobilizon')).not.toContain(WHERE.fr);
    expect(answerTo({ neighbour: 'closed' }, 'Mobilizon et Gancio')).not.toContain(WHERE.fr);
  });
});

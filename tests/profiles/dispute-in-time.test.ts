import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Situation } from '#engine/reason/situation.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { dispute } from '#knowledge/situations/dispute.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';

/* A divided group answers nobody before it has voted: it asks for time, by their day, and promises nothing. */

const DAY = '2026-12-18';
const said = (text: string) => ({ text, at: 0 });
const dated = projectWith({
  objects: { 'offer-date': said(DAY), 'offer-from': said(`la région`) },
  chosen: { lead: said('dispute'), companion: said('') }
});

const divided = dossiersAbout(['data', 'content', 'software', 'hardware']).map(
  ({ questions, answers }) =>
    new Situation(questions, {
      ...answers,
      motive: ['answer-somebody'],
      danger: ['dispute'],
      maturity: 'growth',
      'outside-contributors': 'several'
    })
);

/** What has rules and a day for everybody gives nobody more time; a bill waits. */
const givesNoTime: readonly string[] = ['call', 'tender', 'fee'];

it.each(offerKind.options.filter((kind) => !givesNoTime.includes(kind)))(
  'a divided group that is asked for %s asks for time before their day, and neither accepts nor refuses',
  (kind) => {
    fc.assert(
      fc.property(divided, ({ answers }) => {
        const { sheet } = writtenFor({ ...answers, [offerKind.id]: [kind] }, 'fr', dated);
        fc.pre(sheet.situation === dispute.id);
        const replies = stepsIn(sheet).filter(({ title }) => title.includes('la région'));
        expect(replies.length).toBeGreaterThan(0);
        for (const { due, title, first } of replies) {
          expect(due < DAY).toBe(true);
          expect(title).toMatch(/délai/u);
          expect(first).not.toMatch(/ne pouvons pas vous|nous acceptons|nous refusons/iu);
        }
        const vote = stepsIn(sheet).find(({ title }) => title.startsWith('Adopter la règle'));
        if (vote) expect(vote.due > DAY).toBe(true);
      }),
      { numRuns: 40 }
    );
  }
);

it('whatever is frozen, corrections go on', () => {
  const frozen = dispute.note.steps.filter(({ fr }) => /geler|laisser/iu.test(fr.title));
  expect(frozen.length).toBeGreaterThan(0);
  for (const { fr, en } of frozen) {
    expect(fr.first).toMatch(/corrections continuent/u);
    expect(en.first).toMatch(/corrections go on/iu);
  }
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { situations } from '#knowledge/situations/index.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { daysSaid } from '../notes/days-said.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { dossiersAbout } from './dossiers.ts';
import { ledNote } from './typed.ts';

/* A body decides on the day on which it sits: what comes before only prepares it, and an offer that ends sooner is asked for time. */

const TODAY = '2026-11-28';
const ASKS = 'Zéphyrine';

/** What has rules and a day for everybody gives nobody more time. */
const kinds = offerKind.options.filter((kind) => !['call', 'tender'].includes(kind));

/** What is answered without waiting for those who decide, or asks for time itself. */
const SETTLES =
  /délai|pas d’exclusivité|s’en servir, oui|pas de vente|commande est prise|à la famille|sans rien promettre/u;

/** What says by which day it is decided or answered; “without an answer on that day” says when to write again. */
const DECIDED =
  /(?:[Dd]écide[zr](?: du reste)?|[Cc]hoisis(?:sez|sons)|[Nn]ous (?:répondons|décidons|choisissons)|(?<![Ss]ans )[Rr]éponse(?: vient)?|vous répond) (?=le \d)/u;

const decidedOn = (text: string): string[] =>
  text
    .split(DECIDED)
    .slice(1)
    .flatMap((after) => daysSaid(`avant ${after}`).slice(0, 1));

const some = fc.record({
  answers: dossiersAbout(resource.options).map(({ answers }) => answers),
  lead: fc.constantFrom(...situations.map(({ id }) => id)),
  kind: fc.constantFrom(...kinds),
  sits: fc.integer({ min: 10, max: 150 }),
  ends: fc.integer({ min: 8, max: 150 }),
  set: fc.boolean(),
  who: fc.constantFrom('l’assemblée générale', 'le conseil municipal', 'le comité directeur')
});

it('a body whose day is typed decides on that day: nobody asks it for a yes before, nor answers in its place', () => {
  fc.assert(
    fc.property(some, ({ answers, lead, kind, sits, ends, set, who }) => {
      const [sitting, theirs] = [daysAfter(TODAY, sits), daysAfter(TODAY, ends)];
      const typed = {
        deciders: who,
        'offer-from': ASKS,
        'offer-date': theirs,
        // The day is set apart, or stands among the others in the words that name who sits.
        ...(set ? { 'decision-date': sitting } : { 'other-dates': `${sitting} : ${who}` })
      };
      const waited = { ...answers, motive: ['answer-somebody'], [offerKind.id]: [kind] };
      const sheet = ledNote(waited, typed, lead, 'fr');
      const steps = stepsIn(sheet);
      const said = [
        ...linesWithSources(sheet).map(({ text }) => text),
        ...sheet.say.map(({ text }) => text),
        ...steps.flatMap(({ first, done }) => [first, done])
      ];
      expect(said.flatMap(decidedOn).filter((day) => day < sitting)).toEqual([]);

      const name = who.replace(/^l’|^le /u, '');
      const asked = steps
        .map(({ title, first }) => `${title} ${first}`)
        .filter((text) => text.includes(name) && daysSaid(text).some((day) => day < sitting));
      expect(asked).toEqual([]);

      const letters = steps.filter(({ title }) => title.includes(ASKS) && !title.startsWith('Faire signer'));
      for (const { title, due, remarks } of letters) {
        const asksForTime = remarks.filter((text) => text.startsWith('Leur date')).map(daysSaid).length > 0;
        expect(asksForTime, title).toBe(sitting > theirs && !SETTLES.test(title));
        if (sitting > theirs) expect(due < theirs, `${title} ${due}`).toBe(true);
      }
    }),
    { numRuns: 150, endOnFailure: true }
  );
});

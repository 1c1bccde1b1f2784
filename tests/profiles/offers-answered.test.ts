import fc from 'fast-check';
import { expect, it } from 'vitest';
import { counsel } from '#sheets/note/counsel.ts';
import { adviceShapes } from '#knowledge/compile.ts';
import { Situation } from '#engine/reason/situation.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { decidersIn } from '#sheets/note/deciders-in.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { known, projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';

/* What is received says what it is, and is answered by its own day; who has rights in it has no vote on it. */

const advice = adviceShapes();
const DAY = '2026-12-20';
/** A name that nobody else bears. */
const HOLDER = 'Zénobie Quatrefages';

const offered = (...kinds: readonly (typeof offerKind.options)[number][]) =>
  dossiersAbout(resource.options).map(
    ({ questions, answers }) =>
      new Situation(questions, { ...answers, motive: ['answer-somebody'], [offerKind.id]: kinds })
  );

const leadOf = (situation: Situation) => {
  const { recognition } = counsel(advice, known, situation, {});
  return [recognition.lead, recognition.companion].flatMap((one) => (one ? [one.advice.id] : []));
};

const objects = (more: Readonly<Record<string, string>>) =>
  projectWith({
    objects: Object.fromEntries(Object.entries(more).map(([id, text]) => [id, { text, at: 0 }]))
  });

const saidIn = (situation: Situation, more: Readonly<Record<string, string>>): string[] => {
  const { sheet } = writtenFor(situation.answers, 'fr', objects(more));
  return [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...sheet.say.map(({ to, text }) => `${to} : ${text}`),
    ...stepsIn(sheet).flatMap(({ title, first, done }) => [title, first, done])
  ];
};

it('no till is empty, and no cheque divides, where nothing is promised', () => {
  fc.assert(
    fc.property(offered('fee', 'use'), (situation) => {
      const answers = { ...situation.answers, needs: ['hosting'], danger: ['money-ends'] };
      const lead = leadOf(new Situation(situation.questions, answers));
      expect(lead).not.toContain('promised-money');
    }),
    { numRuns: 80 }
  );
});

it('whoever is in a job, without a mandate, is sent to no bank', () => {
  fc.assert(
    fc.property(offered('money'), (situation) => {
      const answers = { ...situation.answers, carrier: 'employee', runway: 'under-three-months' };
      expect(leadOf(new Situation(situation.questions, answers))).not.toContain('promised-money');
    }),
    { numRuns: 80 }
  );
});

/** They leave the answer to what is asked for. */
const general: readonly string[] = [
  'plans-to-build',
  'dispute',
  'restrictive-licence',
  'many-authors',
  'members-club'
];

it('an exclusive right and a call have each their answer', () => {
  for (const [kind, words] of [
    ['exclusive', /exclusi/u],
    ['call', /[Cc]andidat|l’appel/u]
  ] as const) {
    fc.assert(
      fc.property(offered(kind), (situation) => {
        const [lead = ''] = leadOf(situation);
        // What is offered where somebody died is passed on to the family, whatever it is.
        fc.pre(!(situation.answers['danger'] ?? []).includes('person-died'));
        fc.pre(kind === 'call' ? lead !== '' : general.includes(lead));
        expect(saidIn(situation, {}).join('\n')).toMatch(words);
      }),
      { numRuns: 40 }
    );
  }
});

it('the answer leaves before the day on which the offer ends', () => {
  fc.assert(
    fc.property(offered('money'), (situation) => {
      const { sheet } = writtenFor(
        situation.answers,
        'fr',
        objects({ 'offer-date': DAY, 'offer-from': `la région` })
      );
      const replies = stepsIn(sheet).filter(({ title }) => title.startsWith('Répondre à la région'));
      for (const { due, first } of replies) {
        expect(due <= DAY).toBe(true);
        expect(first).not.toMatch(/2027/u);
      }
    }),
    { numRuns: 80 }
  );
});

const OFFICE =
  /(?:voter|vote|votée?|décid\p{L}*|accepter|tranch\p{L}*|chez|devant|préside)[^.;:]{0,60}Zénobie/iu;
const rightsOnly = agreement.options.filter((one) => !['only-us', 'board', 'employer'].includes(one));

it.each(rightsOnly)('who has rights as %s neither votes nor decides nor keeps the accounts', (holder) => {
  fc.assert(
    fc.property(offered('use'), (situation) => {
      const answers = { ...situation.answers, agreement: ['board', holder] };
      const said = saidIn(new Situation(situation.questions, answers), { owners: HOLDER });
      expect(said.filter((text) => OFFICE.test(text))).toEqual([]);
    }),
    { numRuns: 60 }
  );
});

it('one name for a board alone is still the name of the board', () => {
  const questions = new Map();
  const said = { owners: { text: HOLDER, at: 0 } };
  expect(decidersIn(said, new Situation(questions, { agreement: ['board'] }), 'fr')).toBe(HOLDER);
  expect(decidersIn(said, new Situation(questions, { agreement: ['board', 'source-owner'] }), 'fr')).toBe('');
});

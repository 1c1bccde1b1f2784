import { questionsOf } from '#engine/course/course.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { exampleBoat } from '#knowledge/example/boat.ts';
import { exampleGuarantees, exampleTaken } from '#knowledge/example/contribution.ts';
import { exampleCosts, examplePicks } from '#knowledge/example/funding.ts';
import { examplePitch } from '#knowledge/example/pitch.ts';
import { personas } from '#knowledge/kinds/pitch.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { dossierWith } from '#programs/bench/seed.ts';
import { wordsId } from '#sheets/pitch/compose.ts';
import { evidenceId } from '#sheets/pitch/facts.ts';

/** What this lead wrote, so that a test can look for it. */
export const written = {
  rock: 'La salle ferme en *juin*',
  answer: 'La mairie prête la sienne',
  guarantor: 'Zoé_B',
  sentence: 'Venez voir [combien] par vous-même.',
  evidence: 'Le registre des prêts',
  onHold: 'Nous partageons déjà la note.'
};

const { judgements } = counsel(
  adviceShapes(),
  situationShapes(),
  new Situation(questionsOf(courseShape()), exampleAnswers)
);

/** The answers of the example, and everything that a lead can write about the products of her project. */
export function writtenDossier(locale: Locale): Dossier {
  const at = 1;
  const each = <From, To extends object>(entries: Readonly<Record<string, From>>, make: (from: From) => To) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...make(entry), at }]));
  const argumentsFor = (persona: string, status: string) =>
    judgements.flatMap((one) =>
      one.advice.kind === 'argument' && one.advice.persona === persona && one.status === status
        ? [one.advice.id]
        : []
    );
  const words = personas.flatMap((persona) => {
    const [best = '', second = ''] = argumentsFor(persona, 'retained');
    const [fails = 'withdrawn'] = argumentsFor(persona, 'discarded');
    return [
      [wordsId(persona, best), written.sentence],
      [evidenceId(second, persona), written.evidence],
      [wordsId(persona, fails), written.onHold],
      [wordsId(persona, 'long-gone'), written.onHold]
    ] as const;
  });
  const notRetained = judgements.find(
    ({ advice, status }) => advice.kind === 'funding' && status === 'discarded'
  );
  const [cell = ''] = Object.keys(exampleGuarantees[locale]);
  return {
    ...dossierWith(exampleAnswers, `written-${locale}`),
    taken: each(Object.fromEntries(exampleTaken.map((id) => [id, true])), (taken) => ({ taken })),
    guarantees: each({ ...exampleGuarantees[locale], [cell]: written.guarantor }, (who) => ({ who })),
    boat: {
      ...Object.fromEntries(
        exampleBoat.map(({ id, entry, words: own }) => [id, { ...entry, text: own?.[locale] ?? '', at }])
      ),
      'own-room': { slot: 'rock', text: written.rock, place: -5, removed: false, own: true, at }
    },
    costs: each(exampleCosts, (cost) => cost),
    picks: {
      ...each(examplePicks, (pick) => pick),
      ...(notRetained && {
        [notRetained.advice.id]: {
          picked: true,
          amount: { low: 1000, high: 1000 },
          payers: null,
          inKind: false,
          months: null,
          signed: false,
          at
        }
      })
    },
    words: each(
      Object.fromEntries([
        ...Object.entries(examplePitch[locale]),
        ['boat-own-room', written.answer],
        ...words
      ]),
      (text) => ({ text })
    )
  };
}

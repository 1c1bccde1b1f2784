import { expect, test } from 'vitest';
import { slots } from '#engine/boat/boat.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf } from '#engine/dossier.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { boatWordsIn, brakesWordsIn } from '#programs/workshop-words.ts';
import { boatSheet } from '#sheets/boat/boat-sheet.ts';
import { posterSheet } from '#sheets/boat/poster-sheet.ts';
import { brakesSheet } from '#sheets/brakes/brakes-sheet.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { fr } from '#texts/fr.ts';
import { posterTexts } from '#texts/pages/poster.ts';
import { some } from './exports/people.ts';

const questions = questionsOf(courseShape());

test('the poster of everybody tells what the boat and the brakes tell, and nobody who is not named', () => {
  for (const dossier of some('fr')) {
    const situation = new Situation(questions, answersOf(dossier));
    const found = counsel(adviceShapes(), situationShapes(), situation);
    const boat = boatSheet(dossier, found, { ...boatWordsIn('fr'), locale: 'fr', interfaceTexts: fr });
    const poster = posterSheet(boat, dossier, found, {
      brakes: brakesWordsIn('fr').items,
      texts: posterTexts.fr,
      unanswered: 'sans réponse'
    });
    for (const slot of slots) {
      const { items, byWeight } = poster.zones[slot];
      expect(items.map(({ text }) => text)).toEqual(boat.sections[slot].items.map(({ text }) => text));
      expect([...byWeight].sort()).toEqual(items.map(({ id }) => id).sort());
    }
    const brakes = brakesSheet(situation, { ...brakesWordsIn('fr'), questions: {}, answerTo: () => '' });
    expect(poster.anchors.items.map(({ text }) => text)).toEqual(
      (brakes.yours?.items ?? []).map(({ title }) => title)
    );
    const written = JSON.stringify([dossier.actions, dossier.guarantees]);
    expect(poster.crew.items.filter(({ id }) => !written.includes(id.trim()))).toEqual([]);
  }
});

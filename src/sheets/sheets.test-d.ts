import type { Consultation } from '#engine/advise/consultation.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { boatSheet, type BoatSheetWords } from './boat/boat-sheet.ts';
import { brakesSheet } from './brakes/brakes-sheet.ts';
import { meansSheet } from './means/means-sheet.ts';

/* What does not compile: the type check fails where one of these errors is missing. */

type MeansWords = Parameters<typeof meansSheet>[2];
type BrakesWords = Parameters<typeof brakesSheet>[1];

/** A sheet is made of a dossier, of what follows from it, and of words in one language. */
export function sheetsOf(
  dossier: Dossier,
  { consultation, situation }: Readonly<{ consultation: Consultation; situation: Situation }>,
  words: Readonly<{ boat: BoatSheetWords; means: MeansWords; brakes: BrakesWords }>
): void {
  boatSheet(dossier, consultation, words.boat);
  meansSheet(dossier, situation, words.means);
  brakesSheet(situation, words.brakes);

  const { boat: _boat, ...boatless } = dossier;
  const { guarantees: _guarantees, ...unguaranteed } = dossier;
  // @ts-expect-error No project is open.
  boatSheet(undefined, consultation, words.boat);
  // @ts-expect-error A dossier that does not say what the lead made of the boat.
  boatSheet(boatless, consultation, words.boat);
  // @ts-expect-error A dossier that does not say who guarantees what.
  meansSheet(unguaranteed, situation, words.means);
  // @ts-expect-error Nobody was consulted: without reasons, there is no sheet.
  boatSheet(dossier, { situation }, words.boat);
  // @ts-expect-error Answers alone are not what is known of a project.
  brakesSheet(dossier.answers, words.brakes);
  // @ts-expect-error The words of another sheet.
  brakesSheet(situation, words.means);
}

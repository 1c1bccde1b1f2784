import exampleAnswers from 'virtual:knowledge/exampleAnswers';
import { DAY, dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { exampleBoat } from '#knowledge/example/boat.ts';
import { exampleGuarantees, exampleTaken } from '#knowledge/example/contribution.ts';
import { exampleEvidence } from '#knowledge/example/evidence.ts';
import { exampleCosts, examplePicks } from '#knowledge/example/funding.ts';
import { exampleAskInWeeks, examplePitch } from '#knowledge/example/pitch.ts';
import { exampleObjects, exampleWords } from '#knowledge/example/words.ts';
import { answeredDossier } from './answered-dossier.ts';

const WEEK = 7 * DAY;

/** A fresh copy of the complete example project, in the language of the page. */
export function exampleDossier(locale: Locale): Dossier {
  const answered = answeredDossier(exampleWords[locale], exampleAnswers);
  const at = answered.createdAt;
  const each = <From, To extends object>(entries: Readonly<Record<string, From>>, make: (from: From) => To) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...make(entry), at }]));
  return {
    ...answered,
    taken: Object.fromEntries(exampleTaken.map((id) => [id, { taken: true, at }])),
    guarantees: each(exampleGuarantees[locale], (who) => ({ who })),
    boat: Object.fromEntries(
      exampleBoat.map(({ id, entry, words }) => [id, { ...entry, text: words?.[locale] ?? '', at }])
    ),
    costs: each(exampleCosts, (cost) => cost),
    picks: each(examplePicks, (pick) => pick),
    objects: each(exampleObjects[locale], (text) => ({ text: text ?? '' })),
    words: Object.fromEntries(
      [
        ...Object.entries(examplePitch[locale]),
        ...Object.entries(exampleEvidence[locale]).flatMap(([persona, evidence]) =>
          Object.entries(evidence).map(([id, words]) => [`${persona}-proof-${id}`, words] as const)
        ),
        // A date that was written once would soon be past.
        ...Object.entries(exampleAskInWeeks).map(
          ([persona, weeks]) => [`by-${persona}`, dayOf(at + weeks * WEEK)] as const
        )
      ].map(([id, text]) => [id, { text, at }])
    )
  };
}

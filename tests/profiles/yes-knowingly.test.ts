import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { loneEditor } from '#knowledge/situations/lone-editor.ts';
import { manyAuthors } from '#knowledge/situations/many-authors.ts';
import { membersClub } from '#knowledge/situations/members-club.ts';
import { peopleInIt } from '#knowledge/situations/people-in-it.ts';
import { placeCloses } from '#knowledge/situations/place-closes.ts';
import { restrictiveLicence } from '#knowledge/situations/restrictive-licence.ts';
import { singleCopy } from '#knowledge/situations/single-copy.ts';
import { sourceTakenUp } from '#knowledge/situations/source-taken-up.ts';

/* Whoever is asked for a yes to a free licence is told what it gives: sale too, and no way back. */

const asking = [
  loneEditor,
  manyAuthors,
  membersClub,
  peopleInIt,
  placeCloses,
  restrictiveLicence,
  singleCopy,
  sourceTakenUp
];

const letters = asking.flatMap(({ id, note }) =>
  note.steps
    .filter(({ action, consent }) => action === 'get-agreements' || consent)
    .filter(({ fr }) => /« [^»]*(?:licence|CC BY|MIT)/u.test(fr.first.replaceAll('\u00A0', ' ')))
    .map((step) => ({ ...step, id: `${id}/${step.id}` }))
);

const told = {
  fr: [/vente|vendre/u, /sans retour|définitivement/u],
  en: [/sale|sell/iu, /for good/u]
};

it.each(locales)('a yes to a free licence is asked knowingly, in %s', (locale) => {
  expect(letters.length).toBeGreaterThanOrEqual(asking.length);
  const unsaid = letters.filter((step) => !told[locale].every((words) => words.test(step[locale].first)));
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});

it.each(locales)('what is paused or stopped lets corrections through, in %s', (locale) => {
  const pausing = { fr: /rien de neuf|gel(?:er|ée)|figée/u, en: /nothing new|[Ff]reeze|frozen/u };
  const going = { fr: /correct|corrig|erreurs/iu, en: /correct|mistakes/iu };
  const found = asking.flatMap(({ id, note }) =>
    [
      ...note.steps.map((step) => step[locale].first),
      ...note.stop.map((line) => line[locale]),
      ...note.steps.map((step) => step[locale].done)
    ]
      .filter((text) => pausing[locale].test(text))
      .map((text) => ({ id, text }))
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ text }) => !going[locale].test(text))).toEqual([]);
});

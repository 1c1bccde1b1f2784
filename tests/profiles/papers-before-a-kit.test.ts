import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { situations } from '#knowledge/situations/index.ts';
import { membersClub } from '#knowledge/situations/members-club.ts';
import { plansToBuild } from '#knowledge/situations/plans-to-build.ts';

/* What must be there before an object is sold, in one list; and who comes in, only after the vote. */

it.each(locales)(
  'an object is delivered once every text is named, not once some papers are there, in %s',
  (locale) => {
    const delivering = plansToBuild.note.steps.filter(({ id }) =>
      ['insure-your-kits', 'mark-your-devices'].includes(id)
    );
    expect(delivering).toHaveLength(2);
    const owed = {
      fr: [/texte(?:s)? qui s’applique/u, /déjà vendus/u, /[Aa]ssurance/u],
      en: [/texts? that appl(?:y|ies)/u, /already sold/u, /[Ii]nsurance/u]
    };
    for (const step of delivering) for (const part of owed[locale]) expect(step[locale].done).toMatch(part);
  }
);

it.each(locales)('no step is done by a number of papers, in %s', (locale) => {
  const counted = { fr: /^(?:deux|trois|quatre) papiers/iu, en: /^(?:two|three|four) papers/iu };
  const found = situations.flatMap(({ id, note }) =>
    note.steps.filter((step) => counted[locale].test(step[locale].done)).map((step) => `${id}/${step.id}`)
  );
  expect(found).toEqual([]);
});

it.each(locales)('a list of those who use an object stays out of the public space, in %s', (locale) => {
  const warning = plansToBuild.note.steps.find(({ id }) => id === 'warn-the-users');
  expect(warning?.[locale].first).toMatch(
    { fr: /hors de l’espace public/u, en: /out of the public space/u }[locale]
  );
});

it.each(locales)('a club lets nobody in before it has voted, in %s', (locale) => {
  const letters = membersClub.note.say
    .map((one) => one[locale].says)
    .filter((text) => /entr|come|terms/iu.test(text));
  const inviting = {
    fr: /entrez aux conditions|voici la condition d’entrée/iu,
    en: /come in on|here is the condition of entry/iu
  };
  expect(letters.length).toBeGreaterThanOrEqual(2);
  expect(letters.filter((text) => inviting[locale].test(text))).toEqual([]);
  expect(letters.filter((text) => text.includes('{decision-date}')).length).toBeGreaterThanOrEqual(2);
});

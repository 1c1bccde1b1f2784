import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { notifyWhoseNames } from '#knowledge/note/notify-in-time.ts';
import { lighthouseService } from '#knowledge/people/lighthouse-service.ts';
import { holidayCamps } from '#knowledge/people/holiday-camps.ts';
import { townHallClerk } from '#knowledge/people/town-hall-clerk.ts';
import type { Person } from '#knowledge/people/person.ts';
import { situations } from '#knowledge/situations/index.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { countWords } from '#sheets/note/words-in-note.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* What an adviser reads aloud: when it is done, when to stop, and what never stops. */

const held = new Set([
  'made-at-work',
  'public-service-alone',
  'contractor-made',
  'shared-cost-authorities',
  'others-want-it',
  'told-to-make-commons',
  'supplier-offer',
  'standard-in-use',
  'convince-decider',
  'join-the-neighbour',
  'deadline-to-open',
  'service-after-grant'
]);
const ours = situations.filter(({ id }) => held.has(id));

/** A slot counts as one word. */
const short = (text: string) => text.replace(/\{[\w-]+\}/gu, 'x');
const noteOf = ({ answers, objects, name, purpose }: Person, locale: 'fr' | 'en') => {
  const words = Object.entries(objects?.[locale] ?? {}).map(
    ([object, text]) => [object, { text, at: 1 }] as const
  );
  const told = { name: name[locale], purpose: purpose[locale], objects: Object.fromEntries(words) };
  return noteAsMarkdown(writtenFor(answers, locale, projectWith(told)).sheet, noteTexts[locale]);
};

it('the situations are those that exist', () => {
  expect(ours).toHaveLength(held.size);
});

it.each(locales)('what proves that a step is done is read in one breath (%s)', (locale) => {
  const long = ours.flatMap(({ id, note }) =>
    note.steps.flatMap((step) =>
      countWords(short(step[locale].done)) > 14 ? [`${id}/${step.id}: ${step[locale].done}`] : []
    )
  );
  expect(long).toEqual([]);
});

it('and hardly longer in any other situation', () => {
  const long = situations.flatMap(({ id, note }) =>
    note.steps.flatMap((step) => (countWords(step.fr.done) > 16 ? [`${id}/${step.id}: ${step.fr.done}`] : []))
  );
  expect(long).toEqual([]);
});

it.each(locales)('a stop rule is two or three sentences at most, and is soon read (%s)', (locale) => {
  const long = ours.flatMap(({ id, note }) =>
    note.stop.flatMap((rule) => (countWords(short(rule[locale])) > 40 ? [`${id}: ${rule[locale]}`] : []))
  );
  expect(long).toEqual([]);
});

it('where new features stop, corrections, security or the upkeep that is owed go on', () => {
  const frozen = ours.flatMap(({ id, note }) =>
    note.stop.flatMap(({ fr }) =>
      /nouveauté|rien ne s’ajoute/u.test(fr) &&
      !/sécurité|corrig|correction|entretien|ce qu’un contrat couvre continue/iu.test(fr)
        ? [`${id}: ${fr}`]
        : []
    )
  );
  expect(frozen).toEqual([]);
});

it('a leak is a filled-in version that left, and nothing is erased before it is noted', () => {
  const steps = ours.flatMap(({ note }) =>
    note.steps.filter(({ fr }) => fr.first.includes(notifyWhoseNames.fr)).map(({ fr }) => fr.first)
  );
  expect(steps.length).toBeGreaterThanOrEqual(2);
  expect(
    steps.filter((first) => !/reçu une version remplie/u.test(first) || !/n’effacez rien/iu.test(first))
  ).toEqual([]);
});

it('the order of corrections is offered to nobody’s vote', () => {
  const offered = ours.flatMap(({ id, note }) =>
    note.steps.filter(({ fr }) => /l’ordre des corrections/u.test(fr.first)).map((step) => `${id}/${step.id}`)
  );
  expect(offered).toEqual([]);
});

it('at sea, a danger is reported to the rescue services, and shown at once', () => {
  const note = noteOf(lighthouseService, 'fr');
  expect(note).toContain('196');
  expect(note).toMatch(/canal 16/u);
  expect(note).toMatch(/signalé, non vérifié/u);
});

it('without a mandate nothing is published, and a silent contractor is asked for the data', () => {
  const note = noteOf(holidayCamps, 'fr').replace(/\s/gu, ' ');
  expect(note).toMatch(/Pas de mandat signé [^:]+ : rien ne se publie/u);
  expect(note).toMatch(/article 28/u);
  expect(note).toMatch(/données de santé/u);
});

it('whose it is comes first, and an offer is counted for all who would pay', () => {
  const note = noteOf(townHallClerk, 'fr').replace(/\s/gu, ' ');
  const [answer = ''] = note.slice(note.indexOf('Votre commune en a')).split('_Et aussi');
  expect(answer.startsWith('Votre commune en a sans doute les droits')).toBe(true);
  expect(note).toContain('28 500 €');
});

it.each(locales)('a yes to a free licence is asked with its sale, and for good (%s)', (locale) => {
  const asks = {
    fr: /licence (?:libre|jointe|nommée|choisie|CC BY 4\.0)|cette licence/u,
    en: /free licence|licence (?:enclosed|named|chosen)|this licence|CC BY 4\.0/u
  };
  const told = {
    fr: /vente (?:comprise|permise), définitivement/u,
    en: /sale (?:included|allowed), for good/u
  };
  const owed = ['made-at-work', 'told-to-make-commons', 'deadline-to-open', 'public-service-alone'];
  const letters = ours
    .filter(({ id }) => owed.includes(id))
    .flatMap(({ id, note }) =>
      note.steps
        .filter(({ action, consent }) => consent || action === 'audit-rights')
        .map((step) => ({ id: `${id}/${step.id}`, text: step[locale].first.replaceAll('\u00A0', ' ') }))
    )
    .filter(({ id, text }) => asks[locale].test(text) && !/council/u.test(id));
  expect(letters.length).toBeGreaterThanOrEqual(owed.length);
  expect(letters.filter(({ text }) => !told[locale].test(text)).map(({ id }) => id)).toEqual([]);
});

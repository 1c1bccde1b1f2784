import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { beekeepers } from './new-eight/beekeepers.ts';
import { cargoTrailer } from './new-eight/cargo-trailer.ts';
import { lightingClub } from './new-eight/lighting-club.ts';
import { nightNurse } from './new-eight/night-nurse.ts';
import { riverOffice } from './new-eight/river-office.ts';
import { signArchive } from './new-eight/sign-archive.ts';
import { snowBulletins } from './new-eight/snow-bulletins.ts';
import { soilFormat } from './new-eight/soil-format.ts';
import type { Visitor } from './new-eight/visitor.ts';

/* What an adviser wrote down before these eight were asked: what leads, what is done first, what is never said. */

const said = (text: string) => ({ text, at: 1 });

const noteFor = ({ answers, objects = {} }: Visitor, locale: (typeof locales)[number] = 'fr') =>
  writtenFor(
    answers,
    locale,
    projectWith({
      objects: Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, said(text)]))
    })
  );

type Expected = Readonly<{
  visitor: Visitor;
  leads: string;
  /** Steps of the first month, in this order; others may stand between them. */
  first: readonly RegExp[];
  never: RegExp;
}>;

const expected: Readonly<Record<string, Expected>> = {
  'beekeepers join theirs': {
    visitor: beekeepers,
    leads: 'join-the-neighbour',
    first: [/^Écrire à l’équipe/u, /à l’abri/u, /accord pour un essai/u, /^Essayer/u],
    never: /Fonder une association|charte de financement|Sous licence, publiez/u
  },
  'a State body gives back': {
    visitor: riverOffice,
    leads: 'upstream-contributor',
    first: [
      /^Lister vos différences/u,
      /comment proposer/u,
      /autorisation générale/u,
      /plus petit changement/u
    ],
    never: /clé de partage|Écrire à l’équipe d’origine|convention de deux pages/u
  },
  'a county is told that it is none': {
    visitor: snowBulletins,
    leads: 'public-service-alone',
    first: [/mot juste/u, /d’autres peuvent reprendre/u, /décider ce qui s’ouvre/u],
    never: /siège|élection|Fonder une association/u
  },
  'a club may open a part': {
    visitor: lightingClub,
    leads: 'members-club',
    first: [/ce qu’ils perdraient/u, /en trois tas/u, /^Chiffrer trois ans/u],
    never: /Publiez tout/u
  },
  'several resources are answered part by part': {
    visitor: soilFormat,
    leads: 'source-taken-up',
    first: [/^Répondre aux deux laboratoires/u, /^Lister les emprunts/u],
    never: /Ni oui ni non cette semaine/u
  },
  'stories in sign language are saved first': {
    visitor: signArchive,
    leads: 'single-copy',
    first: [/^Faire deux copies/u, /originaux/u, /service d’archives/u],
    never: /Publiez le schéma|Publier le schéma|forge|certificat/u
  },
  'a maker decides on a patent, then answers': {
    visitor: cargoTrailer,
    leads: 'plans-to-build',
    first: [/^Décider du brevet/u, /qui veut fabriquer/u, /usage prévu/u, /assureur/u],
    never: /\bMIT\b|GPL|certificat de code|les personnes dont l’accord compte/u
  },
  'a nurse takes advice before she writes': {
    visitor: nightNurse,
    leads: 'made-at-work',
    first: [
      /^Voir d’abord un conseil/u,
      /Ne plus en donner de copies/u,
      /^Le dire à l’employeur/u,
      /signer une page/u
    ],
    never: /licence MIT|Fonder une/u
  }
};

describe.each(Object.entries(expected))('%s', (_name, { visitor, leads, first, never }) => {
  const written = noteFor(visitor);
  const steps = stepsIn(written.sheet);

  it('is recognised, and begins with what an adviser would do this month', () => {
    expect(written.sheet.situation).toBe(leads);
    const month = steps.filter(({ due }) => due <= '2026-12-28').map(({ title }) => title);
    const places = first.map((words) => month.findIndex((title) => words.test(title)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('breaks no law, and is never told what the facts exclude', () => {
    for (const locale of locales) expect(faultsOf(noteFor(visitor, locale))).toEqual([]);
    const { sheet } = written;
    const advised = [
      ...sheet.answer,
      ...sheet.also.flatMap(({ lines }) => lines),
      ...linesWithSources({ ...sheet, excluded: [] })
    ];
    const texts = [
      ...advised.map(({ text }) => text),
      ...steps.flatMap(({ title, first: gesture }) => [title, gesture])
    ];
    expect(texts.filter((text) => never.test(text))).toEqual([]);
  });
});

it('who shares several resources answers now for the part whose rights are settled', () => {
  const answerIn = (visitor: Visitor) =>
    noteFor(visitor)
      .sheet.answer.map(({ text }) => text)
      .join(' ');
  expect(answerIn(soilFormat)).toContain('dont un écrit règle les droits');
  // Nothing is settled: nothing goes before.
  const nothingSettled = { ...soilFormat, answers: { ...soilFormat.answers, rights: 'unclear' } };
  expect(answerIn(nothingSettled)).not.toContain('dont un écrit règle les droits');
});

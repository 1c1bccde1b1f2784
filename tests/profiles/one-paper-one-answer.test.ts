import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#engine/locale.ts';
import type { AnswerValue, Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import { licencesApart } from '../notes/licences-apart.ts';
import { piecesSaid } from '../notes/pieces-said.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { objectsOf } from './typed.ts';

/* One paper holds one answer: one licence for a thing, one home, one word to whoever pays; and none of another project. */

type Said = Readonly<Record<string, string>>;

const noteOf = (answers: Answers, said: Said = {}, locale: Locale = 'fr') =>
  writtenFor(answers, locale, projectWith({ objects: objectsOf(said) })).sheet;

const textOf = (answers: Answers, said: Said = {}, locale: Locale = 'fr'): string =>
  piecesSaid(noteOf(answers, said, locale)).join('\n');

/** Four people of no list, each of a kind of their own. */
const flume: Answers = {
  motive: ['rights', 'answer-somebody'],
  'offer-kind': ['use'],
  danger: ['none'],
  agreement: ['employer'],
  maturity: 'growth',
  resource: ['hardware'],
  field: 'science',
  carrier: 'research',
  access: 'frozen',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'same-circle',
  'starting-point': 'own-work',
  rights: 'unclear',
  neighbour: 'partial',
  users: ['researchers'],
  'sensitive-data': 'none'
};
const slides: Answers = {
  motive: ['rights'],
  danger: ['already-out'],
  agreement: ['co-authors'],
  maturity: 'growth',
  resource: ['content'],
  field: 'school',
  carrier: 'informal-group',
  access: 'on-request',
  'reuse-rights': 'unwritten',
  'starting-point': 'own-work',
  rights: 'unclear',
  'first-contributions': ['review'],
  'sensitive-data': 'none'
};
const orchard: Answers = {
  motive: ['join-or-build'],
  danger: ['none'],
  agreement: ['board'],
  maturity: 'idea',
  resource: ['software'],
  field: 'farming',
  carrier: 'association',
  'starting-point': 'scratch',
  'problem-reach': 'four-to-twenty',
  neighbour: 'not-searched',
  organisations: 'two-three'
};
const buoy: Answers = {
  motive: ['answer-somebody'],
  danger: ['person-died'],
  agreement: ['heirs'],
  maturity: 'growth',
  resource: ['software'],
  field: 'maps',
  carrier: 'informal-group',
  access: 'living',
  'reuse-rights': 'free',
  'name-owner': 'one-person'
};

const everybody = [
  ...people.map(({ id, answers }) => ({ id, answers })),
  ...Object.entries({ flume, slides, orchard, buoy }).map(([id, answers]) => ({ id, answers }))
];

/** The same with what decides a licence answered otherwise. */
const turned: readonly (readonly [string, Answers])[] = [
  ['as they are', {}],
  ['nothing in writing yet', { 'reuse-rights': 'unwritten' }],
  ['with plans besides', { resource: ['hardware', 'content', 'software'] }],
  ['who await what is improved', { 'return-wanted': 'improvements' }],
  ['made in somebody’s job', { agreement: ['employer', 'co-authors'], rights: 'unclear' }],
  ['of a town', { carrier: 'local-authority', agreement: ['employer'], rights: 'unclear' }]
];

describe.each(turned)('everybody, %s', (_name, more) => {
  it.each(locales)('signs one licence for each kind of thing, and none that is excluded (%s)', (locale) => {
    const found = everybody.flatMap(({ id, answers }) =>
      licencesApart(noteOf({ ...answers, ...more }, {}, locale)).map((fault) => `${id}: ${fault}`)
    );
    expect(found).toEqual([]);
  });
});

it('names one first home', () => {
  const choices = everybody.flatMap(({ id, answers }) => {
    const named = noteOf(answers).home.filter(({ text }) => /premier choix/iu.test(text));
    return named.length > 1 ? [`${id}: ${named.length}`] : [];
  });
  expect(choices).toEqual([]);
});

/** What it is called is for the person to hear: said to whoever pays, it is a reason to stop. */
const VERDICT =
  /ressource ouverte|un commun veut|(?:pas|n’est) (?:encore |pas )?un commun|bien de club|open resource|a commons (?:wants|needs)|not (?:yet )?a commons|club good/iu;

it('nothing that is said aloud gives a verdict against whoever says it', () => {
  const aloud = situations.flatMap(({ id, note }) =>
    note.say.flatMap(({ fr, en }) => [fr.says, en.says].filter((text) => VERDICT.test(text)).map(() => id))
  );
  expect(aloud).toEqual([]);
});

describe('what was asked is answered first', () => {
  const died: Answers = { ...buoy, motive: ['rights'] };

  it('a death comes after it, in one sentence, where somebody held it', () => {
    for (const { answers } of everybody) {
      const danger = [...[answers['danger'] ?? []].flat().filter((one) => one !== 'none'), 'person-died'];
      const said = noteOf({ ...answers, danger }).answer.map(({ text }) => text);
      const about = said.filter((text) => /ne prenez rien à la famille/u.test(text));
      // The family is not told to ask itself.
      const inherits = [answers['agreement'] ?? []].flat().includes('own-family');
      expect(about).toHaveLength(inherits ? 0 : 1);
      if (inherits) continue;
      expect(about[0]).toMatch(/^Avant tout, [^.]*\.$/u);
      expect(said[0]).not.toBe(about[0]);
    }
  });

  it('and nothing of it where an author died long ago', () => {
    expect(textOf({ ...died, danger: ['none'] })).not.toMatch(/Avant tout, ne prenez|mot de passe/u);
  });
});

describe('nobody reads a sentence of another project', () => {
  const has = (answers: Answers, words: RegExp, said: Said = {}) => words.test(textOf(answers, said));
  const changed = (answers: Answers, id: string, value: AnswerValue): Answers => ({
    ...answers,
    [id]: value
  });

  it('an object made at work is no program on an employer’s computers', () => {
    const program = /qui gère l’informatique|version vide|Un logiciel, ou un simple document/u;
    expect(has(flume, program)).toBe(false);
    expect(has(changed(flume, 'resource', ['software']), program)).toBe(true);
  });

  it('only what is translated is read in a language that somebody cannot read', () => {
    const foreign = /une langue que vous ne lisez pas|la langue et le public/u;
    expect(has(slides, foreign)).toBe(false);
    expect(has(changed(slides, 'first-contributions', ['translation']), foreign)).toBe(true);
  });

  it('a page that names nobody is no matter of the authority for personal data', () => {
    expect(has(slides, /la CNIL/u)).toBe(false);
    expect(has(changed(slides, 'sensitive-data', 'personal'), /la CNIL/u)).toBe(true);
  });

  it('a problem for which others give time is no guess, and is not shelved', () => {
    const guess = /C’est une hypothèse|rangez l’idée/u;
    expect(has(orchard, guess)).toBe(false);
    expect(has(changed(orchard, 'organisations', 'one'), guess)).toBe(true);
  });

  it('costs are one person’s where one person holds what is paid for', () => {
    const circle = people.find(({ id }) => id === 'accordion-circle')?.answers ?? {};
    const shared = { ...circle, 'release-people': 'three-plus', 'name-owner': 'carrier' };
    expect(has(shared, /d’une seule poche/u)).toBe(false);
    expect(has(changed(shared, 'name-owner', 'one-person'), /d’une seule poche/u)).toBe(true);
  });

  it('what a family was asked itself is not passed on to it', () => {
    const asked = { offer: 'un chantier a écrit à la famille pour le nom', 'offer-from': 'un chantier' };
    expect(has(buoy, /^Laisser la famille répondre à un chantier/mu, asked)).toBe(true);
    expect(has(buoy, /Transmettre à la famille/u, asked)).toBe(false);
    const ours = { ...asked, offer: '4 000 € pour le nom' };
    expect(has(buoy, /Transmettre à la famille la demande d’un chantier/u, ours)).toBe(true);
  });
});

describe('no two answers fight in one paper', () => {
  const calls = { ...orchard, motive: ['join-or-build', 'answer-somebody'], 'offer-kind': ['call'] };

  it('a call is not applied to for a resource apart while another is tried', () => {
    const said = textOf({ ...calls, neighbour: 'partial' });
    expect(said).not.toMatch(/candidatez/u);
    expect(said).toMatch(/Pas de candidature pour une ressource à part/u);
  });

  it('a buyer who asks for open code is not answered with a licence that is not', () => {
    const product = people.find(({ id }) => id === 'company-opening-its-product')?.answers ?? {};
    const asked = { ...product, motive: ['open-business', 'answer-somebody'] };
    const bid = textOf({ ...asked, 'offer-kind': ['tender'] });
    // Whoever wrote a licence of their own is told a known one, for what is published outside the tender alone.
    expect(bid).toMatch(/Hors appel d’offres, la Functional Source License/u);
    expect(bid.replace(/Hors appel d’offres[^.]*/u, '')).not.toMatch(/Functional Source License/u);
    const open = { ...asked, 'offer-kind': ['tender'], 'reuse-rights': 'unwritten' };
    expect(textOf(open)).not.toMatch(/Functional Source License/u);
    expect(textOf({ ...asked, 'offer-kind': ['use'] })).toMatch(/Functional Source License/u);
  });

  it('code may be opened at once only where its rights are clear', () => {
    const coop = people.find(({ id }) => id === 'cooperative-with-clients')?.answers ?? {};
    const closed = { ...coop, access: 'none', 'reuse-rights': 'unwritten', motive: ['share-cost'] };
    const law = (rights: string) => {
      const dossier = projectWith({ chosen: { lead: { text: 'others-want-it', at: 1 } } });
      return writtenFor({ ...closed, rights }, 'fr', dossier)
        .sheet.law.map(({ text }) => text)
        .join(' ');
    };
    expect(law('unclear')).not.toMatch(/vous pouvez l’ouvrir/u);
    expect(law('unclear')).toMatch(/attend un écrit avant toute licence/u);
    expect(law('clear')).toMatch(/vous pouvez l’ouvrir/u);
  });
});

import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { situations } from '#knowledge/situations/index.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { ledNote, noteOf } from './typed.ts';

/*
 * What went wrong, in somebody’s own words, is told to those who rely on it and corrected; what nobody has checked is
 * checked, and goes on meanwhile; whatever warns, rescues or heals has another means before it is switched off.
 */

const hut: Answers = {
  resource: ['software'],
  carrier: 'association',
  maturity: 'infrastructure',
  danger: ['may-hurt'],
  'release-people': 'one',
  users: ['nonprofits']
};
const crane: Answers = { ...hut, resource: ['hardware'], users: ['companies'] };

const plain = (text = ''): string => text.replace(/\u00a0/gu, ' ');

const told = (answers: Answers, harm: string, more: Readonly<Record<string, string>> = {}) => {
  const { sheet } = noteOf(answers, { harm, ...more });
  const first = stepsIn(sheet)[0];
  return { title: first?.title ?? '', first: plain(first?.first), said: plain(sheet.answer[0]?.text) };
};

describe('what went wrong is told, and corrected', () => {
  const closed = 'un refuge ouvert sur la carte, fermé depuis dix jours';

  it('to those who rely on it, before any publication', () => {
    const { title, first, said } = told(hut, closed, { users: 'douze clubs' });
    expect(title).toMatch(/^Prévenir qui s’y fie, et corriger/u);
    expect(first).toMatch(/^À douze clubs, et à qui s’y fie sans s’en servir/u);
    expect(first).toMatch(/autre moyen/u);
    expect(said).toMatch(/rien ne paraît ni ne se transmet avant/u);
  });

  it('to the rescuers first, where they are named', () => {
    const firstOf = (thing: string) =>
      plain(
        stepsIn(ledNote(hut, { harm: closed, users: 'douze clubs', thing }, 'contractor-made', 'fr'))[0]
          ?.first
      );
    expect(firstOf('la carte des pompiers')).toMatch(/^Aux secours que vous nommez, puis à douze clubs/u);
    // A spare copy rescues nobody.
    expect(firstOf('la copie de secours')).not.toMatch(/^Aux secours/u);
  });

  it('by whoever can change it, where nobody here can', () => {
    const alone = told({ ...hut, 'release-people': 'nobody' }, closed).first;
    expect(alone).toMatch(/obtenez le jour de la correction/u);
    const died = { ...hut, 'release-people': 'nobody', danger: ['may-hurt', 'person-died'] };
    expect(told(died, closed).first).not.toMatch(/Corrigez|corrigez/u);
  });

  it('to each person who has one, built or bought', () => {
    const { first, said } = told(crane, 'le crochet ; un a cédé à Brest');
    expect(first).toMatch(/fait ou acheté/u);
    expect(first).not.toMatch(/2023\/988|reste en service/u);
    expect(said).toMatch(/le reste continue/u);
    const public_ = told({ ...crane, users: ['public'] }, 'le crochet ; un a cédé à Brest').first;
    expect(public_).toMatch(/2023\/988/u);
    const boxes = told({ ...crane, resource: ['hardware', 'software'] }, 'une alarme muette : panne en mai');
    expect(boxes.first).toMatch(/alerte, secourt ou soigne reste en service/u);
  });
});

describe('what nobody has checked goes on until it is checked', () => {
  it.each([
    ['an object', crane, 'le crochet'],
    ['an object in which something was added', crane, 'la rampe, jamais contrôlée'],
    ['a service', hut, 'un horaire'],
    ['a page', { ...hut, resource: ['content'] }, 'une dose']
  ])('%s', (_name, answers, harm) => {
    const { title, first, said } = told(answers, harm);
    expect(title).toMatch(/^Faire (?:contrôler|vérifier|relire)/u);
    expect(first).toMatch(/avant le /u);
    expect(first).toMatch(/(?:défaut|erreur) connue? /u);
    expect(`${first} ${said}`).not.toMatch(/sort de l’usage|Coupez|coupez|Ne montez/u);
  });
});

describe('no note', () => {
  const steps = [...commonLines.steps, ...situations.flatMap(({ note }) => note.steps)];

  it('pays back an order before its delivery was found impossible', () => {
    const found = steps.filter(({ fr, en }) =>
      /rendu dès que vous le demandez|returned as soon as you ask/u.test(`${fr.first} ${en.first}`)
    );
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('has each sale accepted by those who have a part', () => {
    const found = steps.filter(({ fr }) =>
      /Faire accepter la vente|je ne vends rien/u.test(`${fr.title} ${fr.first}`)
    );
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it.each(locales)('breaks the laws of a note (%s)', (locale) => {
    for (const answers of [
      hut,
      crane,
      { ...hut, 'release-people': 'nobody' },
      { ...crane, users: ['public'] }
    ])
      for (const harm of ['une panne en mai 2024', 'un doute'])
        expect(faultsOf(noteOf(answers, { harm, users: 'les pompiers' }, locale))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { daysAfter } from '#engine/day.ts';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { civilLiability, involuntaryHarm } from '#knowledge/sources/law-of-harm.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { nightNurse } from './new-eight/night-nurse.ts';
import { signArchive } from './new-eight/sign-archive.ts';

/* What may hurt somebody, and what is out without consent, is seen to this week by its name, whatever leads. */

type Harm = 'may-hurt' | 'already-out';

/** Somebody of every kind, what they came with kept, in this danger besides; `harm`: their own words for it. */
const noteOf = (answers: Answers, dangers: readonly Harm[], harm = '', locale: 'fr' | 'en' = 'fr') => {
  const before = [answers['danger'] ?? []].flat().filter((one) => one !== 'none' && !stopped.has(one));
  const objects = Object.fromEntries(harm ? [['harm', { text: harm, at: 1 }]] : []);
  return writtenFor({ ...answers, danger: [...before, ...dangers] }, locale, projectWith({ objects }));
};

const stopped = new Set<string>(['may-hurt', 'already-out'] satisfies readonly Harm[]);
const named = (id: string) => `step-note-${id}`;
const accident = ['have-it-checked', 'warn-by-name', 'keep-another-means', 'have-it-reread'].map(named);
const leak = ['close-the-access', 'close-the-leak'].map(named);
const limit = named('write-the-limit');
const ofATable = ['take-down-a-table', 'take-down-a-table-too'].map(named);
const takesDown = ['take-down', 'take-down-a-work', 'take-down-too'].map(named).concat(ofATable);
const harm = [...accident, ...leak, limit, ...takesDown];

const everybody = [
  ...people.map(({ id, answers }) => ({ id, answers })),
  { id: 'night-nurse', answers: nightNurse.answers },
  { id: 'sign-archive', answers: signArchive.answers },
  { id: 'nothing said', answers: {} }
];

describe.each(everybody)('$id', ({ answers }) => {
  it('sees to what may hurt somebody before anything else of this week, and hears who answers for it', () => {
    const { sheet, today } = noteOf(answers, ['may-hurt'], 'la rampe ajoutée');
    // What the law gives three days for may come before it.
    const first = stepsIn(sheet).find(({ due }) => due === daysAfter(today, 7));
    expect([...accident, ...leak, limit]).toContain(first?.id);
    expect(first?.title).toContain('la rampe ajoutée');
    expect(sheet.answer[0]?.text).toMatch(/^D’abord la sécurité/u);
    const shown = [answers['agreement'] ?? []].flat().includes('people-shown');
    const object = [answers['resource'] ?? []].flat().includes('hardware');
    const texts = shown && !object ? [gdpr] : [civilLiability, involuntaryHarm];
    const rests = [...sheet.law, ...stepsIn(sheet)].flatMap(({ sources }) => sources.map(({ url }) => url));
    expect(texts.some(({ url }) => rests.includes(url))).toBe(true);
  });

  it('has what is out without consent taken down this week', () => {
    const { sheet, today } = noteOf(answers, ['already-out'], 'six extraits en ligne');
    const step = stepsIn(sheet).find(({ id }) => takesDown.includes(id));
    expect(step?.due).toBe(daysAfter(today, 7));
    expect(step?.title).toContain('six extraits en ligne');
    expect(sheet.sources.map(({ url }) => url)).toContain('https://eur-lex.europa.eu/eli/reg/2022/2065/oj');
  });

  it('hears nothing of either where neither was said', () => {
    const { sheet } = noteOf(answers, []);
    const said = [...linesWithSources(sheet), ...sheet.answer].map(({ text }) => text).join(' ');
    expect(stepsIn(sheet).filter(({ id }) => harm.includes(id))).toEqual([]);
    expect(said).not.toMatch(/D’abord la sécurité|2022\/2065|222-19/u);
  });

  it('keeps the laws of a note, in both languages', () => {
    for (const locale of locales)
      expect(faultsOf(noteOf(answers, ['may-hurt', 'already-out'], '', locale))).toEqual([]);
  });

  it('says both dangers in two sentences, names neither by words that may be of the other, and leaves room', () => {
    const { sheet } = noteOf(answers, ['may-hurt', 'already-out'], 'une copie partie à Brest');
    const quoting = stepsIn(sheet).filter(({ title }) => title.includes('une copie partie à Brest'));
    expect(quoting).toEqual([]);
    const named = sheet.risk.filter(({ text }) => text.includes('une copie partie à Brest'));
    expect(named).toHaveLength(Math.min(sheet.risk.length, 1));
    const said = sheet.answer.map(({ text }) => text);
    expect(said[0]).toMatch(/^D’abord la sécurité[^.?]*[.?](?: [^.?]*[.?])?$/u);
    // What was asked is answered before what is out already.
    expect(said.at(-1)).toMatch(/^Ce qui circule sans accord[^.]*\.$/u);
    // Whose fault it is is said once, where the law stands.
    expect(sheet.answer.flatMap(({ sources }) => sources.map(({ url }) => url))).not.toContain(
      civilLiability.url
    );
  });
});

describe('who decides, and what it is, survive what stops a harm', () => {
  it.each(people)('for $id', ({ answers }) => {
    const before = noteOf(answers, []).sheet;
    const { sheet } = noteOf(answers, ['may-hurt', 'already-out']);
    if (before.home.length > 0) expect(sheet.home.length).toBeGreaterThan(0);
    if (before.facts.length > 0) expect(sheet.facts.length).toBeGreaterThan(0);
    if (before.money.fits.length > 0) expect(sheet.money.fits.length).toBeGreaterThan(0);
  });
});

describe('a leak is no accident', () => {
  const choir: Answers = {
    resource: ['content'],
    carrier: 'association',
    maturity: 'first-users',
    agreement: ['people-shown'],
    'sensitive-data': 'personal'
  };
  const written = (answers: Answers, words = '') => {
    const { sheet } = noteOf(answers, ['may-hurt'], words);
    const said = [...sheet.answer, ...sheet.law].map(({ text }) => text).join(' ');
    return { first: stepsIn(sheet)[0], said };
  };

  it.each([
    ['lessons of a choir', choir],
    ['a voice that reads aloud', { ...choir, resource: ['ai-model'], carrier: 'research' }],
    ['a register of refugees’ trades', { ...choir, resource: ['online-service', 'data'] }],
    ['portraits of a village, nobody left who can publish', { ...choir, 'release-people': 'nobody' }]
  ])('where people are recorded or described, the access is closed (%s)', (_name, answers) => {
    const { first, said } = written(answers);
    expect(first?.id).toBe(named('close-the-access'));
    expect(first?.first).toMatch(/qui entre, qui est parti/u);
    expect(said).toMatch(/article 32/u);
    expect(said).not.toMatch(/222-19|sort de l’usage/u);
  });

  it('where data are beside the rest, the words tell a leak from an error', () => {
    const service = { ...choir, resource: ['online-service'], agreement: ['co-authors'] };
    expect(written(service, 'un pirate prend les adresses').first?.id).toBe(named('close-the-leak'));
    expect(written(service, 'une fuite du fichier').said).toMatch(/article 32/u);
    // Words add a law, and take none away.
    expect(written(service, 'une fuite du fichier').said).toMatch(/222-19/u);
    expect(written(service, 'un horaire faux').first?.id).toBe(named('keep-another-means'));
    expect(written({ ...service, 'sensitive-data': 'none' }, 'une fuite de gaz').first?.id).toBe(
      named('keep-another-means')
    );
    // What leaks from an object gives way.
    expect(written({ ...choir, resource: ['hardware'] }, 'une fuite d’eau').first?.id).toBe(
      named('have-it-checked')
    );
  });
});

describe('nothing is ordered that cannot be done', () => {
  const tides: Answers = { resource: ['software', 'data'], carrier: 'informal-group', maturity: 'growth' };
  const firstOf = (answers: Answers) => stepsIn(noteOf(answers, ['may-hurt']).sheet)[0];

  it.each([['software'], ['content'], ['ai-model']])(
    'no screen is changed where nobody can release (%s)',
    (kind) => {
      const step = firstOf({ ...tides, resource: [kind], 'release-people': 'nobody' });
      expect(step?.id).toBe(named('warn-by-name'));
      expect(step?.first).not.toMatch(/écran|Coupez|en tête/u);
      const { sheet } = noteOf({ ...tides, resource: [kind], 'release-people': 'nobody' }, ['may-hurt']);
      expect(sheet.answer[0]?.text).not.toMatch(/sort de l’usage/u);
    }
  );

  it.each([['software'], ['hardware'], ['content']])('nothing is cut that does not exist (%s)', (kind) => {
    const { sheet } = noteOf({ ...tides, resource: [kind], maturity: 'idea' }, ['may-hurt']);
    expect(stepsIn(sheet)[0]?.id).toBe(limit);
    expect(sheet.answer[0]?.text).not.toMatch(/sort de l’usage|cette semaine/u);
  });

  it('what is out is asked back wherever it is, and no name is repeated', () => {
    const takenDown = (resource: string[]) =>
      stepsIn(noteOf({ ...tides, resource }, ['already-out']).sheet).find(({ id }) => takesDown.includes(id));
    const copy = takenDown(['software']);
    expect(copy?.first).toMatch(/Pris sans votre accord\s: «\sRetirez-le. Qui en a copie\s\?\s» Prêté\s:/u);
    // A table was seen: whoever opened it may have a copy.
    const table = takenDown(['software', 'data']);
    expect(ofATable).toContain(table?.id);
    expect(table?.first).toMatch(/notez qui l’a ouvert, faites effacer les copies/u);
    for (const step of [copy, table]) {
      expect(step?.first).toMatch(/Chez vous, fermez-le\s; en ligne, le formulaire de l’hébergeur/u);
      expect(step?.first).toMatch(/Ne répétez aucun nom/u);
    }
  });
});

describe('what is told follows what is shared', () => {
  const maker: Answers = { resource: ['hardware'], carrier: 'association', maturity: 'first-users' };
  const firstOf = (resource: readonly string[]) =>
    stepsIn(noteOf({ ...maker, resource: [...resource] }, ['may-hurt']).sheet)[0]?.id;

  it('an object is checked, a service has another means beside it, a page is read by the trade', () => {
    expect(firstOf(['hardware', 'content'])).toBe('step-note-have-it-checked');
    expect(firstOf(['online-service'])).toBe('step-note-keep-another-means');
    expect(firstOf(['content'])).toBe('step-note-have-it-reread');
  });

  it('only whoever publishes plans hears what each plan must say', () => {
    const said = (resource: string[]) =>
      noteOf({ ...maker, resource }, ['may-hurt'])
        .sheet.law.map(({ text }) => text)
        .join(' ');
    expect(said(['hardware'])).toContain('Sur chaque plan publié');
    expect(said(['data'])).not.toContain('Sur chaque plan publié');
  });
});

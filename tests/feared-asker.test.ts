import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes } from '#knowledge/compile.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { asText } from '#outputs/document/as-text.ts';
import { blocksOf } from '#outputs/document/read.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { projectWith, questions, writtenFor } from './notes/written.ts';

/** Records by many authors, nothing signed, secrets among them, and somebody asks for the file. */
const records: Answers = {
  maturity: 'first-users',
  resource: ['data', 'content'],
  field: 'farming',
  carrier: 'association',
  motive: ['rights', 'answer-somebody'],
  'offer-kind': ['use'],
  danger: ['dispute'],
  agreement: ['co-authors', 'board'],
  access: 'none',
  neighbour: 'none',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'nobody',
  'roadmap-decision': 'carrier-silently',
  'shared-power': 'divided',
  upkeep: 'in-part',
  rights: 'unclear',
  'sensitive-data': 'personal',
  workplace: 'in-person',
  'conflict-path': 'none',
  'release-people': 'two',
  needs: ['hosting', 'legal'],
  'current-income': ['fees']
};

const said = (objects: Readonly<Record<string, string>>) =>
  projectWith({
    objects: Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, { text, at: 1 }]))
  });

const asked = {
  pieces: 'fiches',
  offer: 'le fichier entier',
  'offer-from': 'les établissements Kerbrat',
  'offer-date': '2027-02-01',
  deciders: 'l’assemblée',
  'decision-date': '2027-01-17'
};

/** All that a note says, without a sign of Markdown. */
function told(objects: Readonly<Record<string, string>>, answers: Answers = {}, locale: Locale = 'fr') {
  const { sheet } = writtenFor({ ...records, ...answers }, locale, said({ ...asked, ...objects }));
  return asText(blocksOf(noteAsMarkdown(sheet, noteTexts[locale]))).replace(/[   ]/gu, ' ');
}

const refused = { refused: 'Kerbrat et les autres grainetiers' };
const feared = { 'own-question': 'Peut-on tout ouvrir sans que Kerbrat se serve ?' };

describe('whoever asks for what many made', () => {
  it.each([{}, refused, feared])('chooses none of it, and gets no file (%j)', (words) => {
    const note = told(words);
    expect(note).not.toMatch(/au choix d|Lesquelles vous serv/u);
    expect(note).toContain('rien d’ici là');
  });

  it.each([refused, feared])(
    'is given a day and is asked nothing, where it is feared or refused (%j)',
    (words) => {
      const note = told(words);
      expect(note).toContain('Nous répondrons après le 17 janvier 2027');
      expect(note).not.toContain('en combien d’exemplaires');
    }
  );

  it('is asked what it would do with it elsewhere', () => {
    expect(told({})).toContain('en combien d’exemplaires');
    expect(told({ refused: 'la maison Tardieu' })).toContain('en combien d’exemplaires');
  });
});

describe('a question that would open to all but somebody', () => {
  const en = { 'own-question': 'Can we open it all without Kerbrat helping themselves?' };

  it.each([
    ['fr', feared, 'Aucune licence ouverte ne le peut'],
    ['en', en, 'No open licence can do that']
  ] as const)('is told what a licence does not do (%s)', (locale, words, answer) => {
    expect(told(words, {}, locale)).toContain(answer);
  });

  it('is answered to nobody who asks something else', () => {
    expect(told({ 'own-question': 'Qui peut dire oui ?' })).not.toContain('Aucune licence ouverte');
  });
});

describe('secrets and places that are not people', () => {
  const health = 'Santé, opinions, origine';

  it('bring no word of health', () => {
    expect(told({})).not.toContain(health);
    expect(told({})).toContain('Un secret publié n’en est plus un');
  });

  it.each<Answers>([{ agreement: ['co-authors', 'board', 'people-shown'] }, { field: 'health' }])(
    'are not taken for it where people are described or looked after (%j)',
    (answers) => {
      expect(told({}, answers)).not.toContain('Un secret publié');
    }
  );
});

describe('a vote and the yes of each author', () => {
  it.each(locales)('are steps both, and none of them is excluded by what accompanies (%s)', (locale) => {
    const { sheet } = writtenFor(records, locale, said(asked));
    const steps = sheet.groups.flatMap(({ steps: some }) => some);
    const [yes, vote] = ['get-agreements', 'many-authors.vote-the-page'].map((id) =>
      steps.find((one) => one.id.includes(id.split('.').at(-1) ?? id))
    );
    expect(yes).toBeDefined();
    expect(vote?.due).toBe('2027-01-17');
    const excluded = sheet.excluded.map(({ text }) => text).join(' ');
    expect(excluded).not.toMatch(/second vote/u);
  });
});

describe('a divided group that nobody raises money for', () => {
  const judged = (id: string, answers: Answers = {}) => {
    const found = adviceShapes().find((one) => one.id === id);
    if (!found) throw new Error(`There is no advice ${id}.`);
    return judge(found, new Situation(questions, { ...records, ...answers }));
  };

  it('is told to vote on who settles before one person does', () => {
    const warned = (answers?: Answers) =>
      judged('decide-founder', answers).criteria.filter(
        ({ role, verdict }) => role === 'cautions' && verdict === 'yes'
      ).length;
    expect(warned()).toBe(warned({ 'shared-power': 'later' }) + 1);
  });

  it('is not sent to borrow', () => {
    expect(judged('solidarity-investment', { 'fundraising-time': 'none' }).status).toBe('discarded');
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { projectWith, writtenFor } from './notes/written.ts';

/** Texts and drawings by several, part of them paid for, part taken from elsewhere, part made in a job. */
const sheets: Answers = {
  motive: ['rights', 'answer-somebody'],
  'offer-kind': ['money'],
  maturity: 'first-users',
  resource: ['content'],
  field: 'health',
  carrier: 'association',
  danger: ['none'],
  agreement: ['co-authors', 'employer', 'contractor', 'source-owner'],
  access: 'on-request',
  'reuse-rights': 'unwritten',
  'outside-contributors': 'same-circle',
  rights: 'unclear'
};

const said = (objects: Readonly<Record<string, string>>) =>
  projectWith({
    objects: Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, { text, at: 1 }]))
  });

const noteOf = (answers: Answers, locale: Locale, objects: Readonly<Record<string, string>> = {}) =>
  noteAsMarkdown(writtenFor(answers, locale, said(objects)).sheet, noteTexts[locale]);

/** What tells of each of those of whom one does not think. */
const told = {
  employer: /employeur|employer/iu,
  contractor: /L131-3(?!-)|prestataire|contractor/u,
  'source-owner': /L122-4|suit la sienne|follows its own/u
};
const parties = ['employer', 'contractor', 'source-owner'] as const;
const carriers = ['individual', 'informal-group', 'association', 'company', 'cooperative'];

describe('whoever asks whose it is', () => {
  it.each(locales)('reads whose part each of those is whose yes they ticked (%s)', (locale) => {
    for (const carrier of carriers)
      for (const one of parties)
        for (const with_ of [['co-authors'], [...parties, 'co-authors']])
          expect(
            noteOf({ ...sheets, carrier, agreement: [...new Set([...with_, one])] }, locale),
            `${carrier}, ${one} among ${with_.join(', ')}`
          ).toMatch(told[one]);
  });

  it.each(locales)('is told nothing of those whom nobody ticked (%s)', (locale) => {
    const { also } = writtenFor({ ...sheets, agreement: ['co-authors'] }, locale).sheet;
    expect(JSON.stringify(also)).not.toMatch(/L122-4|L131-3-1|L113-9/);
  });
});

describe('words under one line that two ticks share', () => {
  const harm = { harm: 'six photos d’un patient' };

  it('name no step where both were ticked, and the risk once', () => {
    const { sheet } = writtenFor({ ...sheets, danger: ['may-hurt', 'already-out'] }, 'fr', said(harm));
    expect(JSON.stringify(sheet.groups)).not.toContain('six photos d’un patient');
    expect(JSON.stringify(sheet.risk)).toContain('six photos d’un patient');
  });

  it('name the one that was ticked', () => {
    expect(noteOf({ ...sheets, danger: ['may-hurt'] }, 'fr', harm)).toContain('six photos d’un patient');
  });
});

describe('an employer whose yes counts', () => {
  const typed = { deciders: 'la direction de l’hôpital', owners: 'Yann ; mes dix collègues' };

  it('decides nothing for an association, and is asked for its part', () => {
    const note = noteOf(sheets, 'fr', typed);
    expect(note).not.toContain('À décider avec la direction de l’hôpital');
    expect(note).toMatch(/lettres séparées pour .*la direction de l’hôpital/u);
  });

  it('decides where a laboratory carries the project, or where a board was ticked too', () => {
    const lab = noteOf({ ...sheets, carrier: 'research', agreement: ['employer'] }, 'fr', typed);
    expect(lab).toContain('direction de l’hôpital');
    const board = noteOf({ ...sheets, agreement: ['employer', 'board'] }, 'fr', { deciders: 'le bureau' });
    expect(board).toContain('le bureau');
  });
});

describe('money that somebody proposes', () => {
  const typed = { offer: '18 000 € si l’on publie sous licence libre', 'offer-from': 'une fondation' };

  it('stands among what is asked for, with its condition', () => {
    const { fits } = writtenFor(sheets, 'fr', said(typed)).sheet.money;
    expect(fits.map(({ text }) => text).join('\n')).toContain('18 000 € si l’on publie');
  });

  it('is no money where they want it for themselves, or where no sum was typed', () => {
    const exclusive = writtenFor({ ...sheets, 'offer-kind': ['money', 'exclusive'] }, 'fr', said(typed));
    const vague = writtenFor(sheets, 'fr', said({ ...typed, offer: 'une aide' }));
    for (const { sheet } of [exclusive, vague])
      expect(sheet.money.fits.map(({ text }) => text).join('\n')).not.toContain('Proposé');
  });
});

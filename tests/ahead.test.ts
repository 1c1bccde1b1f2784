import { describe, expect, it } from 'vitest';
import { people } from '#knowledge/people/index.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { walkOf } from '#programs/proofs/walk-of.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { writtenFor } from './notes/written.ts';

const inMarkdown = (answers: Parameters<typeof writtenFor>[0]) =>
  noteAsMarkdown({ ...writtenFor(answers, 'fr').sheet, edition: '…' }, noteTexts.fr);

describe.each(people)('the way of $id', ({ answers }) => {
  const { toNote, further, said } = walkOf(answers);

  it('asks nothing twice', () => {
    expect(new Set([...toNote, ...further]).size).toBe(toNote.length + further.length);
  });

  it('leaves out what would leave the note as it is, word for word', () => {
    expect(inMarkdown(said)).toBe(inMarkdown(answers));
  });
});

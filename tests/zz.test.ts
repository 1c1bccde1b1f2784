import { it } from 'vitest';
import { people } from '#knowledge/people/index.ts';
import { projectWith, writtenFor } from './notes/written.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { noteTexts } from '#texts/pages/note.ts';
it('x', () => {
  const p = people.find(({ id }) => id === 'corpus-lab')!;
  const a = { ...p.answers, motive: ['answer-somebody'], 'offer-kind': ['tender'] };
  const w = writtenFor(a, 'fr', projectWith({objects: { 'offer-from': {text:'le parc',at:1}, offer: {text:'un marché de 140 000 €', at:1}, 'offer-date': {text:'2027-01-22',at:1}}}));
  console.log(noteAsMarkdown(w.sheet, noteTexts.fr));
});

import type { Situation } from '#engine/reason/situation.ts';
import { inASentence } from '#engine/text/in-a-sentence.ts';
import { namesIn } from '#engine/text/names-in.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';
import { listIn } from '#texts/format/lists.ts';
import type { NoteWords, Slots } from './note-words.ts';

const NEIGHBOUR = 'neighbour-name' satisfies ObjectId;
const RESOURCE = 'resource' satisfies typeof resource.id;

/** What there are several of, so that a note says what goes where: by what is said of it, in words. */
export function severalIn(
  objects: Readonly<Record<string, Readonly<{ text: string }>>>,
  { answers }: Pick<Situation, 'answers'>,
  { common, locale }: Pick<NoteWords, 'locale'> & Readonly<{ common: Slots }>
): Readonly<{ said: readonly string[]; words: Readonly<Record<string, string>> }> {
  const names = namesIn(objects[NEIGHBOUR]?.text ?? '').map(inASentence);
  const parts = [...new Set([answers[RESOURCE] ?? []].flat().flatMap((kind) => common.parts[kind] ?? []))];
  const neighbours = names.length > 1 && names.every((name) => name !== '');
  return {
    said: [...(neighbours ? ['several-neighbours'] : []), ...(parts.length > 1 ? ['several-parts'] : [])],
    words: {
      ...(neighbours ? { [NEIGHBOUR]: listIn(locale)(names) } : {}),
      parts: listIn(locale)(parts)
    }
  };
}

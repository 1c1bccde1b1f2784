import type { Dossier } from '#engine/dossier.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { CALL_DATE } from './by-their-date.ts';
import type { NoteWords } from './note-words.ts';

/** The day and the words of a call: those of the offer, unless what was written of it is of another one. */
export function ofTheCall(
  objects: Dossier['objects'],
  { quoted: said = '', phrase = '' }: Readonly<{ quoted: string | undefined; phrase: string | undefined }>,
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>
): Readonly<Record<string, string>> {
  const apart = CALL_DATE in objects;
  const day = ownDay(objects, apart ? CALL_DATE : 'offer-date');
  return {
    'call-quoted': apart ? '' : said,
    [CALL_DATE]: day === undefined ? (apart ? texts.callCloses : phrase) : dayInSentence(day, locale)
  };
}

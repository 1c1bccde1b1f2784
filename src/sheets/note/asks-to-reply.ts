import type { Situation } from '#engine/reason/situation.ts';
import type { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import type { NoteDossier } from './note-sheet.ts';
import { speaksIn } from './field/matter.ts';

const OFFER_KIND = 'offer-kind' satisfies typeof offerKind.id;
type Kind = (typeof offerKind.options)[number];

/** What is published for everybody, and answered by a file: whoever asks about customers does not ask of it. */
const PUBLISHED: readonly string[] = ['tender', 'call'] satisfies Kind[];
const APPLYING = ['marche', 'appel', 'candidat', 'solde', 'tender', 'call for', 'apply', 'bid'];

/** What one asks who wonders what to say to somebody who waits, by the beginnings of words in both languages. */
const REPLYING = [
  'repon',
  'accept',
  'refus',
  'sign',
  'offre',
  'propos',
  'cheque',
  'promet',
  'promis',
  'livre',
  'vend',
  'ced',
  'dire oui',
  'dire non',
  'que dire',
  'dois donner',
  'donne ',
  'prendre le cheque',
  'prendre l argent',
  'answer',
  'reply',
  'refuse',
  'offer',
  'say yes',
  'say no',
  'give ',
  'deliver',
  'promise',
  'take the cheque',
  'take the money',
  'sell',
  'owe'
];
/** A shorter word names nobody. */
const NAMING = 5;

/**
 * Whether what to reply to whoever waits is the person’s own question, by its words or by theirs; it is where they
 * typed none.
 */
export function asksToReply(
  { objects }: Pick<NoteDossier, 'objects'>,
  { answers }: Pick<Situation, 'answers'>
): boolean {
  const question = objects['own-question']?.text.trim() ?? '';
  const speaks = speaksIn(question);
  if (question === '' || speaks([...APPLYING, ...REPLYING])) return true;
  const kinds = [answers[OFFER_KIND] ?? []].flat();
  const names = (objects['offer-from']?.text ?? '')
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length >= NAMING);
  return !kinds.some((kind) => PUBLISHED.includes(kind)) && speaks(names);
}

import type { NoteDossier } from './note-sheet.ts';
import { speaksIn } from './field/matter.ts';

/** What one asks who wonders what to say to somebody who waits, by the beginnings of words in both languages. */
const REPLYING = [
  ...[
    'repon',
    'accept',
    'refus',
    'sign',
    'offre',
    'propos',
    'marche',
    'appel',
    'candidat',
    'cheque',
    'solde'
  ],
  ...[
    'dire oui',
    'dire non',
    'que dire',
    'dois donner',
    'donne ',
    'livre',
    'promet',
    'prendre le',
    'vend',
    'ced'
  ],
  ...[
    'answer',
    'reply',
    'accept',
    'refuse',
    'offer',
    'tender',
    'call for',
    'say yes',
    'say no',
    'give ',
    'deliver'
  ],
  ...['promise', 'take the', 'sell', 'owe']
];
/** A shorter word names nobody. */
const NAMING = 5;

/**
 * Whether what to reply to whoever waits is the person’s own question, by its words or by theirs; it is where they
 * typed none.
 */
export function asksToReply({ objects }: Pick<NoteDossier, 'objects'>): boolean {
  const question = objects['own-question']?.text.trim() ?? '';
  const names = (objects['offer-from']?.text ?? '')
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length >= NAMING);
  return question === '' || speaksIn(question)([...REPLYING, ...names]);
}

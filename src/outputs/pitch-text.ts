import { plainText } from '#engine/text/blanks.ts';
import type { Leaflet, LeafletLine } from '#sheets/pitch/leaflet.ts';
import type { Speech } from '#sheets/pitch/speech.ts';

/** A pitch to say, as plain text: one paragraph a sentence, blanks in square brackets. */
export const speechAsText = ({ steps }: Pick<Speech, 'steps'>): string =>
  steps
    .flatMap(({ lines }) => lines)
    .map(({ pieces }) => plainText(pieces))
    .join('\n\n');

/** The page that is left behind, as plain text: its steps, the evidence for each reason, whom to call. */
export const leafletAsText = ({ name, to, parts, contact }: Omit<Leaflet, 'made'>): string =>
  [
    name,
    `${to.label} ${plainText([to.piece])}`,
    ...parts.flatMap(({ title, lines }) => [title.toUpperCase(), ...lines.map(lineAsText)]),
    `${contact.label} ${plainText([contact.piece])}`
  ].join('\n\n');

const lineAsText = ({ pieces, evidence }: LeafletLine): string =>
  [plainText(pieces), ...(evidence ? [`${evidence.label} ${plainText([evidence.piece])}`] : [])].join('\n');

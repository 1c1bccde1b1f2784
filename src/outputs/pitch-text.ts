import { plainText, type Piece } from '#engine/text/blanks.ts';
import type { PitchTexts } from '#texts/pages/pitch.ts';

type Said = Readonly<{ pieces: readonly Piece[]; evidence?: Piece }>;

/** A pitch to say, as plain text: one paragraph a sentence, blanks in square brackets. */
export const speechAsText = (sentences: readonly Said[]): string =>
  sentences.map(({ pieces }) => plainText(pieces)).join('\n\n');

/** The page that is left behind, as plain text: its steps, the evidence for each reason, whom to call. */
export function sheetAsText(
  sheet: Readonly<{
    name: string;
    to: Piece;
    parts: readonly Readonly<{ part: keyof PitchTexts['parts']; sentences: readonly Said[] }>[];
    contact: Piece;
  }>,
  texts: PitchTexts
): string {
  const sentence = ({ pieces, evidence }: Said) =>
    [plainText(pieces), ...(evidence ? [`${texts.sentence.evidence} ${plainText([evidence])}`] : [])].join(
      '\n'
    );
  return [
    sheet.name,
    `${texts.sheet.to} ${plainText([sheet.to])}`,
    ...sheet.parts.flatMap(({ part, sentences }) => [
      texts.parts[part].title.toLocaleUpperCase(),
      ...sentences.map(sentence)
    ]),
    `${texts.sheet.contact} ${plainText([sheet.contact])}`
  ].join('\n\n');
}

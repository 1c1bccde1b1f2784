import type { Texts } from '#texts/texts.ts';

/** “a, b ou c”. */
const inARow = (parts: readonly string[], or: string): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${or} ${last}`;
};

const fr = {
  title: `Le questionnaire sur papier`,
  lead: `Toutes les questions du parcours, pour répondre sans écran, seul ou à plusieurs.`,
  edition: (version: string) => `Parcours Communs, contenu ${version}`,
  rules: [
    `Cochez la case, puis suivez les renvois : « Si b : allez à F6. » Sans renvoi, passez à la question suivante.`,
    `« S2 = a ou f » veut dire : à la question S2, l’une au moins de ces cases est cochée.`,
    `Vous pouvez vous arrêter à tout moment, ou ne prendre que deux étapes. Une étape en cours se finit.`,
    `À plusieurs, notez les voix sur le trait à droite, puis cochez la réponse que vous retenez. Le désaccord va dans la note.`,
    `Ensuite, une personne saisit les codes à la page « Saisir un questionnaire » : S1b S2af S9 ?. Le point d’interrogation veut dire « Je ne sais pas ».`,
    `Les mots écrits à la main se saisissent entre guillemets, après leur code : T3 "la carte des sentiers". Une note aussi, après la réponse : S1b "à revoir".`
  ],
  name: `Nom du projet`,
  purpose: `À quoi il sert, en une phrase`,
  blanks: [`Qui a répondu`, `Date`, `Qui a saisi`],
  one: `une réponse`,
  several: `une ou plusieurs`,
  atMost: (most: number) => `${most} au plus, la première d’abord`,
  note: `Note`,
  end: `la fin`,
  said: (code: string, letters: string) => `${code} = ${letters}`,
  either: (parts: readonly string[]) => inARow(parts, `ou`),
  both: (parts: readonly string[]) => inARow(parts, `et`),
  and: ` et `,
  or: `, ou `,
  not: (part: string) => `sauf si ${part}`,
  atLeastTwo: (code: string, asOne: string) => `${code} a deux cases cochées au moins${asOne}`,
  asOne: (letters: string) => ` (${letters} comptent pour une)`,
  onlyIf: (condition: string, otherwise: string) =>
    `Seulement si ${condition}. Sinon : allez à ${otherwise}.`,
  offeredIf: (condition: string) => `(seulement si ${condition})`,
  jump: (condition: string, to: string) => `Si ${condition} : allez à ${to}.`
};

const en: Texts<typeof fr> = {
  title: `The questionnaire on paper`,
  lead: `Every question of the course, to answer without a screen, alone or in a group.`,
  edition: (version) => `Parcours Communs, content ${version}`,
  rules: [
    `Tick the box, then follow what is printed: “If b: go to F6.” Where nothing is, go on to the next question.`,
    `“S2 = a or f” means: at question S2, at least one of these boxes is ticked.`,
    `You may stop at any time, or take two stages only. Finish a stage that you have begun.`,
    `In a group, write the votes on the line at the right, then tick the answer that you keep. Disagreement goes into the note.`,
    `Then somebody types the codes on the page “Type in a questionnaire”: S1b S2af S9?. The question mark means “I don’t know”.`,
    `What is written by hand is typed between quotes, after its code: T3 "the footpath map". So is a note, after the answer: S1b "to discuss".`
  ],
  name: `Name of the project`,
  purpose: `What it is for, in one sentence`,
  blanks: [`Who answered`, `Date`, `Who typed it in`],
  one: `one answer`,
  several: `one or several`,
  atMost: (most) => `${most} at most, the first one first`,
  note: `Note`,
  end: `the end`,
  said: (code, letters) => `${code} = ${letters}`,
  either: (parts) => inARow(parts, `or`),
  both: (parts) => inARow(parts, `and`),
  and: ` and `,
  or: `, or `,
  not: (part) => `unless ${part}`,
  atLeastTwo: (code, asOne) => `${code} has two boxes ticked at least${asOne}`,
  asOne: (letters) => ` (${letters} count as one)`,
  onlyIf: (condition, otherwise) => `Only if ${condition}. Otherwise: go to ${otherwise}.`,
  offeredIf: (condition) => `(only if ${condition})`,
  jump: (condition, to) => `If ${condition}: go to ${to}.`
};

/** The words that stand on the booklet, in the language of the paper. */
export const bookletTexts = { fr, en };

export type BookletTexts = Texts<typeof fr>;

import type { Texts } from '#texts/texts.ts';

const fr = {
  page: (page: string, of: string) => `Page ${page} sur ${of}`,
  asked: `La question`,
  answer: `La réponse`,
  actions: `Ce qui compte maintenant`,
  columns: { action: `Action`, when: `Pour quand`, who: `Qui` },
  noActions: `Il ne reste aucune action à faire.`,
  more: (count: number) =>
    count > 1
      ? `Le plan complet compte ${count} autres actions.`
      : `Le plan complet compte une autre action.`,
  signed: `Lu et décidé`,
  sign: { names: `Noms`, day: `Date`, signatures: `Signatures` }
};

const en: Texts<typeof fr> = {
  page: (page, of) => `Page ${page} of ${of}`,
  asked: `The question`,
  answer: `The answer`,
  actions: `What matters now`,
  columns: { action: `Action`, when: `By when`, who: `Who` },
  noActions: `No action is left to do.`,
  more: (count) =>
    count > 1 ? `The whole plan has ${count} more actions.` : `The whole plan has one more action.`,
  signed: `Read and decided`,
  sign: { names: `Names`, day: `Date`, signatures: `Signatures` }
};

/** Words that stand on printed paper and nowhere else, in the language of the paper. */
export const paperTexts = { fr, en };

export type PaperTexts = Texts<typeof fr>;

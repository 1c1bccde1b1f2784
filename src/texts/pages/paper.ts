import type { Texts } from '#texts/texts.ts';

const fr = {
  page: (page: string, of: string) => `Page ${page} sur ${of}`,
  cardsOf: (name: string) => `Cartes de discours de « ${name} »`,
  card: (card: number, of: number) => `Carte ${card} sur ${of}`,
  cardRest: `La suite est dans le dossier complet.`,
  time: `Durée`,
  what: `Quoi faire`,
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
  sign: { names: `Noms`, day: `Date`, signatures: `Signatures` },
  code: {
    title: `Code qui rouvre les réponses`,
    says: (host: string) =>
      `Photographiez ce code : ${host} s’ouvre avec les réponses cochées. Il ne porte ni nom, ni note, ni montant, et les réponses ne passent par aucun serveur. Pour tout reprendre, gardez aussi le fichier du projet.`,
    noAddress: `Pas de code ici : cette copie du produit n’a pas d’adresse qu’un téléphone puisse ouvrir. Pour reprendre ailleurs, gardez le fichier du projet.`,
    tooMuch: `Pas de code ici : les réponses n’y tiennent pas. Pour reprendre ailleurs, gardez le fichier du projet.`
  }
};

const en: Texts<typeof fr> = {
  page: (page, of) => `Page ${page} of ${of}`,
  cardsOf: (name) => `Pitch cards of “${name}”`,
  card: (card, of) => `Card ${card} of ${of}`,
  cardRest: `The rest is in the whole dossier.`,
  time: `Time`,
  what: `What to do`,
  asked: `The question`,
  answer: `The answer`,
  actions: `What matters now`,
  columns: { action: `Action`, when: `By when`, who: `Who` },
  noActions: `No action is left to do.`,
  more: (count) =>
    count > 1 ? `The whole plan has ${count} more actions.` : `The whole plan has one more action.`,
  signed: `Read and decided`,
  sign: { names: `Names`, day: `Date`, signatures: `Signatures` },
  code: {
    title: `Code that opens the answers again`,
    says: (host) =>
      `Photograph this code: ${host} opens with the ticked answers. It carries no name, note or amount, and the answers go through no server. To take up everything, keep the file of the project too.`,
    noAddress: `No code here: this copy of the product has no address that a phone could open. To go on elsewhere, keep the file of the project.`,
    tooMuch: `No code here: the answers do not fit. To go on elsewhere, keep the file of the project.`
  }
};

/** Words that stand on printed paper and nowhere else, in the language of the paper. */
export const paperTexts = { fr, en };

export type PaperTexts = Texts<typeof fr>;

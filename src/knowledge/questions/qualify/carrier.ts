import { oneOf } from '#engine/reason/question.ts';

export const carrier = oneOf({
  id: 'carrier',
  options: [
    'individual',
    'employee',
    'informal-group',
    'association',
    'company',
    'cooperative',
    'local-authority',
    'state-body',
    'research'
  ],
  control: 'given',
  fr: {
    ask: `Qui porte le projet aujourd’hui ?`,
    short: `Structure porteuse`,
    hint: `Porter le projet, c’est signer, encaisser et en répondre.`,
    why: `Toutes les structures ne portent pas un projet de la même façon.`,
    changes: `Un collectif sans statut cherchera d’abord qui peut encaisser. À une collectivité, nous conseillons la mutualisation plutôt que les dons.`,
    findOut: `Qui signerait un contrat aujourd’hui ? Ce nom est la réponse. Un GIP est un opérateur de l’État ; une fondation, au plus près, une association.`,
    options: {
      individual: `Une personne, en son nom propre`,
      employee: `Une personne dans son emploi, sans mandat de l’employeur`,
      'informal-group': `Un collectif sans statut juridique`,
      association: `Une association déclarée`,
      company: `Une entreprise`,
      cooperative: `Une coopérative`,
      'local-authority': `Une collectivité ou un groupement de collectivités`,
      'state-body': `Un service ou un opérateur de l’État`,
      research: `Un laboratoire ou un établissement de recherche`
    }
  },
  en: {
    ask: `Who carries the project today?`,
    short: `Carrier`,
    hint: `Carrying the project means signing, receiving money and answering for it.`,
    why: `Not every kind of organisation carries a project in the same way.`,
    changes: `An informal group will first look for somebody who can receive money. To a local authority, we suggest pooling rather than donations.`,
    findOut: `Who would sign a contract today? That name is the answer. A French GIP is a State agency; a foundation, at the nearest, an association.`,
    options: {
      individual: `One person, in their own name`,
      employee: `Somebody in their job, without the employer’s mandate`,
      'informal-group': `An informal group with no legal status`,
      association: `A registered non-profit association`,
      company: `A company`,
      cooperative: `A cooperative`,
      'local-authority': `A local authority or a grouping of authorities`,
      'state-body': `A government department or State agency`,
      research: `A laboratory or a research institution`
    }
  }
});

import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const opponents = someOf({
  id: 'opponents',
  options: ['nobody', 'supplier', 'hierarchy', 'members', 'investors', 'industry'],
  alone: ['nobody'],
  mayNotKnow: true,
  control: 'given',
  // It asks who would rather not see one’s own exist.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Qui gagnerait à ce que cela n’existe pas ?`,
    short: `Résistances à prévoir`,
    why: `Un commun peut gêner des intérêts en place. Les nommer aide à préparer une réponse plutôt qu’à subir un refus.`,
    changes: `Chaque résistance que vous nommez fait ressortir les freins à prévoir et les objections à préparer.`,
    findOut: `Demandez à la personne chargée des achats qui perdrait un contrat, et à votre hiérarchie ce qui l’inquiète. Écoutez qui se tait en réunion.`,
    options: {
      nobody: `Personne, à votre connaissance`,
      supplier: `Un fournisseur en place`,
      hierarchy: `Votre propre hiérarchie`,
      members: `Une partie de votre groupe, ou de vos membres`,
      investors: `Des personnes ou des fonds au capital de la structure`,
      industry: `Toute une filière`
    }
  },
  en: {
    ask: `Who would be better off if this did not exist?`,
    short: `Resistance to expect`,
    why: `A commons can upset established interests. Naming them helps you prepare an answer rather than suffer a refusal.`,
    changes: `Each source of resistance you name brings out the brakes to expect and the objections to prepare for.`,
    findOut: `Ask whoever handles purchasing who would lose a contract, and your management what worries them. Notice who keeps quiet in meetings.`,
    options: {
      nobody: `Nobody, as far as you know`,
      supplier: `A supplier already in place`,
      hierarchy: `Your own management`,
      members: `Some of your own group or members`,
      investors: `Shareholders or investors`,
      industry: `A whole industry`
    }
  }
});

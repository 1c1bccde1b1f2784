import { all } from '#engine/reason/condition.ts';
import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const listed = someOf({
  id: 'listed',
  options: ['nowhere', 'forge', 'catalogue', 'press'],
  alone: ['nowhere'],
  control: 'yours',
  // Theirs is the one to be found.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype')),
  fr: {
    ask: `Où peut-on découvrir la ressource sans vous connaître ?`,
    short: `Où vous trouver`,
    why: `Personne n’utilise ni ne finance ce qui reste introuvable. Être visible évite aussi qu’une autre équipe refasse votre travail.`,
    changes: `Si vous n’êtes dans aucun catalogue, le plan propose de vous inscrire dans trois d’entre eux.`,
    findOut: `Cherchez le nom de la ressource dans un moteur de recherche. Puis voyez code.gouv.fr, data.gouv.fr et le catalogue de votre domaine.`,
    options: {
      nowhere: `Nulle part : il faut vous connaître`,
      forge: `Sur le site public où elle est déposée`,
      catalogue: `Dans un catalogue public : code.gouv.fr, data.gouv.fr…`,
      press: `Dans la presse : générale ou spécialisée`
    }
  },
  en: {
    ask: `Where can people come across the resource without knowing you?`,
    short: `Where to find it`,
    why: `Nobody uses or funds what cannot be found. Being visible also keeps another team from redoing your work.`,
    changes: `If you are in no catalogue, the plan suggests getting listed in three of them.`,
    findOut: `Look up the name of the resource in a search engine. Then try code.gouv.fr, data.gouv.fr and the catalogue of your field.`,
    options: {
      nowhere: `Nowhere: people have to know you`,
      forge: `On the public site where it is deposited`,
      catalogue: `In a public catalogue: code.gouv.fr, data.gouv.fr…`,
      press: `In the press: general or specialist`
    }
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { neighbourWish } from './neighbour-wish.ts';
import { startingPoint } from './starting-point.ts';

export const rights = oneOf({
  id: 'rights',
  options: ['clear', 'partial', 'unclear'],
  mayNotKnow: true,
  control: 'yours',
  // Who uses theirs as it is shares nothing of their own.
  askedWhen: all(
    not(neighbourWish.is('use')),
    any(
      startingPoint.is('own-work', 'contractor', 'gathered', 'co-funded', 'fork'),
      maturity.atLeast('prototype')
    )
  ),
  fr: {
    ask: `Les droits sur ce que vous voulez partager sont-ils clairs ?`,
    short: `Droits sur l’existant`,
    hint: `Pensez aux personnes qui l’ont créé, aux prestataires, aux marchés publics et aux données venues d’ailleurs.`,
    why: `On ne partage que ce que l’on a le droit de partager.`,
    changes: `Des droits flous bloquent la publication : le plan commence alors par leur inventaire, puis par les accords qui manquent.`,
    findOut: `Listez qui a écrit quoi. Relisez contrats de travail, marchés et conventions : cherchez-y la clause « propriété intellectuelle ». Ceux qui manquent se demandent au service juridique ou aux achats. Entre votre employeur et vous : d’abord à un conseil de votre côté.`,
    options: {
      clear: `Oui : tout est vérifié`,
      partial: `En partie : il reste des points à vérifier`,
      unclear: `Non : des accords manquent ou rien n’est vérifié`
    }
  },
  en: {
    ask: `Are the rights on what you want to share clear?`,
    short: `Rights on existing work`,
    hint: `Think of authors, contractors, public contracts and data from elsewhere.`,
    why: `You can only share what you have the right to share.`,
    changes: `Unclear rights block publication: the plan then begins with an inventory of them, followed by the missing agreements.`,
    findOut: `List who wrote what. Reread employment contracts, supply contracts and agreements: look for the “intellectual property” clause. Ask the legal or purchasing department for those that are missing. If it is between you and your employer, see an adviser of your own first.`,
    options: {
      clear: `Yes: everything has been checked`,
      partial: `In part: some points are still to be checked`,
      unclear: `No: agreements are missing or nothing is checked`
    }
  }
});

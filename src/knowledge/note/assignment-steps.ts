import type { Step } from '#engine/note/remark.ts';
import { severalBuyers } from '#knowledge/facts/several-buyers.ts';
import { oneHolder } from './one-holder.ts';

const terms = {
  action: 'get-agreements',
  about: 'money-ends',
  within: 30,
  before: { date: 'ending-date', days: 30 },
  consent: true
} as const;

/** What a contractor still has to sign: to whoever ordered, or to the one body that carries on where several did. */
export const assignmentSteps: readonly Step[] = [
  {
    ...terms,
    id: 'have-it-written',
    unless: severalBuyers,
    fr: {
      title: `Faire écrire ce qui manque`,
      why: `Une clause obscure se lit contre qui publie.`,
      first: `Envoyez à signer : « Nous cédons à qui a commandé, nommé ici, les droits de reproduire, modifier et diffuser ce qui nous a été payé. Cela vaut sur tout support, partout, pour la durée légale, y compris sous licence libre. En retour, nous recevons ce qui est écrit ici. » Convenez du retour : une somme, un an d’entretien, son nom cité, ou aucun.`,
      done: `Chaque prestataire l’a signée ; qui a commandé l’a acceptée.`,
      takes: `3 h, plus l’attente`
    },
    en: {
      title: `Have what is missing put in writing`,
      why: `An obscure clause is read against whoever publishes.`,
      first: `Send to be signed: “We transfer to whoever ordered, named here, the rights to reproduce, change and distribute what we were paid for. This holds for any medium, worldwide, for the legal term, including under a free licence. In return, we receive what is written here.” Agree on the return: a sum, a year’s upkeep, their name, or none.`,
      done: `Each contractor has signed it; whoever ordered has accepted it.`,
      takes: `3 h, plus the wait`
    }
  },
  {
    ...terms,
    id: 'have-it-written-to-one',
    when: severalBuyers,
    fr: {
      title: `Faire céder les droits à une seule structure`,
      why: `Cédés à chaque payeur, ils ne laissent publier personne seul.`,
      first: `Nommez celle qui porte la suite. Envoyez, contrat par contrat : ${oneHolder.fr} Ce qu’une autre avait déjà reçu, elle le lui cède aussi.`,
      done: `Chaque prestataire et chaque structure qui a payé ont signé, pour le même nom.`,
      takes: `3 h, plus l’attente`
    },
    en: {
      title: `Have the rights transferred to one body`,
      why: `Transferred to each payer, they let nobody publish alone.`,
      first: `Name the one that carries on. Send, contract by contract: ${oneHolder.en} What another had received already, it transfers to it too.`,
      done: `Each contractor and each body that paid have signed, for the same name.`,
      takes: `3 h, plus the wait`
    }
  }
];

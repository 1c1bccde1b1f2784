import type { Step } from '#engine/note/remark.ts';
import { severalBuyers } from '#knowledge/facts/several-buyers.ts';
import { eachPayer } from './each-payer.ts';

const terms = {
  action: 'get-agreements',
  about: 'money-ends',
  within: 30,
  before: { date: 'ending-date', days: 30 },
  consent: true
} as const;

/** What a contractor still has to sign: to whoever ordered, or, where several did, to each of them and to whoever carries on. */
export const assignmentSteps: readonly Step[] = [
  {
    ...terms,
    id: 'have-it-written',
    unless: severalBuyers,
    fr: {
      title: `Faire écrire ce qui manque`,
      why: `Une clause obscure se lit contre qui publie.`,
      first: `Envoyez à signer : « Nous cédons, sans exclusivité, à la structure nommée ici les droits de reproduire, modifier et diffuser ce qui nous a été payé. Cela vaut sur tout support, partout, pour la durée légale, y compris sous licence libre. En retour, nous recevons ce qui est écrit ici. » Convenez du retour : une somme, un an d’entretien, son nom cité, ou aucun.`,
      done: `Chaque prestataire l’a signée ; qui a commandé l’a acceptée.`,
      takes: `3 h, plus l’attente`
    },
    en: {
      title: `Have what is missing put in writing`,
      why: `An obscure clause is read against whoever publishes.`,
      first: `Send to be signed: “We transfer, without exclusivity, to the body named here the rights to reproduce, change and distribute what we were paid for. This holds for any medium, worldwide, for the legal term, including under a free licence. In return, we receive what is written here.” Agree on the return: a sum, a year’s upkeep, their name, or none.`,
      done: `Each contractor has signed it; whoever ordered has accepted it.`,
      takes: `3 h, plus the wait`
    }
  },
  {
    ...terms,
    id: 'have-it-written-to-each',
    when: severalBuyers,
    fr: {
      title: `Faire céder les droits à chaque structure, sans exclusivité`,
      why: `Sans exclusivité et licence libre comprise, chacune peut publier seule.`,
      first: `Nommez qui a payé et qui porte la suite. Envoyez, contrat par contrat : ${eachPayer.fr} Ce que l’une avait reçu seule, elle le permet aux autres.`,
      done: `Chaque prestataire et chaque structure qui a payé ont signé.`,
      takes: `3 h, plus l’attente`
    },
    en: {
      title: `Have the rights transferred to each body, without exclusivity`,
      why: `Without exclusivity and with a free licence allowed, each may publish alone.`,
      first: `Name who paid and who carries on. Send, contract by contract: ${eachPayer.en} What one had received alone, it allows the others.`,
      done: `Each contractor and each body that paid have signed.`,
      takes: `3 h, plus the wait`
    }
  }
];

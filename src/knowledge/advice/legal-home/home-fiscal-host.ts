import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { opencollectiveDocumentation } from '#knowledge/sources/funders.ts';
import { grantsPassedOnByAuthorities } from '#knowledge/sources/law-of-public-money.ts';
import { passThroughReceipts } from '#knowledge/sources/law-of-structures.ts';

export const homeFiscalHost = legalHome({
  id: 'home-fiscal-host',
  effortDays: 3,
  requires: [
    moneyNeeded,
    existingResource,
    {
      when: recipient.is('nobody', 'host'),
      fr: `{Personne n’encaisse pour le projet}, ou {un hôte encaisse déjà pour lui}`,
      en: `{Nobody takes in money for the project}, or {a host already takes it in}`
    }
  ],
  favours: [
    {
      when: runway.atMost('three-to-six'),
      strong: true,
      fr: `L’argent manquera dans les six mois : il faut pouvoir encaisser vite`,
      en: `Money will run out within six months: you need to be able to receive some quickly`
    },
    {
      when: maturity.atMost('first-users'),
      fr: `Le projet est jeune : il est tôt pour créer une structure`,
      en: `The project is young: it is early to create an entity`
    }
  ],
  cautions: [
    {
      when: currentIncome.has('grant'),
      fr: `Une subvention ne se reverse pas sans clause écrite : l’hôte porte l’action en son nom, et la paie`,
      en: `A grant is not passed on without a written clause: the host carries the action in its own name and pays for it`
    },
    {
      when: generalInterestPossible,
      fr: `Un hôte qui ne fait que transmettre l’argent ne peut pas, en principe, remettre de reçu fiscal. Demandez-lui s’il porte le projet comme sa propre action`,
      en: `A host that merely passes money on cannot, as a rule, issue French tax receipts: ask whether it carries the project as its own action`
    },
    {
      when: recipient.is('host'),
      fr: `Sur Open Collective, changer d’hôte oblige à redemander chaque don mensuel : prévoyez un message aux donatrices et donateurs`,
      en: `On Open Collective, changing hosts means that every recurring gift must be authorised again: plan a message to your donors`
    }
  ],
  sources: [opencollectiveDocumentation, passThroughReceipts, grantsPassedOnByAuthorities],
  reviewed: '2026-11-28',
  fr: {
    title: `Hôte fiscal : une structure encaisse et paie pour vous`,
    summary: `Une association ou une coopérative existante encaisse et paie pour vous, contre une part des recettes. Vous pouvez recevoir de l’argent sans rien créer.`,
    fits: `L’argent arrive maintenant et vous n’avez pas de structure. Voyez les hôtes d’Open Collective, une association amie ou une coopérative d’activités et d’emploi.`,
    avoid: `Vous devez donner un vote à vos membres ou signer en votre nom : un hôte ne le fait pas pour vous. Le droit français n’a pas de statut propre pour ce portage : tout tient dans la convention.`,
    cost: `De quelques jours à quelques semaines. L’hôte garde en général de 4 à 10 % des sommes, parfois plus (à vérifier). Le prix de la plateforme dépend de la formule de l’hôte : demandez-le-lui.`,
    firstStep: `Écrivez à deux hôtes. Demandez la part prélevée, le délai de paiement, le droit de partir avec le solde, et une réponse écrite de l’administration sur les reçus.`,
    template: `Nous proposons que [hôte] encaisse et paie pour [projet] à partir du [date], contre [part] des sommes reçues.
[Hôte] paie sur accord de deux personnes parmi [noms], sous [délai], et publie le solde chaque [mois].
Le nom, le domaine et les données restent au projet. Chaque partie peut arrêter avec un préavis de [trois mois] ; le solde suit le projet vers son nouvel hôte.`
  },
  en: {
    title: `Fiscal host: an organisation receives and pays for you`,
    summary: `An existing association or cooperative receives and pays money for you, in exchange for a share of it. You can receive money without creating anything.`,
    fits: `Money is coming now and you have no entity. Look among the hosts on Open Collective, a friendly association or a business and employment cooperative.`,
    avoid: `You need to give your members a vote or sign in your own name: a host will not do that for you. French law has no status for this arrangement: everything rests on the agreement.`,
    cost: `A few days to a few weeks. The host usually keeps 4 to 10% of the sums, sometimes more (to be checked). The price of the platform depends on the host’s plan: ask the host.`,
    firstStep: `Write to two hosts. Ask about their share, how fast they pay, your right to leave with the balance, and a written answer of the tax office on receipts.`,
    template: `We propose that [host] should receive and pay money for [project] from [date], in exchange for [share] of the sums received.
[Host] pays on the agreement of two people among [names], within [period], and publishes the balance every [month].
The name, the domain and the data remain with the project. Either party may stop with [three months’] notice; the balance follows the project to its new host.`
  }
});

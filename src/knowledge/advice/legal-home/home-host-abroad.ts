import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import {
  commonhausTerms,
  numfocusSponsorship,
  openCollectiveEuropeFees,
  openCollectiveEuropeQuestions,
  openSourceCollectiveDocs,
  softwareFreedomConservancyApply,
  spiHowto,
  spiRelationship
} from '#knowledge/sources/hosts-abroad.ts';

export const homeHostAbroad = legalHome({
  id: 'home-host-abroad',
  effortDays: 5,
  requires: [
    moneyNeeded,
    existingResource,
    freeLicence,
    {
      when: recipient.is('nobody', 'host'),
      fr: `{Personne n’encaisse pour le projet}, ou {un hôte encaisse déjà pour lui}`,
      en: `{Nobody takes in money for the project}, or {a host already takes it in}`
    }
  ],
  favours: [],
  cautions: [
    {
      when: recipient.is('host'),
      strong: true,
      fr: `Un hôte encaisse déjà pour vous : n’en changez que pour une raison écrite`,
      en: `A host takes in money for you already: change only for a reason in writing`
    },
    {
      when: generalInterestPossible,
      fr: `Sans agrément français, un hôte étranger ne remet pas de reçu fiscal français : demandez-le-lui`,
      en: `Without French approval, a foreign host issues no French tax receipt: ask it`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Open Source Collective veut deux responsables : formez d’abord une deuxième personne`,
      en: `Open Source Collective wants two people in charge: train a second person first`
    }
  ],
  sources: [
    openCollectiveEuropeFees,
    openCollectiveEuropeQuestions,
    openSourceCollectiveDocs,
    softwareFreedomConservancyApply,
    spiHowto,
    spiRelationship,
    commonhausTerms,
    numfocusSponsorship
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Hôte européen ou américain du libre`,
    summary: `Des structures sans but lucratif, en Belgique ou aux États-Unis, encaissent et paient pour des projets libres de tous pays. Certaines gardent aussi le nom.`,
    fits: `Open Collective Europe (Belgique) : des initiatives européennes qui servent sa mission. Open Source Collective (États-Unis) : tout projet libre tenu par deux personnes. SPI : un projet libre important. Commonhaus : des outils établis. NumFOCUS (États-Unis) : le logiciel scientifique. Software Freedom Conservancy choisit peu, et prend des mois.`,
    avoid: `Il vous faut des reçus fiscaux français, ou facturer en votre nom. Open Collective Europe ne laisse ni facturer ni signer en son nom. Une seule entreprise paie tout : Open Source Collective refuse.`,
    cost: `Open Collective Europe : 8 % des dons en ligne, 10 % des virements et des aides (février 2024). Open Source Collective : 10 % de ce qui entre. Software Freedom Conservancy : 10 % (page de 2012, à vérifier). SPI : entrée gratuite, le reste à demander. Commonhaus : frais sur demande ; le nom et le domaine deviennent les siens. Pour partir, le solde va en général à une autre structure sans but lucratif, américaine chez SPI et Conservancy.`,
    firstStep: `Écrivez à deux hôtes : quelle part, sous quel délai, qui détient le nom, et comment on part avec le solde.`,
    template: `Nous proposons de demander à [hôte] d’accueillir [projet], contre [part] des sommes reçues.
Réponses écrites attendues : qui signe et qui paie, sous quel délai. Quel droit s’applique. À qui sont le nom et le domaine.
Deux personnes, [noms], approuvent chaque dépense. Le solde est public.
Pour partir : préavis de [trois mois], vers [autre structure sans but lucratif]. Nous relisons ce choix le [date].`
  },
  en: {
    title: `European or American host for free projects`,
    summary: `Non-profit bodies, in Belgium or the United States, receive and pay money for free projects of any country. Some hold the name too.`,
    fits: `Open Collective Europe (Belgium): European initiatives that serve its mission. Open Source Collective (United States): any free project run by two people. SPI: a free project that matters. Commonhaus: established tools. NumFOCUS (United States): scientific software. Software Freedom Conservancy chooses few, and takes months.`,
    avoid: `You need French tax receipts, or to invoice in your own name. Open Collective Europe lets you neither invoice nor sign in its name. A single company pays for everything: Open Source Collective refuses.`,
    cost: `Open Collective Europe: 8% of online gifts, 10% of transfers and grants (February 2024). Open Source Collective: 10% of what comes in. Software Freedom Conservancy: 10% (page of 2012, to be checked). SPI: joining is free, ask about the rest. Commonhaus: fees on request; the name and the domain become its own. To leave, the balance usually goes to another non-profit body, an American one from SPI and Conservancy.`,
    firstStep: `Write to two hosts: what share, how fast, who holds the name, and how one leaves with the balance.`,
    template: `We propose to ask [host] to take in [project], in exchange for [share] of the sums received.
Written answers expected: who signs and who pays, how fast. Which law applies. Who owns the name and the domain.
Two people, [names], approve each expense. The balance is public.
To leave: [three months’] notice, to [another non-profit body]. We read this choice again on [date].`
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { littleDependenceAccepted } from '#knowledge/facts/little-dependence-accepted.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import {
  arawaCopiePublique,
  copiePublique,
  linuxfrCopiePublique
} from '#knowledge/sources/contributory-budgets.ts';

export const ecosystemGiveback = funding({
  id: 'ecosystem-giveback',
  covers: payableFreely,
  euros: { from: 100, to: 5000, per: 'year', sourced: false },
  monthsToFirstEuro: [3, 12],
  recurring: 'yes',
  independenceRisk: 1,
  effortDays: 3,
  requires: [
    moneyNeeded,
    {
      when: all(existingResource, isSoftware),
      fr: `{Un logiciel} ou {un service en ligne} existe déjà`,
      en: `{Software} or {an online service} already exists`
    },
    {
      when: any(users.has('companies', 'developers'), wouldSuffer.has('companies')),
      fr: `{Des entreprises s’en [servent|serviront]}, {des équipes techniques s’en [servent|serviront]} ou {des entreprises souffriraient de sa disparition} : elles ont une raison de reverser`,
      en: `{Companies [use|will use] it}, {technical teams [use|will use] it} or {companies would suffer if it disappeared}: they have a reason to give back`
    },
    {
      when: all(freeLicence, not(publicCarrier)),
      fr: `La licence est libre, et ni une collectivité ni l’État ne porte le projet`,
      en: `The licence is free, and the carrier is neither a local authority nor the State`
    }
  ],
  favours: [
    {
      when: all(users.has('companies', 'developers'), not(businessCarrier)),
      strong: true,
      fr: `{Des entreprises} ou {des équipes de développement} s’en [servent|serviront], et aucune entreprise ne le porte`,
      en: `{Companies} or {development teams} [use|will use] it, and no company carries it`
    },
    {
      when: providers.atLeast('one'),
      fr: `Au moins un prestataire en vit`,
      en: `At least one provider makes a living from it`
    },
    {
      when: wouldSuffer.has('companies'),
      fr: `Des entreprises souffriraient de sa disparition`,
      en: `Companies would suffer if it disappeared`
    },
    littleFundraisingTime,
    littleDependenceAccepted
  ],
  cautions: [
    {
      when: recipient.is('nobody'),
      fr: `Personne ne peut encore encaisser : trouvez un hôte, ou quelqu’un qui facture, avant d’écrire aux entreprises`,
      en: `Nobody can receive money yet: find a host, or somebody who can invoice, before you write to companies`
    }
  ],
  sources: [copiePublique, linuxfrCopiePublique, arawaCopiePublique],
  reviewed: '2026-11-23',
  fr: {
    title: `Reversement des entreprises de l’écosystème`,
    summary: `Des entreprises travaillent grâce au libre. Chaque année, elles en reversent une petite part à des projets que leurs équipes choisissent. C’est peu, mais sans contrepartie et sans gros dossier.`,
    amount: `Le plus souvent de 100 à 500 € par projet dans le réseau Copie Publique (versements publiés pour 2023 et 2024). Quelques milliers d’euros par entreprise et par an au mieux (ordre de grandeur).`,
    prerequisites: `Pouvoir émettre une facture ou recevoir un don, vous-même ou par un hôte. Une page qui dit à quoi sert l’argent.`,
    example: `En rejoignant Copie Publique, l’entreprise Arawa a versé environ 4 500 € à des communs choisis par ses équipes. C’était 6 % de son bénéfice net (lu en 2026).`,
    pitfalls: [
      `Les sommes sont petites et dispersées : elles complètent un budget, elles ne le portent pas.`,
      `Les équipes votent pour ce qu’elles connaissent. Un projet invisible dans leur travail ne reçoit rien.`
    ],
    firstSteps: [
      `Publiez une fiche d’une page : à quoi sert le projet, ce que 500 € permettent.`,
      `Ouvrez une page qui remercie les entreprises qui reversent.`,
      `Écrivez d’abord aux prestataires qui vivent du commun.`
    ]
  },
  en: {
    title: `Giving back by companies around you`,
    summary: `Some companies owe their work to free software. Every year they give back a small share, to projects their staff choose. It is little money, but with no strings and no heavy application.`,
    amount: `Mostly €100 to €500 per project in the French network Copie Publique (payments published for 2023 and 2024). A few thousand euros per company and year at best (order of magnitude).`,
    prerequisites: `Being able to send an invoice or take a gift, yourself or through a host. A page that says what the money is for.`,
    example: `On joining Copie Publique, the company Arawa paid about €4,500 to commons its staff had chosen. That was 6% of its net profit (read in 2026).`,
    pitfalls: [
      `The sums are small and scattered: they top up a budget, they do not carry it.`,
      `Staff vote for what they know. A project they never meet in their work gets nothing.`
    ],
    firstSteps: [
      `Publish a one-page sheet: what the project is for, what €500 makes possible.`,
      `Open a page that thanks the companies that give back.`,
      `Write first to the providers who make a living from the commons.`
    ]
  }
});

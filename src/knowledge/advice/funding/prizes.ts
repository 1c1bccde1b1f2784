import { any } from '#engine/reason/condition.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { victoiresActeursPublics2023 } from '#knowledge/sources/commons-networks.ts';
import { prixLogicielLibreRecherche2023 } from '#knowledge/sources/open-science.ts';

export const prizes = funding({
  id: 'prizes',
  covers: ['communication', 'development', 'research'],
  euros: { from: 0, to: 50000, per: 'once', sourced: false },
  monthsToFirstEuro: [2, 6],
  recurring: 'no',
  independenceRisk: 1,
  effortDays: 5,
  requires: [
    moneyNeeded,
    {
      when: maturity.atMost('growth'),
      fr: `La ressource n’est pas encore une infrastructure installée`,
      en: `The resource is not yet an established infrastructure`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: needs.has('communication'),
      strong: true,
      fr: `Il vous faut de la visibilité`,
      en: `You need visibility`
    },
    {
      when: maturity.atMost('first-users'),
      fr: `Le projet est jeune : {idée}, {prototype} ou {premiers usages}`,
      en: `The project is young: {an idea}, {a prototype} or {first users}`
    },
    {
      when: proof.is('demo', 'usage-figures'),
      fr: `Vous avez de quoi convaincre un jury : {une démonstration} ou {des chiffres}`,
      en: `You have enough to convince a jury: {a demonstration} or {figures}`
    },
    {
      when: any(carrier.is('research'), users.has('researchers')),
      fr: `La recherche {le porte} ou {s’en [sert|servira]} : des prix lui sont réservés`,
      en: `Research {carries it} or {[uses|will use] it}: some prizes are meant for that`
    }
  ],
  cautions: [
    {
      when: lastingCosts,
      fr: `Vos dépenses reviennent chaque année et un prix ne revient pas : ne l’inscrivez pas dans le budget`,
      en: `Your costs come back every year and a prize does not: leave it out of the budget`
    },
    {
      when: fundraisingTime.is('none'),
      fr: `Personne n’a le temps d’écrire : ne candidatez que si un partenaire tient le dossier avec vous`,
      en: `Nobody has time to write: apply only if a partner prepares the application with you`
    }
  ],
  sources: [victoiresActeursPublics2023, prixLogicielLibreRecherche2023],
  reviewed: '2026-11-23',
  fr: {
    title: `Prix, défis et concours`,
    summary: `Un jury distingue le projet et donne une somme, parfois seulement de la visibilité. C’est bon pour se faire connaître une fois, inutile pour payer l’entretien.`,
    amount: `De 0 à 50 000 €, plus la visibilité (ordre de grandeur).`,
    prerequisites: `Un projet qui se montre en quelques minutes et un dossier réutilisable. Lisez le règlement : il ne doit vous demander aucune cession de droits.`,
    example: `Exemples anciens. En 2023, l’IGN a reçu le prix de l’innovation des Victoires des acteurs publics pour sa Fabrique des géocommuns. Cette année-là, le prix science ouverte du logiciel libre de la recherche prenait les candidatures jusqu’au 15 mai.`,
    pitfalls: [
      `Candidater dévore du temps : une fois par an suffit.`,
      `Un prix ouvre des portes quelques semaines. Sans demande prête, il n’en reste qu’un diplôme.`
    ],
    firstSteps: [
      `Montez un dossier de deux pages, qui servira aussi aux appels à projets.`,
      `Choisissez un seul concours cette année, le plus proche de votre public.`,
      `Préparez ce que vous demanderez aux personnes qui vous découvriront ce jour-là.`
    ]
  },
  en: {
    title: `Prizes, challenges and competitions`,
    summary: `A jury singles out the project and gives a sum, sometimes only visibility. Good for becoming known once, useless for paying for upkeep.`,
    amount: `€0 to €50,000, plus the visibility (order of magnitude).`,
    prerequisites: `A project that can be shown in a few minutes and an application you can reuse. Read the rules: they must not ask you to assign any rights.`,
    example: `Old examples. In 2023 the French mapping agency IGN won the innovation prize of the Victoires des acteurs publics for its workshop of geographic commons. That year the French open science award for free research software took entries until 15 May.`,
    pitfalls: [
      `Applying eats time: once a year is enough.`,
      `A prize opens doors for a few weeks. With no request ready, all that remains is a certificate.`
    ],
    firstSteps: [
      `Put together a two-page file that will also serve for calls for projects.`,
      `Choose one competition this year, the closest to your audience.`,
      `Prepare what you will ask of the people who discover you that day.`
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { companyReceives } from '#knowledge/facts/company-receives.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { publicBodyReceives } from '#knowledge/facts/public-body-receives.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { publicServicesWouldSuffer } from '#knowledge/facts/public-services-would-suffer.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { metropoliAbiertaDecidim2023 } from '#knowledge/sources/decidim.ts';
import { acLyonFdva } from '#knowledge/sources/french-state.ts';
import { commercialCode, deMinimisAid, grantPaymentDelay } from '#knowledge/sources/law-of-structures.ts';
import { associationModeEmploiFdva, kitAAgirFdva2 } from '#knowledge/sources/voluntary-sector.ts';
import { priceSupplements } from '#knowledge/sources/taxes-of-employers.ts';

export const publicGrant = funding({
  id: 'public-grant',
  covers: ['livelihood', 'support', 'development', 'animation', 'training'],
  euros: { from: 2000, to: 50000, per: 'once', sourced: false },
  monthsToFirstEuro: [4, 9],
  recurring: 'partly',
  independenceRisk: 3,
  effortDays: 8,
  requires: [
    moneyNeeded,
    canReceiveMoney,
    canWaitThreeMonths,
    {
      when: not(carrier.is('company')),
      fr: `Aucune entreprise ne porte le projet`,
      en: `No company carries the project`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: all(
        any(carrier.is('association'), recipient.is('association')),
        any(
          users.has('nonprofits', 'local-authorities', 'education'),
          all(publicIsUser, any(isData, isContent))
        )
      ),
      strong: true,
      fr: `Une association déclarée {[sert|servira] des associations}, {[sert|servira] des collectivités}, {[sert|servira] des écoles} ou {rend un savoir accessible au public}`,
      en: `A registered association {[serves|will serve] associations}, {[serves|will serve] local authorities}, {[serves|will serve] schools} or {opens knowledge to the public}`
    },
    {
      when: all(nonprofitEntity, publicServicesWouldSuffer),
      strong: true,
      fr: `Des services publics souffriraient de sa disparition, et une structure sans but lucratif peut être aidée`,
      en: `Public services would suffer if it disappeared, and a non-profit entity can be supported`
    },
    {
      when: maturity.is('prototype', 'first-users'),
      fr: `Le projet démarre : une subvention aide à passer aux premiers usages`,
      en: `The project is starting: a grant helps it reach its first users`
    },
    {
      when: needs.has('animation', 'training', 'support'),
      fr: `Vous devez payer {de l’animation}, {de la formation} ou {des frais de structure}`,
      en: `You have to pay for {community work}, {training} or {running costs}`
    },
    timeForFundraising
  ],
  cautions: [
    {
      when: any(publicBodyReceives, companyReceives, carrier.is('research')),
      fr: `Le FDVA et Le Compte Asso sont réservés aux associations : cherchez les aides de votre structure, par exemple sur Aides-territoires pour un organisme public`,
      en: `FDVA and Le Compte Asso are for associations only: look for what your entity may get, on Aides-territoires for instance for a public body`
    },
    {
      when: companyReceives,
      fr: `Beaucoup de subventions vont aux seules associations : vérifiez que votre structure y a droit avant d’écrire`,
      en: `Many grants are for associations only: check that yours may apply before you write`
    },
    {
      when: hasSales,
      fr: `Une aide versée pour baisser un prix de vente suit sa TVA. Une aide à tout le projet, en principe, non. Faites écrire laquelle`,
      en: `A grant paid to lower a sale price follows its VAT. One for the whole project, as a rule, does not. Have it written which`
    },
    {
      when: dependsOnOneFunder,
      fr: `Un financeur pèse déjà plus de 60 % : adressez-vous à un autre guichet que le sien`,
      en: `One funder already weighs more than 60%: apply to a different one`
    },
    {
      when: littleFundraisingTime,
      fr: `Un dossier prend en général cinq à dix jours : n’en préparez qu’un à la fois`,
      en: `An application usually takes five to ten days: prepare only one at a time`
    }
  ],
  sources: [
    priceSupplements,
    grantPaymentDelay,
    deMinimisAid,
    commercialCode,
    kitAAgirFdva2,
    associationModeEmploiFdva,
    acLyonFdva,
    metropoliAbiertaDecidim2023
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Subvention publique`,
    summary: `Une collectivité, l’État ou un opérateur public verse une somme pour un projet ou pour votre fonctionnement. Elle paie ce que peu d’autres paient : l’animation, la formation, les frais de structure.`,
    amount: `De 2 000 à 50 000 € (ordre de grandeur). Le FDVA 2, fonds d’État pour la vie associative, apporte plusieurs milliers d’euros.`,
    prerequisites: `L’idée vient de vous, sinon c’est un marché (loi 2000-321, article 9-1). En général, une association déclarée, un numéro SIRET et le contrat d’engagement républicain signé. Le FDVA 2 préfère les petites associations, jusqu’à deux personnes salariées ; il ouvre chaque hiver.`,
    example: `Barcelone a versé 100 000 € pour un projet Decidim de 151 200 €, soit 66 %. En mai 2023, un journal local a attaqué cette attribution directe.`,
    pitfalls: [
      `L’argent arrive souvent tard : prévoyez la trésorerie qui permet d’attendre. Au-delà de 23 000 € par an et par financeur public, une convention est signée. Elle dit ce que vous gardez d’une somme non dépensée. Au-delà de 153 000 € en tout, il faut un commissaire aux comptes (à vérifier). Une aide fléchée appelle un compte rendu financier (article 10).`,
      `Vous vendez aussi ? L’aide entre souvent dans une limite européenne : 300 000 € en trois ans, toutes aides ajoutées (règlement 2023/2831). Tenez-en la liste.`,
      `Rien ne garantit l’année suivante : une subvention reçue ne donne pas droit à une autre.`,
      `On finance un projet, rarement l’entretien : sans ligne de maintenance, tout s’arrête à la fin.`
    ],
    firstSteps: [
      `Association : ouvrez un dossier sur Le Compte Asso. Organisme public : voyez Aides-territoires et la région.`,
      `Rencontrez la personne référente trois mois avant la date limite.`,
      `Écrivez un budget avec une part de maintenance et une part que vous financez vous-même.`
    ]
  },
  en: {
    title: `Public grant`,
    summary: `A local authority, the State or a public agency pays towards a project or your running costs. It covers what few others will: community work, training, overheads.`,
    amount: `€2,000 to €50,000 (order of magnitude). FDVA 2, the French State’s fund for associations, pays several thousand euros.`,
    prerequisites: `The idea is yours, or it is a contract (French Act 2000-321, article 9-1). Usually a registered association, a SIRET business number and France’s “republican commitment” pledge. FDVA 2 prefers small associations, with up to two employees; it opens every winter.`,
    example: `Barcelona paid €100,000 towards a Decidim project costing €151,200, or 66%. In May 2023 a local newspaper attacked this direct award.`,
    pitfalls: [
      `The money often comes late: plan for enough cash to wait. In France an agreement is signed above €23,000 a year from one public funder. It says what you keep of money not spent. Above €153,000 in all, an auditor is needed (to be checked). Earmarked support calls for a financial report (article 10).`,
      `Do you sell too? The grant often counts towards an EU limit: €300,000 in three years, all such aid together (Regulation 2023/2831). Keep a list.`,
      `Next year is never guaranteed: one grant gives you no right to another.`,
      `Grants pay for projects, seldom for upkeep: without a maintenance line, everything stops at the end.`
    ],
    firstSteps: [
      `In France an association opens a file on Le Compte Asso. A public body looks at Aides-territoires and the region.`,
      `Meet the officer in charge three months before the deadline.`,
      `Write a budget with a share for maintenance and a share you pay yourselves.`
    ]
  }
});

import { any, not } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { notKeptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  caeCoopcycleCharter,
  coopcycleLicence2018,
  scinfolexCoopyright2018
} from '#knowledge/sources/cooperatives.ts';

export const reciprocityLicence = funding({
  id: 'reciprocity-licence',
  covers: payableFreely,
  euros: { from: 0, to: 0, per: 'year', sourced: false },
  monthsToFirstEuro: [6, 18],
  recurring: 'partly',
  independenceRisk: 1,
  effortDays: 30,
  requires: [
    moneyNeeded,
    canWaitThreeMonths,
    {
      when: not(publicCarrier),
      fr: `Ni une collectivité ni l’État ne porte le projet`,
      en: `Neither a local authority nor the State carries the project`
    },
    {
      when: any(licence.is('reciprocal'), returnWanted.is('money')),
      fr: `{Votre licence réserve déjà l’usage commercial}, ou {vous voulez un retour en argent}`,
      en: `{Your licence already restricts commercial use}, or {you want a return in money}`
    },
    notKeptAsProduct
  ],
  favours: [
    {
      when: licence.is('reciprocal'),
      strong: true,
      fr: `Vous avez déjà choisi une licence à réciprocité`,
      en: `You have already chosen a reciprocity licence`
    },
    {
      when: carrier.is('cooperative'),
      fr: `Une coopérative porte le projet et protège ses membres`,
      en: `A cooperative carries the project and protects its members`
    },
    {
      when: users.has('companies'),
      fr: `Des entreprises s’en [servent|serviront] : il existe de vrais payeurs`,
      en: `Companies [use|will use] it: there are real payers`
    },
    {
      when: resource.has('software', 'content'),
      fr: `La ressource est {un logiciel} ou {un contenu}`,
      en: `The resource is {software} or {content}`
    }
  ],
  cautions: [
    {
      when: freeLicence,
      fr: `La licence est libre : ce qui est publié le restera, et changer demande l’accord de toutes les personnes qui ont des droits`,
      en: `The licence is free: what is published stays so, and a change takes the consent of everyone who holds rights`
    },
    {
      when: authoritiesAreUsers,
      fr: `Des collectivités s’en [servent|serviront] : vérifiez qu’elles pourront encore l’acheter, car les catalogues publics la refusent`,
      en: `Local authorities [use|will use] it: check that they can still buy it, as public catalogues will leave it out`
    },
    {
      when: resource.has('standard'),
      fr: `Un standard à usage réservé se répand mal : gardez la réciprocité pour ce qui l’entoure`,
      en: `A standard with reserved uses spreads badly: keep reciprocity for what surrounds it`
    }
  ],
  sources: [coopcycleLicence2018, scinfolexCoopyright2018, caeCoopcycleCharter],
  reviewed: '2026-11-23',
  fr: {
    title: `Licence à réciprocité`,
    summary: `La licence réserve l’usage commercial à certaines structures, ou demande une contribution aux entreprises lucratives. Ce n’est pas une licence libre : elle protège une mission et vous ferme des portes.`,
    amount: `Faible et incertain : nous n’avons aucun chiffre fiable à vous donner.`,
    prerequisites: `Une licence, un contrat type et des personnes désignées pour trancher les exceptions.`,
    example: `En 2018, CoopCycle expliquait réserver l’usage commercial de son logiciel de livraison aux coopératives.`,
    pitfalls: [
      `NLnet, Sovereign Tech Fund, FLOSS/fund et les catalogues publics demandent une licence libre : vous y renoncez.`,
      `Qui a le droit d’usage ? La question revient à chaque cas : dans les coopératives d’activité, CoopCycle a fait débattre d’une charte.`
    ],
    firstSteps: [
      `Comptez les entreprises qui paieraient vraiment, et combien.`,
      `Comparez avec une licence libre à partage obligatoire (AGPL) et une marque protégée.`,
      `Nommez un comité des exceptions et écrivez ses critères.`
    ]
  },
  en: {
    title: `Reciprocity licence`,
    summary: `The licence reserves commercial use for certain organisations, or asks for-profit companies to contribute. It is not a free licence: it protects a mission and closes doors to you.`,
    amount: `Low and uncertain: we have no reliable figure to give you.`,
    prerequisites: `A licence, a model contract and named people who settle exceptions.`,
    example: `In 2018 CoopCycle explained that it reserved commercial use of its delivery software for cooperatives.`,
    pitfalls: [
      `NLnet, the Sovereign Tech Fund, FLOSS/fund and public catalogues require a free licence: you give them up.`,
      `Who may use it? The question returns with every case: among French business and employment cooperatives, CoopCycle led to debate over a charter.`
    ],
    firstSteps: [
      `Count the companies that would really pay, and how much.`,
      `Compare with a free share-alike licence (AGPL) plus a protected brand.`,
      `Appoint an exceptions committee and write its criteria.`
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { provenUse } from '#knowledge/facts/proven-use.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  sovereignTechFundApplications,
  sovereignTechFundCriteria
} from '#knowledge/sources/european-programmes.ts';
import { opensslTechtimes2014, opensslZdnet2014 } from '#knowledge/sources/press.ts';

export const criticalInfrastructureFund = funding({
  id: 'critical-infrastructure-fund',
  covers: ['maintenance', 'security'],
  euros: { from: 50000, to: 500000, per: 'once', sourced: false },
  monthsToFirstEuro: [3, 6],
  recurring: 'no',
  independenceRisk: 2,
  effortDays: 8,
  requires: [
    moneyNeeded,
    {
      when: all(growing, resource.has('software', 'standard'), users.has('developers')),
      fr: `L’usage {grandit} ou {est installé}, et d’autres développent sur cette technologie de base : {un logiciel} ou {un standard}`,
      en: `Use is {growing} or {established}, and others build on this base technology: {software} or {a standard}`
    },
    freeLicence,
    canWaitThreeMonths
  ],
  favours: [
    {
      when: all(maturity.is('infrastructure'), not(publicIsUser)),
      strong: true,
      fr: `D’autres en dépendent comme d’une infrastructure, et c’est une brique plus qu’une application grand public`,
      en: `Others depend on it as infrastructure, and it is a building block rather than an application for the general public`
    },
    {
      when: all(maturity.is('infrastructure'), needs.has('security')),
      strong: true,
      fr: `Il faut payer la sécurité de ce dont d’autres dépendent : ces fonds existent pour cela`,
      en: `The security of what others depend on has to be paid for: this is what such funds are for`
    },
    {
      when: any(companiesAreUsers, wouldSuffer.has('companies')),
      fr: `Des entreprises {s’en [servent|serviront]} ou {souffriraient de sa disparition}`,
      en: `Companies {[use|will use] it} or {would suffer if it disappeared}`
    },
    {
      when: needs.has('maintenance'),
      fr: `L’entretien est à payer`,
      en: `Maintenance has to be paid for`
    },
    provenUse
  ],
  cautions: [
    incomeOfOnePerson,
    {
      when: currentIncome.has('grant', 'call'),
      fr: `Une aide publique vous finance déjà : proposez d’autres travaux, le double financement est exclu`,
      en: `Public money already funds you: propose other work, double funding is ruled out`
    },
    {
      when: recipient.is('nobody'),
      fr: `Il faudra signer un contrat et facturer : décidez qui le fera, ou trouvez un hôte`,
      en: `A contract has to be signed and invoices sent: decide who will do it, or find a host`
    },
    {
      when: fundraisingTime.is('none'),
      fr: `Comptez cinq à dix jours de préparation : réservez-les avant de commencer`,
      en: `Preparing takes five to ten days: set them aside before you begin`
    }
  ],
  sources: [sovereignTechFundApplications, sovereignTechFundCriteria, opensslZdnet2014, opensslTechtimes2014],
  reviewed: '2026-11-23',
  fr: {
    title: `Fonds pour infrastructures libres`,
    summary: `Un fonds, comme le Sovereign Tech Fund allemand, entretient et protège les briques dont dépendent d’autres logiciels. La plupart des communs n’y entrent pas. Les applications et les données en sont exclues : voyez un audit (OSTIF, Alpha-Omega) ou qui vous intègre.`,
    amount: `Plus de 50 000 € par contrat : c’est le minimum du Sovereign Tech Fund, lu en novembre 2026. Il était de 150 000 € en 2023.`,
    prerequisites: `Une licence libre pour la ressource et pour sa documentation. Un dossier en anglais ou en allemand. Aucune autre aide publique pour les mêmes travaux.`,
    example: `OpenSSL chiffre les échanges d’une grande partie du web. Il recevait environ 2 000 dollars de dons par an. Après l’alerte Heartbleed, en 2014, douze entreprises ont promis 3,6 millions de dollars aux logiciels de cette importance.`,
    pitfalls: [
      `Une application pour le grand public est hors sujet, même très utilisée.`,
      `Le fonds paie des travaux décrits et chiffrés, pas le projet en général.`
    ],
    firstSteps: [
      `Relisez les critères : votre ressource est-elle une technologie de base ?`,
      `Comptez les projets et les organisations qui en dépendent.`,
      `Chiffrez un an d’entretien et de sécurité, tâche par tâche.`
    ]
  },
  en: {
    title: `Fund for free infrastructure`,
    summary: `A fund such as the German Sovereign Tech Fund keeps up and protects the building blocks of other software. Most commons do not qualify. Applications and data are left out: look for an audit (OSTIF, Alpha-Omega), or the companies that build you in.`,
    amount: `More than €50,000 per contract: the minimum of the Sovereign Tech Fund, as read in November 2026. It was €150,000 in 2023.`,
    prerequisites: `A free licence for the resource and for its documentation. An application in English or German. No other public money for the same work.`,
    example: `OpenSSL encrypts traffic for a large part of the web. It used to receive about $2,000 a year in gifts. After the Heartbleed alert, in 2014, twelve companies pledged $3.6 million to software of that importance.`,
    pitfalls: [
      `An application for the general public is out of scope, however widely used.`,
      `The fund pays for work that is described and costed, not for the project as a whole.`
    ],
    firstSteps: [
      `Read the criteria again: is your resource a base technology?`,
      `Count the projects and organisations that depend on it.`,
      `Cost a year of upkeep and security, task by task.`
    ]
  }
});

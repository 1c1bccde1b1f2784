import { all, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { provenUse } from '#knowledge/facts/proven-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { flossFund2025, flossFundAnalysis, flossFundFaq } from '#knowledge/sources/funders.ts';

export const noStringsFund = funding({
  id: 'no-strings-fund',
  covers: payableFreely,
  euros: { from: 10000, to: 100000, per: 'once', sourced: false },
  monthsToFirstEuro: [3, 6],
  recurring: 'no',
  independenceRisk: 1,
  effortDays: 1,
  requires: [
    moneyNeeded,
    growing,
    freeLicence,
    {
      when: not(publicCarrier),
      fr: `Ni une collectivité ni l’État ne porte le projet`,
      en: `Neither a local authority nor the State carries the project`
    }
  ],
  favours: [
    {
      when: all(maturity.is('infrastructure'), users.has('developers', 'public')),
      strong: true,
      fr: `C’est devenu une infrastructure, dont dépendent {des équipes de développement} ou {le grand public}`,
      en: `It has become infrastructure on which {development teams} or {the general public} depend`
    },
    {
      when: problemReach.is('thousands'),
      fr: `Des milliers d’organisations ont le même problème`,
      en: `Thousands of organisations have the same problem`
    },
    provenUse,
    {
      when: needs.has('maintenance'),
      fr: `L’entretien est à payer`,
      en: `Maintenance has to be paid for`
    }
  ],
  cautions: [
    incomeOfOnePerson,
    {
      when: not(isSoftware),
      fr: `Ce fonds vise le logiciel libre : pour des données ou des contenus, demandez-lui avant d’écrire le dossier`,
      en: `This fund is meant for free software: for data or content, ask it before you write the application`
    },
    {
      when: measures.is('no'),
      fr: `Rien n’est mesuré : réunissez quelques chiffres d’usage, sinon le fonds choisira un projet plus connu`,
      en: `Nothing is measured: gather a few usage figures, or the fund will choose a better-known project`
    },
    {
      when: recipient.is('nobody'),
      fr: `Décidez avant de candidater qui recevra l’argent : une personne, un groupe ou un hôte`,
      en: `Decide before you apply who will receive the money: a person, a group or a host`
    }
  ],
  sources: [flossFundFaq, flossFund2025, flossFundAnalysis],
  reviewed: '2026-11-28',
  fr: {
    title: `Fonds philanthropiques sans contrepartie`,
    summary: `Un fonds privé du logiciel libre donne une somme à un projet utile, sans rien exiger en retour. Le dossier tient dans un fichier que vous publiez.`,
    amount: `De 10 000 à 100 000 dollars par projet, en une fois, pour le fonds FLOSS/fund (2025).`,
    prerequisites: `Une licence libre et un usage que l’on peut montrer. Un fichier funding.json, qui décrit vos besoins d’argent dans un format commun. Personne, groupe ou organisation peuvent candidater.`,
    example: `En octobre 2025, FLOSS/fund a annoncé 50 000 dollars pour F-Droid et autant pour HOTOSM. OpenStreetMap en recevait 30 000, et Kiwix 15 000.`,
    pitfalls: [
      `Les projets déjà connus partent avec de l’avance.`,
      `Rien ne promet un second don. Payez-en des travaux qui ont une fin.`
    ],
    firstSteps: [
      `Publiez un fichier funding.json sur votre site ou dans votre dépôt.`,
      `Réunissez trois chiffres d’usage que chacun peut vérifier.`,
      `Inscrivez le fichier chez FLOSS/fund avant la fin du trimestre : le comité trie alors.`
    ]
  },
  en: {
    title: `No-strings philanthropic fund`,
    summary: `A private fund for free software gives a sum to a useful project and asks for nothing in return. The application is one file that you publish.`,
    amount: `$10,000 to $100,000 per project, paid once, from FLOSS/fund (2025).`,
    prerequisites: `A free licence and use that can be shown. A funding.json file, which states your money needs in a common format. A person, a group or an organisation may apply.`,
    example: `In October 2025 FLOSS/fund announced $50,000 for F-Droid and the same for HOTOSM. OpenStreetMap was to get $30,000, and Kiwix $15,000.`,
    pitfalls: [
      `Projects that are already known start ahead.`,
      `Nothing promises a second gift. Spend it on work that comes to an end.`
    ],
    firstSteps: [
      `Publish a funding.json file on your site or in your repository.`,
      `Gather three usage figures that anybody can check.`,
      `List the file with FLOSS/fund before the quarter ends: that is when its committee sorts.`
    ]
  }
});

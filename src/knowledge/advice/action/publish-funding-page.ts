import { keeps } from '#engine/advise/advice.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { donations } from '#knowledge/advice/funding/donations.ts';
import { noStringsFund } from '#knowledge/advice/funding/no-strings-fund.ts';
import { companyReceivesForAGroup } from '#knowledge/facts/company-receives-for-a-group.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { action } from '#knowledge/kinds/action.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { flossFund2025 } from '#knowledge/sources/funders.ts';

export const publishFundingPage = action({
  id: 'publish-funding-page',
  stage: 'finance',
  horizon: 90,
  after: ['find-host'],
  serves: ['donations', 'no-strings-fund', 'ecosystem-giveback'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: any(keeps(donations), keeps(noStringsFund)),
      fr: `Les dons, {de particuliers} ou {d’un fonds}, conviennent à votre projet`,
      en: `Gifts, {from individuals} or {from a fund}, suit your project`
    },
    {
      when: not(any(companyReceivesForAGroup, danger.has('dispute'))),
      fr: `Aucune entreprise n’encaisse à la place du groupe, et aucun désaccord ne le divise`,
      en: `No company receives the money in the group’s place, and no dispute divides it`
    },
    buildsOurOwn
  ],
  favours: [
    {
      when: users.has('public', 'developers'),
      strong: true,
      fr: `Elle s’adresse {au grand public} ou {aux équipes de développement}`,
      en: `It is for {the general public} or {development teams}`
    },
    growing
  ],
  cautions: [
    incomeOfOnePerson,
    {
      when: isSoftware,
      fr: `Pour un logiciel libre, un fichier funding.json le dit aussi aux fonds qui le demandent`,
      en: `For free software, a funding.json file also tells the funds that ask for it`
    },
    {
      when: all(generalInterest.is('likely', 'no'), not(recipient.is('own-name', 'umbrella'))),
      fr: `N’annoncez aucun reçu fiscal sur la page tant qu’un rescrit ne le confirme pas`,
      en: `Announce no tax receipt on the page until a ruling confirms it`
    }
  ],
  sources: [flossFund2025],
  reviewed: '2026-11-23',
  fr: {
    title: `Publier une page de soutien`,
    summary: `Qui voudrait donner doit trouver où, en une minute. Une page dit à quoi sert l’argent et comment donner.`,
    firstStep: `Écrivez la page en dix lignes : à quoi servent 10 €, qui décide, comment donner, où lire les comptes.`,
    evidence: `La page est en ligne, avec une façon de donner qui marche.`
  },
  en: {
    title: `Publish a support page`,
    summary: `Anyone who would like to give has to find out where, within a minute. A page says what the money is for and how to give.`,
    firstStep: `Write the page in ten lines: what €10 pays for, who decides, how to give, where to read the accounts.`,
    evidence: `The page is online, with a way to give that works.`
  }
});

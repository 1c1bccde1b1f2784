import { all, any, not } from '#engine/reason/condition.ts';
import { companyReceives } from '#knowledge/facts/company-receives.ts';
import { companyReceivesForAGroup } from '#knowledge/facts/company-receives-for-a-group.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { moneyCanCome } from '#knowledge/facts/money-can-come.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { merciFramasoft2017 } from '#knowledge/sources/free-software-projects.ts';
import { liberapayQuestions } from '#knowledge/sources/funders.ts';
import {
  passThroughReceipts,
  servicePublicTaxReceipts,
  yearlyStatementOfGifts
} from '#knowledge/sources/law-of-structures.ts';

export const donations = funding({
  id: 'donations',
  covers: payableFreely,
  euros: { from: 100, to: 4000, per: 'month', sourced: false },
  monthsToFirstEuro: [1, 12],
  recurring: 'yes',
  independenceRisk: 1,
  effortDays: 10,
  requires: [
    moneyNeeded,
    existingResource,
    {
      when: not(publicCarrier),
      fr: `Ni une collectivité ni l’État ne porte le projet`,
      en: `Neither a local authority nor the State carries the project`
    },
    {
      when: any(users.has('public', 'developers'), wouldSuffer.has('public')),
      fr: `{Le grand public s’en [sert|servira]}, {des équipes de développement s’en [servent|serviront]} ou {des particuliers souffriraient de sa disparition} : ces personnes peuvent donner`,
      en: `{The general public [uses|will use] it}, {developers [use|will use] it} or {individuals would suffer if it disappeared}: they can give`
    },
    {
      when: not(companyReceivesForAGroup),
      fr: `Aucune entreprise n’encaisse à la place du groupe`,
      en: `No company receives the money in the group’s place`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: all(users.has('public', 'developers'), growing),
      strong: true,
      fr: `{Le grand public s’en sert} ou {des équipes de développement s’en servent}, et l’usage {grandit} ou {est installé} : on vous connaît`,
      en: `{The general public uses it} or {development teams use it}, and use is {growing} or {established}: people know you`
    },
    {
      when: all(carrier.is('individual', 'informal-group', 'association'), not(companyReceives)),
      strong: true,
      fr: `{Une personne}, {un collectif} ou {une association} le porte : on donne à une cause plus qu’à une entreprise`,
      en: `{A person}, {a collective} or {an association} carries it: people give to a cause rather than to a company`
    },
    publicIsUser,
    {
      when: wouldSuffer.has('public', 'nonprofits'),
      fr: `{Des particuliers} ou {des associations} souffriraient de sa disparition`,
      en: `{Individuals} or {associations} would suffer if it disappeared`
    },
    lastingCosts
  ],
  cautions: [
    incomeOfOnePerson,
    {
      when: danger.has('dispute'),
      fr: `Un désaccord vous divise : aucun nouvel appel aux dons avant de l’avoir tranché`,
      en: `A dispute divides you: no new appeal for gifts before it is settled`
    },
    {
      when: not(moneyCanCome),
      fr: `Personne ne peut encaisser pour le projet : passez d’abord par un hôte`,
      en: `Nobody can receive money for the project: go through a host first`
    },
    {
      when: companyReceives,
      fr: `Une société n’ouvre en général pas droit à reçu fiscal : parlez de soutien, pas de don déductible`,
      en: `A company’s supporters generally earn no tax relief: speak of support, not of a tax-deductible gift`
    },
    {
      when: all(not(generalInterest.is('ruling')), not(companyReceives)),
      fr: `Sans rescrit, mieux vaut ne promettre aucun reçu fiscal. En remettre un en sachant que l’on n’y a pas droit expose à une amende`,
      en: `Without a tax ruling, better promise no tax receipt. Issuing one that you know you have no right to exposes you to a fine`
    },
    {
      when: fundraisingTime.is('none'),
      fr: `Une page de dons sans personne pour remercier et relancer ne rapporte presque rien`,
      en: `A donation page with nobody to thank and remind people brings in next to nothing`
    }
  ],
  sources: [
    servicePublicTaxReceipts,
    yearlyStatementOfGifts,
    merciFramasoft2017,
    passThroughReceipts,
    liberapayQuestions
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Dons de particuliers`,
    summary: `Celles et ceux qui se servent de la ressource donnent un peu, souvent chaque mois. C’est l’argent le plus libre : personne n’achète de droit de regard.`,
    amount: `De 100 à 4 000 € par mois (ordre de grandeur), bien plus pour quelques projets très connus.`,
    prerequisites: `Un compte pour recevoir, le vôtre ou celui d’un hôte. Liberapay accepte aussi une personne seule ; HelloAsso, une association. Le reçu fiscal n’est possible que si l’intérêt général est établi. Un hôte qui ne fait que transmettre l’argent n’en remet pas.`,
    example: `Exemple ancien : fin 2017, Framasoft déclarait vivre à environ 90 % de dons. Un appel public a comblé les 90 000 € qui manquaient pour 2018.`,
    pitfalls: [
      `Une personne qui donne n’est pas une cliente : ne promettez pas de fonctionnalité en échange.`,
      `Il faut être connu. Sans public nombreux, les dons paient le café, pas un salaire.`,
      `Liberapay dit ne garder que les frais de paiement (moins de 5 % en moyenne) ; HelloAsso vit de pourboires. À vérifier.`
    ],
    firstSteps: [
      `Écrivez une page « À quoi servent 10 € », avec vos vrais coûts.`,
      `Vérifiez votre situation fiscale avant d’annoncer un reçu. Qui en remet déclare chaque année leur nombre et leur total.`,
      `Publiez chaque année ce que les dons ont permis.`
    ]
  },
  en: {
    title: `Donations from individuals`,
    summary: `People who use the resource give a little, often every month. No money leaves you freer: nobody buys a say.`,
    amount: `€100 to €4,000 a month (order of magnitude), far more for a few very well-known projects.`,
    prerequisites: `An account to receive the money, yours or a host’s. Liberapay accepts one person too; HelloAsso, a French association. Tax receipts are possible only once general interest is established. A host that merely passes money on issues none.`,
    example: `An old example: at the end of 2017 Framasoft reported that about 90% of its budget came from donations. One public appeal closed a €90,000 gap for 2018.`,
    pitfalls: [
      `A donor is not a customer: do not promise features in return.`,
      `You have to be known. Without a large public, donations pay for coffee, not for a salary.`,
      `Liberapay says it keeps payment costs only (under 5% on average); HelloAsso lives on tips. To be checked.`
    ],
    firstSteps: [
      `Write a page called “What €10 pays for”, with your real costs.`,
      `Check your tax position before you announce any receipt. Whoever issues some reports their number and total every year.`,
      `Report every year on what the donations made possible.`
    ]
  }
});

import { all, not } from '#engine/reason/condition.ts';
import { clauseBindsYouToo } from '#knowledge/facts/clause-binds-you-too.ts';
import { companyReceives } from '#knowledge/facts/company-receives.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { moneyCanCome } from '#knowledge/facts/money-can-come.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { pricesOfOnePerson } from '#knowledge/facts/prices-of-one-person.ts';
import { provenUse } from '#knowledge/facts/proven-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { openassoMecenatParrainage } from '#knowledge/sources/voluntary-sector.ts';
import { vatThreshold2026 } from '#knowledge/sources/money-in-common.ts';
import { vatOldReferences, vatRecodified } from '#knowledge/sources/vat-thresholds.ts';

export const sponsorship = funding({
  id: 'sponsorship',
  covers: payableFreely,
  euros: { from: 500, to: 20000, per: 'year', each: 'sponsor', sourced: false },
  monthsToFirstEuro: [1, 4],
  recurring: 'partly',
  independenceRisk: 3,
  effortDays: 5,
  requires: [
    moneyNeeded,
    inUse,
    moneyCanCome,
    {
      when: not(publicCarrier),
      fr: `Ce n’est pas un organisme public qui porte le projet`,
      en: `It is not a public body that carries the project`
    },
    {
      when: users.has('companies', 'developers', 'public'),
      fr: `Ce public intéresse qui voudrait parrainer : {entreprises}, {équipes de développement} ou {grand public}`,
      en: `The audience interests sponsors: {companies}, {development teams} or {the general public}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: all(
        users.has('companies', 'developers'),
        carrier.is('individual', 'informal-group', 'association'),
        not(companyReceives)
      ),
      strong: true,
      fr: `{Des entreprises} ou {des équipes de développement} s’en servent, et {une personne}, {un collectif} ou {une association} le porte : aucun concurrent n’y gagne`,
      en: `{Companies} or {development teams} use it, and {a person}, {a collective} or {an association} carries it: helping it helps no competitor`
    },
    {
      when: all(growing, wouldSuffer.has('companies')),
      strong: true,
      fr: `L’usage est installé, et des entreprises souffriraient de sa disparition`,
      en: `Use is established, and companies would suffer if it disappeared`
    },
    largeCommunity,
    {
      when: needs.has('communication', 'hosting', 'security'),
      fr: `Vous devez payer {de la communication}, {de l’hébergement} ou {un audit}`,
      en: `You need to pay for {communication}, {hosting} or {an audit}`
    },
    provenUse
  ],
  cautions: [
    {
      when: opponents.has('industry'),
      strong: true,
      fr: `Vous redoutez une filière : son nom à côté du vôtre ferait douter`,
      en: `You fear an industry: its name beside yours would cast doubt`
    },
    clauseBindsYouToo,
    incomeOfOnePerson,
    pricesOfOnePerson,
    {
      when: publicIsUser,
      fr: `Le grand public se méfie de la publicité : remerciez sur une page à part, jamais dans l’outil`,
      en: `The general public distrusts advertising: thank sponsors on a separate page, never inside the tool`
    },
    {
      when: refusedFunders.is('unwritten'),
      fr: `Vous refusez des financeurs sans l’avoir écrit : publiez une charte avant la première facture`,
      en: `You refuse some funders without saying so in writing: publish a charter before the first invoice`
    },
    {
      when: dependsOnOneFunder,
      fr: `Un financeur pèse déjà plus de 60 % : cherchez plusieurs petits parrainages plutôt qu’un grand`,
      en: `One funder already weighs more than 60%: look for several small sponsors rather than a big one`
    }
  ],
  sources: [lemonadeStand, openassoMecenatParrainage, vatRecodified, vatOldReferences, vatThreshold2026],
  reviewed: '2026-11-28',
  fr: {
    title: `Parrainage d’entreprises (sponsoring)`,
    summary: `Une entreprise paie pour que son nom paraisse à côté du vôtre. C’est une publicité que vous facturez, pas un don : l’argent vient vite si votre public l’intéresse.`,
    amount: `De 500 à 20 000 € par entreprise et par an (ordre de grandeur).`,
    prerequisites: `Pouvoir facturer, avec la TVA si vous y êtes soumis, et avoir un public que l’on peut montrer. Un don, en principe, n’en porte pas.`,
    example: `Le guide Lemonade Stand cite Caddy, un serveur web, et webpack, un outil de développement.`,
    pitfalls: [
      `L’entreprise peut demander plus que sa place. Écrivez ce qu’elle n’achète pas, la feuille de route d’abord.`,
      `La publicité use la confiance : une place trop visible coûte plus qu’elle ne rapporte. Ne prenez pas pour parrain qui vos contenus recommandent.`
    ],
    firstSteps: [
      `Écrivez une grille de visibilité : trois niveaux, trois prix, ce que chacun montre.`,
      `Publiez une charte : qui vous refusez, et ce qui ne se vend pas.`,
      `Fixez un plafond par entreprise, en part de votre budget.`
    ]
  },
  en: {
    title: `Corporate sponsorship`,
    summary: `A company pays to have its name next to yours. It is advertising that you invoice, not a gift: the money comes fast if your audience interests them.`,
    amount: `€500 to €20,000 per sponsor a year (order of magnitude).`,
    prerequisites: `Being able to invoice, with VAT if it applies to you, and an audience that you can show. A gift as a rule bears none.`,
    example: `The Lemonade Stand guide names Caddy, a web server, and webpack, a development tool.`,
    pitfalls: [
      `A sponsor may ask for more than its space. Write down what it does not buy, the roadmap first.`,
      `Advertising wears trust away: too visible a place costs more than it brings in. Take no sponsor whose goods your contents recommend.`
    ],
    firstSteps: [
      `Write a visibility grid: three levels, three prices, what each one shows.`,
      `Publish a charter: whom you refuse, and what is not for sale.`,
      `Set a ceiling per sponsor, as a share of your budget.`
    ]
  }
});

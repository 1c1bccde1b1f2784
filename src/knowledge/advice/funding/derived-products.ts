import { all, not } from '#engine/reason/condition.ts';
import { canSell } from '#knowledge/facts/can-sell.ts';
import { clauseBindsYouToo } from '#knowledge/facts/clause-binds-you-too.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { fromCareOrSchool } from '#knowledge/facts/from-care-or-school.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { littleDependenceAccepted } from '#knowledge/facts/little-dependence-accepted.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { mastodonReport2023 } from '#knowledge/sources/free-software-projects.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';

export const derivedProducts = funding({
  id: 'derived-products',
  covers: payableFreely,
  euros: { from: 0, to: 20000, per: 'year', sourced: false },
  monthsToFirstEuro: [2, 6],
  recurring: 'partly',
  independenceRisk: 1,
  effortDays: 12,
  requires: [
    moneyNeeded,
    {
      when: maturity.is('prototype', 'first-users', 'growth'),
      fr: `Une première version existe, sans être encore une infrastructure`,
      en: `A first version exists, without being an infrastructure yet`
    },
    {
      when: resource.has('hardware', 'content'),
      fr: `{Du matériel} ou {des contenus} : la ressource peut devenir un objet`,
      en: `{Hardware} or {content}: the resource can become an object`
    },
    tendsOurOwn,
    canSell
  ],
  favours: [
    { ...publicIsUser, strong: true },
    {
      when: resource.has('hardware'),
      fr: `Les plans sont ceux d’un objet : un kit se vend sans rien refermer`,
      en: `The designs are those of an object: a kit can be sold without closing anything`
    },
    largeCommunity,
    littleDependenceAccepted
  ],
  cautions: [
    {
      when: licence.is('non-commercial'),
      strong: true,
      fr: `Votre licence interdit l’usage commercial : nul ne vend la part d’autrui sans son accord écrit`,
      en: `Your licence forbids commercial use: nobody sells another’s part without written consent`
    },
    {
      when: resource.has('hardware'),
      fr: `Un objet ou un kit : pas avant l’assurance et le marquage CE qui s’applique`,
      en: `An object or a kit: not before insurance and the CE marking that applies`
    },
    {
      when: paidServices.has('none'),
      strong: true,
      fr: `Vous dites ne rien vouloir vendre : passez, si ce n’est pas à votre goût`,
      en: `You say that you do not want to sell anything: skip this if it is not for you`
    },
    {
      when: all(dataToProtect, not(fromCareOrSchool)),
      fr: `Des données personnelles ou sensibles sont en jeu : n’imprimez ni ne vendez rien où l’on reconnaît quelqu’un sans son accord`,
      en: `Personal or sensitive data are at stake: print or sell nothing in which somebody can be recognised without their consent`
    },
    {
      when: all(dataToProtect, fromCareOrSchool),
      fr: `Un soin, une école sont en jeu : n’imprimez ni ne vendez rien où l’on reconnaît quelqu’un, même avec son accord`,
      en: `Care, a school are at stake: print and sell nothing in which somebody can be recognised, even with their consent`
    },
    clauseBindsYouToo,
    incomeOfOnePerson,
    {
      when: publicCarrier,
      fr: `Un organisme public ne vend pas sans formalités : voyez d’abord avec son service financier`,
      en: `A public body does not sell without formalities: see its finance department first`
    },
    {
      when: littleFundraisingTime,
      fr: `Vendre prend du temps chaque semaine : commencez par peu de pièces, à la demande`,
      en: `Selling takes time every week: start with a few items, on demand`
    }
  ],
  sources: [mastodonReport2023, lemonadeStand],
  reviewed: '2026-11-29',
  fr: {
    title: `Vente d’objets, de livres ou de kits`,
    summary: `Vous vendez ce qui se touche autour de la ressource : un livre, une affiche, un kit à monter. Parfois, qui achète fixe le prix. La ressource reste ouverte, et personne n’achète de droit de regard.`,
    amount: `De 0 à 20 000 € par an (ordre de grandeur).`,
    prerequisites: `Quelqu’un qui puisse vendre et facturer. Pour un kit, des plans publiés sous licence libre.`,
    example: `Le guide Lemonade Stand cite le livre du langage Lua. Mastodon vend des objets à son nom depuis 2023, mais vit surtout de versements réguliers du public : 545 000 € en 2023.`,
    pitfalls: [
      `Un stock immobilise de l’argent. Ne fabriquez rien sans commande.`,
      `Cela rapporte rarement beaucoup, et détourne vite de la ressource elle-même.`
    ],
    firstSteps: [
      `Ouvrez une précommande avant toute fabrication.`,
      `Faites imprimer à la demande plutôt qu’en série.`,
      `Publiez les plans et les fichiers, pour que d’autres fabriquent aussi.`
    ]
  },
  en: {
    title: `Sale of objects, books or kits`,
    summary: `You sell what can be touched around the resource: a book, a poster, a kit to assemble. Sometimes the buyer sets the price. The resource stays open, and nobody buys a say.`,
    amount: `€0 to €20,000 a year (order of magnitude).`,
    prerequisites: `Somebody who can sell and invoice. For a kit, plans published under a free licence.`,
    example: `The Lemonade Stand guide cites the book on the Lua language. Mastodon has sold branded objects since 2023, but lives mostly on regular payments from the public: €545,000 in 2023.`,
    pitfalls: [
      `Stock ties up money. Make nothing that has not been ordered.`,
      `It rarely brings in much, and soon distracts from the resource itself.`
    ],
    firstSteps: [
      `Open pre-orders before anything is made.`,
      `Print on demand rather than in bulk.`,
      `Publish the plans and files, so that others can make it too.`
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { companyReceivesForAGroup } from '#knowledge/facts/company-receives-for-a-group.ts';
import { incomeOfOnePerson } from '#knowledge/facts/income-of-one-person.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { moneyCanCome } from '#knowledge/facts/money-can-come.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { framablogMobilizon2019 } from '#knowledge/sources/free-software-projects.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { localAuthoritiesCode } from '#knowledge/sources/law.ts';
import { ideozmagCrowdfunding } from '#knowledge/sources/press.ts';

export const crowdfunding = funding({
  id: 'crowdfunding',
  covers: ['development', 'communication'],
  euros: { from: 5000, to: 60000, per: 'once', sourced: false },
  monthsToFirstEuro: [2, 4],
  recurring: 'no',
  independenceRisk: 1,
  effortDays: 30,
  requires: [
    moneyNeeded,
    {
      when: maturity.is('prototype', 'first-users', 'growth'),
      fr: `Une première version existe, sans être encore une infrastructure`,
      en: `A first version exists, and it is not yet infrastructure`
    },
    {
      when: all(moneyCanCome, fundraisingTime.atLeast('one-two')),
      fr: `{Une structure} ou {une personne} peut encaisser, et vous avez du temps chaque mois pour chercher des fonds`,
      en: `{An entity} or {a person} can receive money, and you have time every month to look for funds`
    },
    {
      when: not(carrier.is('state-body')),
      fr: `Aucun service de l’État ne porte le projet : ses règles sont à part`,
      en: `No department of the State carries the project: its rules are apart`
    },
    {
      when: not(any(companyReceivesForAGroup, danger.has('dispute'))),
      fr: `Aucune entreprise n’encaisse à la place du groupe, et aucun désaccord ne le divise`,
      en: `No company receives the money in the group’s place, and no dispute divides it`
    },
    {
      when: any(publicIsUser, largeCommunity),
      fr: `Assez de monde peut payer d’avance : {le grand public s’en [sert|servira]}, ou {plus de quinze personnes contribuent}`,
      en: `Enough people can pay in advance: {the general public [uses|will use] it}, or {more than fifteen people contribute}`
    }
  ],
  favours: [
    {
      when: all(publicIsUser, maturity.is('prototype', 'first-users')),
      strong: true,
      fr: `Le grand public est concerné et vous avez une première version à montrer`,
      en: `The general public is concerned and you have a first version to show`
    },
    {
      when: resource.has('content', 'hardware'),
      fr: `Le résultat se montre : {contenu} ou {matériel}`,
      en: `The result can be shown: {content} or {hardware}`
    },
    {
      when: needs.has('development', 'communication'),
      fr: `Vous devez payer {une production} ou {de la communication}`,
      en: `You need to pay for {production} or {communication}`
    },
    {
      when: ambassadors.is('network'),
      fr: `Un réseau est prêt à parler de vous`,
      en: `A network is ready to talk about you`
    },
    {
      when: fundraisingTime.is('over-five'),
      fr: `Vous avez plus de cinq jours par mois pour chercher des fonds`,
      en: `You have more than five days a month to look for funds`
    }
  ],
  cautions: [
    {
      when: carrier.is('local-authority'),
      fr: `Une collectivité peut faire campagne pour un service public, hors police. Il lui faut une convention avec la plateforme et l’avis conforme de son comptable : voyez-le d’abord`,
      en: `A French local authority may campaign for a public service, police aside. It needs an agreement with the platform and the approval of its public accountant: see that person first`
    },
    incomeOfOnePerson,
    {
      when: littleFundraisingTime,
      fr: `Une campagne prend en général vingt à quarante jours : avec si peu de temps, commencez par une page de dons`,
      en: `A campaign usually takes twenty to forty days: with so little time, start with a donation page`
    },
    {
      when: lastingCosts,
      fr: `Vos dépenses reviennent chaque année, une campagne paie une fois : invitez vos soutiens à donner ensuite chaque mois`,
      en: `Your costs come back every year and a campaign pays once: invite backers to give monthly afterwards`
    },
    {
      when: ambassadors.is('nobody'),
      fr: `Personne ne relaie encore votre projet : trouvez des relais avant d’ouvrir la campagne`,
      en: `Nobody passes your project on yet: find people who will before you open the campaign`
    }
  ],
  sources: [localAuthoritiesCode, framablogMobilizon2019, lemonadeStand, ideozmagCrowdfunding],
  reviewed: '2026-11-28',
  fr: {
    title: `Campagne de financement participatif`,
    summary: `Pendant quelques semaines, beaucoup de personnes paient d’avance une étape précise. Vous gagnez une somme et un public, contre un mois ou deux de travail.`,
    amount: `De 5 000 à 60 000 € par campagne (ordre de grandeur). Les plateformes prélevaient par le passé de 4 à 9 % : vérifiez le taux actuel.`,
    prerequisites: `Une structure, un hôte ou une personne qui encaisse, et un résultat clair, que tout le monde peut imaginer. Une contrepartie fait de l’apport une vente, avec ses impôts et sa TVA.`,
    example: `En 2019, Framasoft a financé une étape du logiciel Mobilizon par une campagne de soixante jours.`,
    pitfalls: [
      `Elle paie des nouveautés, pas l’entretien : dites d’où viendra l’argent de l’année suivante.`,
      `Le guide Lemonade Stand (lu en 2026) constate un plafond habituel autour de 50 000 dollars : calez votre but plus bas.`
    ],
    firstSteps: [
      `Définissez trois paliers, dont le premier est déjà utile seul.`,
      `Obtenez environ 30 % de promesses (ordre de grandeur) avant d’ouvrir la campagne.`,
      `Annoncez la date du rapport final public : reçu, dépensé, livré.`
    ]
  },
  en: {
    title: `Crowdfunding campaign`,
    summary: `For a few weeks many people pay in advance for one definite step. You gain money and an audience, in return for a month or two of work.`,
    amount: `€5,000 to €60,000 per campaign (order of magnitude). Platforms used to take 4% to 9%: check today’s rate.`,
    prerequisites: `An entity, a host or a person that can take the money, and a clear result that anyone can picture. A reward makes the contribution a sale, with its taxes and VAT.`,
    example: `In 2019 Framasoft funded a stage of the Mobilizon software through a sixty-day campaign.`,
    pitfalls: [
      `It pays for novelties, not for upkeep: say where next year’s money will come from.`,
      `The Lemonade Stand guide (read in 2026) notes a usual ceiling of about $50,000: set your goal lower.`
    ],
    firstSteps: [
      `Define three levels, the first of which is already useful by itself.`,
      `Collect pledges for about 30% (order of magnitude) before you open the campaign.`,
      `Announce the date of the final public report: received, spent, delivered.`
    ]
  }
});

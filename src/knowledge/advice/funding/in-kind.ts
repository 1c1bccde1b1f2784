import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { helpInKindOffered } from '#knowledge/facts/help-in-kind-offered.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { lentCivilServants } from '#knowledge/sources/law-of-structures.ts';
import { lentEmployees } from '#knowledge/sources/law-of-work.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { panoramaxTerritoires2024 } from '#knowledge/sources/maps.ts';
import { lentStaffCeiling } from '#knowledge/sources/tax-relief.ts';

export const inKind = funding({
  id: 'in-kind',
  covers: ['development', 'maintenance', 'hosting', 'livelihood', 'legal', 'translation'],
  euros: { from: 0, to: 0, per: 'year', sourced: false },
  monthsToFirstEuro: [2, 9],
  recurring: 'partly',
  independenceRisk: 3,
  effortDays: 5,
  requires: [moneyNeeded, tendsOurOwn],
  favours: [
    {
      when: any(publicCarrier, manyOrganisations, recipient.is('nobody')),
      strong: true,
      fr: `Prêter est ici plus simple que payer : {un organisme public le porte}, {au moins quatre organisations s’impliquent}, ou {personne ne peut encaisser}`,
      en: `Lending is easier here than paying: {a public body carries it}, {at least four organisations are involved}, or {nobody can receive money}`
    },
    {
      when: all(contributorsOnDuty.is('most'), outsidersContribute, not(businessCarrier)),
      strong: true,
      fr: `La plupart contribuent dans le cadre de leur emploi, y compris hors de chez vous, et aucune entreprise ne le porte`,
      en: `Most contribute as part of their job, some outside your organisation, and no company carries it`
    },
    helpInKindOffered,
    {
      when: users.has('local-authorities', 'companies', 'education'),
      fr: `{Des collectivités}, {des entreprises} ou {des écoles} s’en [servent|serviront] : elles ont de quoi prêter`,
      en: `{Local authorities}, {companies} or {schools} [use|will use] it: they have something to lend`
    },
    {
      when: needs.has('hosting', 'development', 'maintenance', 'legal', 'translation'),
      fr: `Vos besoins peuvent être couverts sans argent : hébergement, production, droit, traduction`,
      en: `Your needs can be met without money: hosting, production, law, translation`
    }
  ],
  cautions: [
    {
      when: publicCarrier,
      fr: `Entre organismes publics, un prêt passe par une convention : prévoyez-la avant la date d’arrivée`,
      en: `Between public bodies, a loan takes an agreement: plan it before the starting date`
    },
    {
      when: inKindOffers.has('none'),
      fr: `Personne ne vous offre encore rien : demandez une seule chose précise, à une seule organisation`,
      en: `Nobody offers you anything yet: ask one organisation for one precise thing`
    },
    {
      when: inKindOffers.has('staff-time'),
      fr: `Du temps prêté a une fin : écrivez la mission, la durée et ce qui restera documenté`,
      en: `Lent time comes to an end: write down the task, how long it lasts and what will stay documented`
    },
    {
      when: generalInterest.is('no'),
      fr: `Sans intérêt général, ne promettez pas de réduction d’impôt à une entreprise qui prête du temps`,
      en: `Without general interest, promise no tax reduction to a company that lends staff time`
    }
  ],
  sources: [
    panoramaxTerritoires2024,
    lentCivilServants,
    lentEmployees,
    lentStaffCeiling,
    intellectualPropertyCode
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `Contributions en nature`,
    summary: `Une organisation prête du temps de travail, un serveur, une salle ou une relecture juridique. L’effort est faible, et il n’est pas nécessaire d’avoir une structure.`,
    amount: `Pas d’argent : souvent de 0,1 à 1 poste à temps plein (ordre de grandeur), ou un hébergement. Comptez ces heures dans votre budget, comme un vrai financement.`,
    prerequisites: `Un accord écrit : qui prête quoi, jusqu’à quand, sous quelle licence. Pour une personne salariée prêtée à une association : convention à trois, trois ans au plus (L8241-3). Jusqu’à fin décembre 2027, l’État et les collectivités peuvent prêter un fonctionnaire à un organisme d’intérêt général, trois ans au plus. Pour une commune, au-delà de 3 500 habitants ; pour une intercommunalité, à fiscalité propre. Sans remboursement, c’est une subvention.`,
    example: `Panoramax est le commun des vues de rue. Début 2024, il s’appuyait sur six agents de l’IGN et un budget de 500 000 €. Une seconde instance passait par OpenStreetMap.`,
    pitfalls: [
      `La personne prêtée repart avec ce qu’elle sait. Faites documenter au fil de l’eau.`,
      `Qui prête l’équipe tient vite la feuille de route. Écrivez qui décide.`,
      `L’entreprise réduit son impôt de 60 % du coût salarial, mais seulement si vous êtes d’intérêt général : vérifiez-le. Ce coût compte jusqu’à trois plafonds de la sécurité sociale par personne, dans la limite annuelle des dons.`,
      `Le logiciel d’une personne prêtée revient en principe à son employeur (L113-9) : écrivez la licence dans l’accord.`
    ],
    firstSteps: [
      `Écrivez une fiche de mission d’une page : la tâche, la durée, ce qui sera publié.`,
      `Nommez la personne qui accueillera et suivra celle qui est prêtée.`,
      `Inscrivez la documentation dans l’accord et notez les heures reçues.`
    ]
  },
  en: {
    title: `Contributions in kind`,
    summary: `An organisation lends working time, a server, a room or a legal review. It takes little effort, and you do not need an entity of your own.`,
    amount: `No money: often 0.1 to 1 full-time post (order of magnitude), or hosting. Count the hours in your budget, as the real funding they are.`,
    prerequisites: `A written agreement: who lends what, until when, under which licence. In France, an employee lent to an association needs a three-party agreement, for three years at most (L8241-3). Until the end of December 2027, the State and local authorities may lend a civil servant to a body of general interest. Three years at most. A municipality must have over 3,500 people; an intermunicipal body, taxes of its own. Without reimbursement it is a grant.`,
    example: `Panoramax is a commons of street views. In early 2024 it relied on six staff of the French mapping agency IGN and a budget of €500,000. A second instance went through OpenStreetMap.`,
    pitfalls: [
      `The person lent to you leaves with what they know. Have things documented as you go.`,
      `Whoever lends the team soon holds the roadmap. Write down who decides.`,
      `In France a company cuts its tax by 60% of the salary cost, but only if you are of general interest: check that first. This cost counts up to three social security ceilings per person, within the yearly limit of gifts.`,
      `As a rule, software by somebody lent to you belongs to their employer (L113-9): write the licence into the agreement.`
    ],
    firstSteps: [
      `Write a one-page assignment: the task, how long, what will be published.`,
      `Name the person who will welcome and follow the one who is lent.`,
      `Put documentation into the agreement and record the hours you receive.`
    ]
  }
});

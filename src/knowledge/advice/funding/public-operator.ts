import { all, any, not } from '#engine/reason/condition.ts';
import { anotherBudget } from '#knowledge/facts/another-budget.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { littleDependenceAccepted } from '#knowledge/facts/little-dependence-accepted.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { publicBodyReceives } from '#knowledge/facts/public-body-receives.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicServicesWouldSuffer } from '#knowledge/facts/public-services-would-suffer.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { dependenceAccepted } from '#knowledge/questions/finance/dependence-accepted.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { euDcEdicDecision2025, sovereignTechDcEdic2025 } from '#knowledge/sources/european-programmes.ts';
import { banIgnCio } from '#knowledge/sources/maps.ts';

export const publicOperator = funding({
  id: 'public-operator',
  covers: ['maintenance', 'hosting', 'animation'],
  euros: { from: 100000, to: 500000, per: 'year', sourced: false },
  monthsToFirstEuro: [12, 36],
  recurring: 'yes',
  independenceRisk: 5,
  effortDays: 40,
  requires: [
    moneyNeeded,
    {
      when: all(inUse, any(publicCarrier, authoritiesAreUsers, publicServicesWouldSuffer)),
      fr: `La ressource sert déjà : {un service public le porte}, {des collectivités s’en servent} ou {des services publics souffriraient de sa disparition}`,
      en: `The resource is in use: {a public service carries it}, {local authorities use it} or {public services would suffer if it disappeared}`
    },
    canReceiveMoney,
    canWaitThreeMonths,
    anotherBudget,
    tendsOurOwn
  ],
  favours: [
    {
      when: all(publicServicesWouldSuffer, maturity.is('infrastructure')),
      strong: true,
      fr: `Des services publics dépendent d’une ressource devenue infrastructure`,
      en: `Public services depend on a resource that has become infrastructure`
    },
    publicCarrier,
    {
      when: resource.has('data', 'standard'),
      fr: `La ressource peut servir de socle : {des données} ou {un standard}`,
      en: `The resource can serve as a foundation: {data} or {a standard}`
    },
    lastingCosts,
    {
      when: dependenceAccepted.is('high-for-a-time'),
      fr: `Vous acceptez une forte dépendance, pour un temps`,
      en: `You accept heavy dependence, for a time`
    }
  ],
  cautions: [
    {
      when: publicBodyReceives,
      fr: `Cette voie suppose qu’un autre organisme inscrive la ressource à son budget. Si c’est déjà le vôtre, ne comptez pas deux fois le même argent`,
      en: `This way supposes that another body puts the resource in its budget. If yours already does, do not count the same money twice`
    },
    {
      when: littleDependenceAccepted,
      fr: `Vous voulez peu de dépendance, et ce mode en crée le plus : n’en faites qu’une part du budget`,
      en: `You want little dependence, and this way creates the most: make it only a part of the budget`
    },
    {
      when: all(roadmapDecision.atMost('carrier-publicly'), not(sharedPower.is('no'))),
      fr: `La communauté ne décide pas encore : faites écrire sa part de décision avant la prise en charge`,
      en: `The community does not decide yet: have its share in decisions written down before the takeover`
    },
    {
      when: all(roadmapDecision.atMost('carrier-publicly'), sharedPower.is('no')),
      fr: `Vous gardez la décision : faites écrire qu’elle reste chez vous, et qui l’exerce après la prise en charge`,
      en: `You keep the decision: have it written down that it stays with you, and who holds it after the takeover`
    },
    {
      when: politicalSupport.is('one-person'),
      fr: `L’appui tient à une seule personne : faites signer l’organisation, pour plusieurs années`,
      en: `The support rests on one person: have the organisation sign, for several years`
    },
    {
      when: moneyRunsOutSoon,
      fr: `Une prise en charge demande en général un an ou plus : trouvez d’abord de quoi tenir jusque-là`,
      en: `A takeover generally takes a year or more: first find enough to last until then`
    }
  ],
  sources: [banIgnCio, euDcEdicDecision2025, sovereignTechDcEdic2025],
  reviewed: '2026-11-28',
  fr: {
    title: `Prise en charge par un opérateur public`,
    summary: `Un organisme public inscrit l’hébergement et l’entretien de la ressource dans son budget. C’est durable, mais c’est aussi le mode le plus risqué pour l’indépendance.`,
    amount: `Au moins 100 000 € par an (ordre de grandeur).`,
    prerequisites: `Des preuves d’usage par des services publics. Une convention qui dit qui décide, et garde à la communauté la part qu’elle a. Un à trois ans de patience, et des appuis politiques.`,
    example: `L’IGN, La Poste, OpenStreetMap France et l’État ont lancé la Base Adresse Nationale en 2015 ; leur convention a pris fin en 2019. La DINUM et l’ANCT, puis l’IGN, l’ont fait vivre ensuite, avec les communes.`,
    pitfalls: [
      `Sans voix écrite pour les usagers, le commun devient un service public ordinaire.`,
      `Une réorganisation peut tout arrêter. Prévoyez la sortie dès la convention.`,
      `Surveillez le consortium européen pour les communs numériques (DC-EDIC), créé le 29 octobre 2025. Nous n’y avons trouvé aucun guichet ouvert.`
    ],
    firstSteps: [
      `Rassemblez les preuves : quels services s’en servent, et pour quoi faire.`,
      `Écrivez dans la convention qui décide de la feuille de route.`,
      `Écrivez le plan de sortie : données, nom, serveurs, délai.`
    ]
  },
  en: {
    title: `Upkeep by a public operator`,
    summary: `A public body takes the hosting and upkeep of the resource into its own budget. It lasts, but no other way puts independence more at risk.`,
    amount: `At least €100,000 a year (order of magnitude).`,
    prerequisites: `Evidence that public services use it. An agreement that says who decides, and keeps the community’s share where it has one. One to three years of patience, and political backing.`,
    example: `IGN, La Poste, OpenStreetMap France and the State launched the Base Adresse Nationale (French address register) in 2015; their agreement ended in 2019. DINUM and ANCT, then IGN, kept it going, with the municipalities.`,
    pitfalls: [
      `Without a written voice for its users, the commons becomes an ordinary public service.`,
      `A reorganisation can stop everything. Plan the way out in the agreement itself.`,
      `Watch the European consortium for digital commons (DC-EDIC), created on 29 October 2025. We found no open funding window there.`
    ],
    firstSteps: [
      `Gather the evidence: which services use it, and what for.`,
      `Write into the agreement who decides on the roadmap.`,
      `Write the exit plan: data, name, servers, notice.`
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { payableFreely } from '#knowledge/needs.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { geonatureRencontres } from '#knowledge/sources/maps.ts';

export const selfFunding = funding({
  id: 'self-funding',
  covers: payableFreely,
  euros: { from: 0, to: 0, per: 'year', sourced: false },
  monthsToFirstEuro: [0, 1],
  recurring: 'partly',
  independenceRisk: 2,
  effortDays: 1,
  requires: [moneyNeeded],
  favours: [
    {
      when: any(
        publicCarrier,
        contributorsOnDuty.is('none'),
        all(
          carrier.is('association', 'company', 'cooperative', 'research'),
          roadmapDecision.is('carrier-silently', 'carrier-publicly')
        )
      ),
      strong: true,
      fr: `Qui porte le projet en fait l’essentiel : {un organisme public}, {des bénévoles} ou {une structure qui décide seule}`,
      en: `Whoever carries it does most of it: {a public body}, {volunteers} or {an organisation that decides alone}`
    },
    {
      when: any(publicCarrier, maturity.atMost('prototype'), largestFunder.is('no-budget')),
      strong: true,
      fr: `Tenir sans argent extérieur est possible : {un organisme public porte le projet}, {le projet débute} ou {le projet vit déjà sans budget}`,
      en: `Going on without outside money is possible: {a public body carries the project}, {the project is starting} or {the project already lives without a budget}`
    },
    {
      when: all(lastingCosts, not(carrierWithoutEntity)),
      fr: `Vos dépenses reviennent chaque année, et une structure peut les inscrire à son budget`,
      en: `Your costs come back every year, and an entity can put them in its budget`
    },
    severalCanRelease,
    {
      when: any(currentIncome.has('own-budget'), organisations.is('one')),
      fr: `{Le budget de la structure porteuse paie déjà une partie du travail}, ou {une seule organisation s’y engage, ou aucune}`,
      en: `{The carrier’s budget already pays for part of the work}, or {only one organisation is involved, or none}`
    }
  ],
  cautions: [
    {
      when: opponents.has('hierarchy'),
      fr: `Votre hiérarchie peut s’y opposer : obtenez un accord écrit sur le temps de travail et sur les droits`,
      en: `Your management may object: get a written agreement on working time and on rights`
    },
    {
      // Whoever is worn out is not sent to look for money.
      when: all(growing, carrierWithoutEntity, not(danger.has('person-leaves'))),
      fr: `À ce stade, le temps offert ne suffit plus : ouvrez une ressource régulière avant que l’équipe s’épuise`,
      en: `At this stage given time is no longer enough: open a regular source before the team wears out`
    },
    {
      when: contributorsOnDuty.is('some', 'most'),
      fr: `Des personnes contribuent dans leur emploi : faites écrire l’accord de l’employeur, et celui de qui a les droits`,
      en: `People contribute as part of their job: get a written yes from the employer, and from whoever holds the rights`
    },
    {
      when: carrier.is('company', 'cooperative'),
      fr: `Une société ne dirige pas de bénévoles, ancien personnel compris : un contrat, ou une contribution libre`,
      en: `A company does not direct volunteers, former staff included: a contract, or a free contribution`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Tout repose sur une personne : fixez une limite d’heures et cherchez une relève`,
      en: `Everything rests on one person: set a limit of hours and look for a second`
    }
  ],
  sources: [geonatureRencontres, lemonadeStand],
  reviewed: '2026-11-23',
  fr: {
    title: `Moyens propres et temps offert`,
    summary: `Le projet avance sur le temps de celles et ceux qui le font, bénévoles ou en poste. L’organisation qui le porte y met son budget. Beaucoup de communs commencent ainsi ; des communs publics en vivent longtemps.`,
    amount: `Pas d’argent extérieur : des heures et un budget interne. Chiffrez-les, elles comptent comme un vrai financement.`,
    prerequisites: `L’accord écrit de l’employeur pour toute personne qui contribue sur son temps de travail. Dans une organisation, une ligne de budget et une personne nommée.`,
    example: `GeoNature recueille les observations de la faune et de la flore. Un agent du Parc national des Écrins l’a imaginé. Plus d’une centaine de personnes le font évoluer aujourd’hui.`,
    pitfalls: [
      `L’épuisement vient sans prévenir. Fixez une limite d’heures et une date de revue.`,
      `Sans accord écrit, l’employeur peut revendiquer ce qui a été produit.`,
      `Un budget interne tient souvent à la personne qui le défend. Faites-le écrire pour plusieurs années.`
    ],
    firstSteps: [
      `Demandez l’autorisation écrite de l’employeur.`,
      `Notez les heures données et inscrivez leur valeur dans le budget.`,
      `Fixez la date à laquelle vous déciderez de continuer ainsi, ou non.`
    ]
  },
  en: {
    title: `Own means and given time`,
    summary: `The project moves on the time of those who make it, as volunteers or in their job. The organisation that carries it adds its budget. Many commons begin this way; some public ones live on it for long.`,
    amount: `No outside money: hours and an internal budget. Put a value on them, they count as real funding.`,
    prerequisites: `The employer’s written agreement for anybody who contributes in working hours. Inside an organisation, a budget line and a named person.`,
    example: `GeoNature gathers sightings of animals and plants. A member of staff of the Écrins National Park, in France, devised it. More than a hundred people now help it evolve.`,
    pitfalls: [
      `Exhaustion comes without warning. Set a limit of hours and a date for review.`,
      `Without a written agreement, the employer may claim what was produced.`,
      `An internal budget often hangs on the person who defends it. Have it written down for several years.`
    ],
    firstSteps: [
      `Ask the employer for written permission.`,
      `Record the hours given and enter their value in the budget.`,
      `Set the date when you will decide whether to go on this way.`
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canWaitSixMonths } from '#knowledge/facts/can-wait-six-months.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { publicBodyReceives } from '#knowledge/facts/public-body-receives.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';
import { lemonadeStand } from '#knowledge/sources/funders.ts';
import { osmfTreasurer2022 } from '#knowledge/sources/maps.ts';

export const userConsortium = funding({
  id: 'user-consortium',
  covers: ['maintenance', 'support', 'security', 'animation'],
  euros: { from: 1000, to: 100000, per: 'year', each: 'organisation', sourced: false },
  monthsToFirstEuro: [9, 24],
  recurring: 'yes',
  independenceRisk: 3,
  effortDays: 30,
  requires: [
    moneyNeeded,
    inUse,
    {
      when: all(
        severalOrganisations,
        canReceiveMoney,
        any(
          users.has('companies', 'developers'),
          // Public bodies among themselves share a budget by agreement: they need no consortium.
          all(users.has('local-authorities', 'researchers'), not(publicBodyReceives))
        )
      ),
      fr: `Plusieurs organisations s’impliquent, et peuvent payer une structure : {des entreprises}, {des équipes de développement} ou {des institutions}`,
      en: `Several organisations are involved, and can pay an entity: {companies}, {development teams} or {institutions}`
    },
    canWaitSixMonths,
    {
      when: not(all(any(businessCarrier, publicCarrier), sharedPower.is('no'))),
      fr: `L’entreprise ou l’organisme public qui le porte accepte de partager la décision`,
      en: `The company or public body that carries it accepts to share decisions`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: nameOwner.is('neutral'),
      strong: true,
      fr: `Une entité neutre détient le nom : des concurrents peuvent s’y asseoir ensemble`,
      en: `A neutral entity holds the name: competitors can sit at the same table`
    },
    {
      when: all(manyOrganisations, maturity.is('infrastructure'), wouldSuffer.has('companies')),
      strong: true,
      fr: `Au moins quatre organisations s’impliquent, et des entreprises s’appuient sur une ressource établie`,
      en: `At least four organisations are involved, and companies build on an established resource`
    },
    rulesAreWritten,
    growing,
    lastingCosts
  ],
  cautions: [
    {
      when: littleFundraisingTime,
      fr: `Comptez au moins un mois de travail en tout : faites porter le montage par un futur membre`,
      en: `Expect at least a month of work in all: have a future member carry the set-up`
    },
    {
      when: openToCapture,
      fr: `Un seul acteur peut encore refermer la ressource : levez ce doute avant de demander une cotisation`,
      en: `A single actor can still close the resource: settle that doubt before you ask for a fee`
    }
  ],
  sources: [osmfTreasurer2022, etalabCommunsWorkshops, lemonadeStand],
  reviewed: '2026-11-28',
  fr: {
    title: `Consortium d’organisations utilisatrices`,
    summary: `Les organisations qui dépendent de la ressource se regroupent et paient ensemble son entretien ; la cotisation n’achète aucune voix. C’est l’un des rares modes qui paient l’entretien dans la durée.`,
    amount: `De 1 000 à 100 000 € par membre et par an (ordre de grandeur).`,
    prerequisites: `Une entité neutre, ou une fondation d’accueil qui héberge déjà d’autres projets. Plusieurs organisations prêtes à s’engager par écrit.`,
    example: `En 2022, les cotisations d’entreprises étaient la première ressource de la fondation OpenStreetMap, sans couvrir toutes ses dépenses. LF Energy, cofondée avec RTE, réunissait la même année une quarantaine de membres et hébergeait six projets de RTE.`,
    pitfalls: [
      `Créer sa propre fondation ne se justifie que pour de gros projets : cherchez d’abord un hôte existant.`,
      `Une fois l’entité créée, il faut encore chercher l’argent, chaque année.`,
      `Les gros membres veulent peser. Séparez ceux qui paient de l’équipe qui accepte les contributions.`
    ],
    firstSteps: [
      `Obtenez une lettre d’intention de trois organisations qui s’en servent.`,
      `Chiffrez avec elles un budget commun d’un an, entretien compris.`,
      `Comparez deux fondations d’accueil avant d’en créer une.`
    ]
  },
  en: {
    title: `Consortium of user organisations`,
    summary: `Organisations that depend on the resource join up and pay for its upkeep together; the fee buys no vote. Few other ways of funding pay for upkeep year after year.`,
    amount: `€1,000 to €100,000 per member and year (order of magnitude).`,
    prerequisites: `A neutral entity, or a host foundation that already houses other projects. Several organisations ready to commit in writing.`,
    example: `In 2022 corporate fees were the main income of the OpenStreetMap Foundation, without covering all its spending. LF Energy, set up with the French grid operator RTE, then had about forty members and housed six RTE projects.`,
    pitfalls: [
      `A foundation of your own is worth it only for big projects: look for an existing host first.`,
      `Once the entity exists, the money still has to be found, every year.`,
      `Large members want a say. Keep those who pay apart from the team that accepts contributions.`
    ],
    firstSteps: [
      `Get a letter of intent from three organisations that use it.`,
      `Work out with them a shared one-year budget, upkeep included.`,
      `Compare two host foundations before you create one.`
    ]
  }
});

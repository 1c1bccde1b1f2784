import { all, any, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicServicesWouldSuffer } from '#knowledge/facts/public-services-would-suffer.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { adullactPresentation } from '#knowledge/sources/commons-networks.ts';
import { decidimAjuntamentBarcelona } from '#knowledge/sources/decidim.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';

export const pooledPublicFunding = funding({
  id: 'pooled-public-funding',
  covers: ['development', 'maintenance', 'hosting', 'deployment'],
  euros: { from: 0, to: 0, per: 'year', each: 'organisation', sourced: false },
  monthsToFirstEuro: [4, 12],
  recurring: 'yes',
  independenceRisk: 3,
  effortDays: 12,
  requires: [
    moneyNeeded,
    existingResource,
    canWaitThreeMonths,
    {
      when: any(
        all(publicCarrier, any(severalOrganisations, motive.has('share-cost'))),
        all(
          severalOrganisations,
          any(
            users.has('local-authorities', 'researchers', 'state'),
            // Schools that associations run have no public body to pay with.
            all(users.has('education'), not(users.has('nonprofits')))
          ),
          canReceiveMoney
        )
      ),
      fr: `{Un organisme public partage un coût, ou cherche avec qui}, ou {plusieurs s’impliquent, et des services publics ont qui payer}`,
      en: `{A public body shares a cost, or looks for others to}, or {several are involved, and public services have whom to pay}`
    }
  ],
  favours: [
    {
      when: users.has('local-authorities'),
      strong: true,
      fr: `Des collectivités sont parmi les usagers principaux : elles peuvent partager la dépense`,
      en: `Local authorities are among the main users: they can share the cost`
    },
    {
      when: all(severalOrganisations, isSoftware, publicServicesWouldSuffer),
      strong: true,
      fr: `Plusieurs organisations s’impliquent dans un même outil, dont [dépendent|dépendront] des services publics`,
      en: `Several organisations are involved in one tool on which public services [depend|will depend]`
    },
    lastingCosts,
    widelySharedProblem,
    outsidersHelpDecide
  ],
  cautions: [
    {
      when: not(severalOrganisations),
      fr: `Vous êtes encore seuls : partagez la suite avec un deuxième payeur, par une convention ou un groupement de commandes`,
      en: `You are still alone: share what comes next with a second payer, by an agreement or joint purchasing`
    },
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien politique tient à une seule personne : faites signer une convention qui survit à un changement d’équipe`,
      en: `Political support rests on one person: get an agreement signed that outlives a change of team`
    },
    {
      when: littleFundraisingTime,
      fr: `Réunir les payeurs demande huit à quinze jours de travail, et des mois de délibérations : commencez par deux, pas par dix`,
      en: `Bringing payers together takes eight to fifteen days of work, and months of votes: start with two, not with ten`
    }
  ],
  sources: [decidimAjuntamentBarcelona, adullactPresentation, etalabCommunsWorkshops],
  reviewed: '2026-11-28',
  fr: {
    title: `Mutualisation entre collectivités`,
    summary: `Plusieurs collectivités ou services publics partagent par convention le coût d’une même ressource. Ensemble, elles la paient moins cher et lui donnent un budget qui revient.`,
    amount: `Un exemple étranger : à Barcelone, la convention Decidim va de 3 000 à 50 000 € par organisme, selon la population. En France, demandez le barème de votre syndicat ou de votre association.`,
    prerequisites: `Un cadre entre organismes publics : convention, groupement de commandes, syndicat mixte, agence ou société publique locale. Entre communes, une entente suffit parfois. Faites vérifier la forme par un service juridique.`,
    example: `Barcelone a mis 1,5 million d’euros dans Decidim depuis 2016, puis ouvert une convention aux autres collectivités. Avec Prodige, chaque service de l’État qui finance élargit les modules communs.`,
    pitfalls: [
      `D’autres profiteront sans payer. C’est normal dans un commun : faites payer la suite, pas l’accès.`,
      `Une collectivité meneuse finit par décider seule : séparez qui paie de qui tranche la technique.`,
      `Les votes traînent : fixez par écrit un délai de réponse pour chaque payeur.`
    ],
    firstSteps: [
      `Proposez une grille de participation selon la taille, avec un ticket très bas pour les petites communes.`,
      `Faites signer une lettre d’engagement : combien, jusqu’à quand, qui suit.`,
      `Créez deux comités : celui des payeurs et celui de la technique.`
    ]
  },
  en: {
    title: `Cost sharing between public bodies`,
    summary: `Several local authorities or public services share the cost of one resource under an agreement. Together they pay less for it and give it a budget that comes back.`,
    amount: `An example from abroad: in Barcelona, the Decidim agreement ranges from €3,000 to €50,000 per body, by population. In France, ask your joint authority or association for its scale.`,
    prerequisites: `A framework between public bodies: an agreement, joint purchasing, a joint authority, an agency or a public company. Between municipalities a simple “entente” may do. Have a legal department check the form.`,
    example: `Barcelona has put €1.5 million into Decidim since 2016, then opened an agreement to other authorities. With Prodige, each French State service that pays widens the shared modules.`,
    pitfalls: [
      `Others will benefit without paying. In a commons that is normal: charge for what comes next, not for access.`,
      `A leading authority ends up deciding alone: keep those who pay apart from those who settle technical matters.`,
      `Votes drag on: set a written deadline by which each payer answers.`
    ],
    firstSteps: [
      `Propose a contribution scale by size, with a very low entry for small towns.`,
      `Have a letter of commitment signed: how much, until when, who follows it.`,
      `Set up two committees: one for payers, one for technical matters.`
    ]
  }
});

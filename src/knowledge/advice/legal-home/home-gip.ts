import { all, any } from '#engine/reason/condition.ts';
import { fewContributors } from '#knowledge/facts/few-contributors.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { publicServicesWouldSuffer } from '#knowledge/facts/public-services-would-suffer.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { laboSonumGipGovernance, laboSonumGipManagement } from '#knowledge/sources/anct.ts';
import { gipQuestions, publicInterestGroupingAct } from '#knowledge/sources/law-of-structures.ts';

export const homeGip = legalHome({
  id: 'home-gip',
  effortDays: 60,
  requires: [
    {
      when: any(
        carrier.is('local-authority', 'state-body', 'research'),
        all(
          carrier.is('association'),
          manyOrganisations,
          publicServicesWouldSuffer,
          stakeholders.has('local-authorities')
        )
      ),
      fr: `{Une collectivité}, {l’État}, {un établissement de recherche} ou {une association de collectivités dont les services en [dépendent|dépendront]} porte le projet`,
      en: `{A local authority}, {the State}, {a research institution} or {an association with local authorities whose services [depend|will depend] on it} carries the project`
    },
    severalOrganisations,
    lastingResource,
    tendsOurOwn
  ],
  favours: [
    { ...manyOrganisations, strong: true },
    {
      when: inKindOffers.has('staff-time'),
      fr: `Des organisations peuvent prêter des agents`,
      en: `Organisations can lend staff`
    }
  ],
  cautions: [
    {
      when: carrier.is('association'),
      strong: true,
      fr: `Les organismes publics, ou chargés d’un service public, y tiennent plus de la moitié du capital ou des voix. Demandez d’abord à votre association si elle l’accepte`,
      en: `Bodies that are public, or run a public service, hold over half the capital or votes there. First ask your association whether it agrees`
    },
    {
      when: carrier.is('local-authority'),
      fr: `Des collectivités seules ne peuvent pas, en principe, former un GIP. Il faut au moins un autre membre, comme l’État, un établissement ou une association`,
      en: `Local authorities alone cannot, as a rule, form a GIP. There must be at least one other member, such as the State, a public institution or an association`
    },
    {
      when: any(moneyRunsOutSoon, danger.has('money-ends', 'person-leaves', 'person-died')),
      strong: true,
      fr: `Un groupement demande en général neuf à dix-huit mois : signez d’abord une convention qui tienne jusque-là`,
      en: `A grouping generally takes nine to eighteen months: first sign an agreement that lasts until then`
    },
    {
      when: stakeholders.has('companies'),
      fr: `Le droit public peut freiner des membres privés : demandez à deux entreprises si elles signeraient avant d’écrire la convention`,
      en: `Public law can put private members off: ask two companies whether they would sign before you draft the agreement`
    },
    {
      when: any(maturity.atMost('prototype'), fewContributors),
      fr: `C’est tôt pour une structure aussi lourde : commencez par une convention entre les partenaires`,
      en: `It is early for so heavy a structure: start with an agreement between the partners`
    }
  ],
  sources: [publicInterestGroupingAct, gipQuestions, laboSonumGipGovernance, laboSonumGipManagement],
  reviewed: '2026-11-28',
  fr: {
    title: `GIP : une structure publique à plusieurs`,
    summary: `Le groupement d’intérêt public met en commun le personnel et l’argent de plusieurs organisations, publiques pour la plupart. Elles peuvent lui prêter des agents.`,
    fits: `L’État ou un établissement public veut partager longtemps des moyens avec d’autres, par exemple des collectivités.`,
    avoid: `Des partenaires privés comptent beaucoup, ou le groupe est encore petit : préférez une convention ou une association. Entre collectivités seules, voyez une convention, un syndicat mixte, une agence ou une société publique locale, avec votre service juridique. Beaucoup d’agents entendent « commun » comme « gratuit » : écrivez la définition dans la convention.`,
    cost: `De 9 à 18 mois en général (à vérifier). L’État doit approuver la convention constitutive, et si le groupement gère surtout un service administratif, il faut trouver tôt un agent comptable.`,
    firstStep: `Écrivez avec deux futurs membres une page : objet, apports, voix, et ce qui se passe si l’assemblée se bloque. Prévoyez un conseil d’administration.`,
    template: `Nous proposons que [collectivité ou service] étudie, avec [partenaires], la création d’un groupement d’intérêt public pour porter [projet].
Chaque membre dirait ce qu’il apporte : [agents, hébergement, argent]. La convention définirait le commun, la place des usagers dans les décisions et la sortie en cas de blocage.
La ressource resterait sous licence libre, quel que soit l’avenir du groupement.
Nous demandons un mandat d’étude jusqu’au [date], suivi par [nom] et par le service juridique.`
  },
  en: {
    title: `GIP: a public body shared by several`,
    summary: `The French public interest grouping pools the staff and money of several organisations, most of them public. It can take in civil servants whom they lend to it.`,
    fits: `The State or a public institution wants to share means over the long term with others, local authorities for instance.`,
    avoid: `Private partners matter a great deal, or the group is still small: prefer an agreement or an association. Among local authorities alone, look at an agreement, a joint syndicate, an agency or a local public company, with your legal department. Many public servants hear “commons” as “free of charge”: write the definition into the agreement.`,
    cost: `Usually 9 to 18 months (to be checked). The State must approve the founding agreement, and if the grouping mainly runs an administrative service, you must find an accounting officer early.`,
    firstStep: `Write one page with two future members: purpose, contributions, votes, and what happens if the assembly is deadlocked. Provide for a board.`,
    template: `We propose that [authority or department] should study, with [partners], the creation of a public interest grouping to carry [project].
Each member would say what it brings: [staff, hosting, money]. The agreement would define the commons, the users’ place in decisions and the way out of a deadlock.
The resource would stay under a free licence, whatever becomes of the grouping.
We ask for a mandate to study this until [date], followed by [name] and by the legal department.`
  }
});

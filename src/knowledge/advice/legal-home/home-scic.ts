import { all, any } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { laboSonumScic } from '#knowledge/sources/anct.ts';
import {
  cooperationAct,
  rtesScic,
  scicFromAssociation,
  scicReserves
} from '#knowledge/sources/cooperatives.ts';

export const homeScic = legalHome({
  id: 'home-scic',
  effortDays: 40,
  requires: [
    {
      when: all(
        stakeholders.has('employees', 'contributors'),
        stakeholders.has('users'),
        any(
          stakeholders.has('local-authorities', 'funders', 'companies'),
          all(stakeholders.has('employees'), stakeholders.has('contributors'))
        )
      ),
      fr: `Trois sortes de voix doivent peser : produire, en bénéficier, et une troisième au lien différent`,
      en: `Three kinds of voices must count: producing, benefiting, and a third with another link`
    },
    sellsAround,
    inUse
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: carrier.is('cooperative'),
      strong: true,
      fr: `Votre coopérative en prend les statuts sans rien créer (loi de 1947, article 19 quaterdecies)`,
      en: `Your cooperative takes on its statutes and founds nothing new (French Act of 1947, article 19 quaterdecies)`
    },
    businessCarrier
  ],
  cautions: [
    {
      when: any(publicCarrier, stakeholders.has('local-authorities')),
      fr: `Les collectivités et leurs groupements ne peuvent détenir ensemble plus de 50 % du capital : expliquez ce statut à leurs services, qui le connaissent mal`,
      en: `Local authorities and their groupings together may not hold more than 50% of the capital: explain this status to their departments, often new to it`
    },
    {
      when: any(outsideContributors.is('nobody'), communitySize.is('one-to-three')),
      fr: `Trois personnes extérieures au plus contribuent : une coopérative serait lourde, commencez par un hôte ou une association`,
      en: `Three outside people at most contribute: a cooperative would be heavy, so start with a host or an association`
    },
    {
      when: generalInterestPossible,
      fr: `En principe, une SCIC ne donne pas de reçus fiscaux : gardez une association partenaire si vous comptez sur des dons`,
      en: `In principle a SCIC cannot give tax receipts: keep a partner association if you rely on gifts`
    }
  ],
  sources: [laboSonumScic, rtesScic, cooperationAct, scicReserves, scicFromAssociation],
  reviewed: '2026-11-28',
  fr: {
    title: `SCIC : une coopérative à plusieurs voix`,
    summary: `La société coopérative d’intérêt collectif réunit celles et ceux qui produisent, utilisent et soutiennent la ressource. Elle vend, elle embauche, et chaque personne associée a une voix.`,
    fits: `Au moins trois sortes d’associés : les salariés (ou qui produit, sans salarié), les bénéficiaires, et une troisième, comme des bénévoles ou une collectivité. Des ventes réelles. Des collèges peuvent équilibrer les voix. Une association déclarée peut le devenir sans nouvelle personne morale (article 28 bis) : par ses statuts, ou à l’unanimité. Ses réserves d’avant ne se distribuent pas.`,
    avoid: `Vous n’avez pas encore de ventes, ou le groupe est très petit. Une association ou un hôte vous portera plus légèrement.`,
    cost: `De 3 à 9 mois en général (à vérifier), avec un objet social à écrire au plus juste. En général, 57,5 % des bénéfices vont à des réserves impartageables (loi de 1947, articles 16 et 19 nonies). Un réviseur passe tous les cinq ans (19 duodecies). Faites relire les statuts par une ou un juriste.`,
    firstStep: `Réunissez une personne de chaque catégorie. Demandez à chacune ce qu’elle apporte, ce qu’elle attend et ce qu’elle refuserait.`,
    template: `Nous proposons d’étudier la création d’une SCIC pour porter [projet].
Elle réunirait [salariés ou producteurs], [personnes et organisations qui utilisent] et [collectivités, entreprises, soutiens], chacun avec une voix, dans des collèges à définir.
Elle vendrait [services] et garderait [ressource] sous licence libre. Cette ligne figurerait dans ses statuts.
Nous demandons l’accord de [instance] pour engager l’étude, avec une ou un juriste, et rendre un avis le [date].`
  },
  en: {
    title: `SCIC: a cooperative with several voices`,
    summary: `This French cooperative of collective interest brings together those who produce, use and support the resource. It sells, it employs, and each member has one vote.`,
    fits: `At least three kinds of members: employees (or those who produce, with no employee), beneficiaries, and a third, such as volunteers or a local authority. Real sales. Colleges can balance the votes. A registered association may become one without a new legal person (article 28 bis): by its statutes, or unanimously. Its earlier reserves are not shared out.`,
    avoid: `You have no sales yet, or the group is very small. An association or a host will carry you more lightly.`,
    cost: `Usually 3 to 9 months (to be checked), with a purpose to be drafted very precisely. Usually 57.5% of profits go to reserves that nobody shares (Act of 1947, articles 16 and 19 nonies). A reviewer comes every five years (19 duodecies). Have the statutes read by a lawyer.`,
    firstStep: `Bring together one person from each category. Ask each of them what they bring, what they expect and what they would refuse.`,
    template: `We propose to study the creation of a SCIC to carry [project].
It would bring together [employees or producers], [people and organisations that use it] and [local authorities, companies, supporters]. Each would have one vote, in colleges to be defined.
It would sell [services] and keep [resource] under a free licence. That line would appear in its statutes.
We ask [body] to agree to the study, with a lawyer, and will report on [date].`
  }
});

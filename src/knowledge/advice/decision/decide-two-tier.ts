import { any } from '#engine/reason/condition.ts';
import { agreementMayGiveWay } from '#knowledge/facts/agreement-may-give-way.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { localAuthoritiesCode } from '#knowledge/sources/law.ts';
import {
  communityRule,
  opensourceGuideLeadershipAndGovernance
} from '#knowledge/sources/open-source-practice.ts';

export const decideTwoTier = decision({
  id: 'decide-two-tier',
  effortDays: 4,
  requires: [manyOrganisations, readyToSharePower, tendsOurOwn, agreementMayGiveWay],
  favours: [
    {
      when: any(largestFunder.is('under-30', '30-to-60', 'over-60'), stakeholders.has('funders')),
      strong: true,
      fr: `{Des financeurs paient déjà}, ou {des financeurs doivent peser}`,
      en: `{Funders pay already}, or {funders should have a say}`
    },
    {
      when: stakeholders.has('companies', 'local-authorities'),
      fr: `{Des entreprises} ou {des collectivités} doivent peser sur le cap`,
      en: `{Companies} or {local authorities} must have a say in the direction`
    },
    {
      when: decisionToday.is('committee'),
      fr: `Un comité existe déjà : il suffit de le dédoubler`,
      en: `A committee already exists: it only has to be split`
    }
  ],
  cautions: [
    {
      when: publicCarrier,
      fr: `Le comité propose ; seule la collectivité, par son conseil ou l’exécutif qu’il a délégué, engage la dépense. Pour un service de l’État, demandez qui signe`,
      en: `The committee proposes; only the authority, through its council or the executive it has delegated, commits the spending. For a State body, ask who signs`
    },
    {
      when: carrier.is('association', 'cooperative'),
      fr: `Les statuts disent qui vote : mettez-les d’abord d’accord avec cette règle`,
      en: `The articles of association say who votes: first bring them into line with this rule`
    },
    {
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : donnez une voix à chaque organisation, quelle que soit sa somme`,
      en: `One funder provides more than 60% of your means: give each organisation one vote, whatever it pays`
    }
  ],
  sources: [localAuthoritiesCode, communityRule, opensourceGuideLeadershipAndGovernance],
  reviewed: '2026-11-28',
  fr: {
    title: `Conseil stratégique et comité technique`,
    summary: `L’un fixe le cap et le budget, l’autre décide de ce qui entre dans la ressource. Chaque organisation engagée y a une voix, quelle que soit sa somme ; aucune ne décide de la relecture.`,
    fits: `Au moins quatre organisations impliquées, dont certaines financent.`,
    avoid: `Une petite équipe : les mêmes personnes siégeraient deux fois.`,
    cost: `Deux séries de réunions, et un lien à tenir entre elles.`,
    firstStep: `Listez vos dix dernières décisions. Pour chacune, dites laquelle des deux instances l’aurait prise.`,
    template: `Le conseil stratégique réunit une personne par organisation engagée et [deux] personnes élues par les usagers. Il fixe le cap, le budget et les priorités, [deux] fois par an.
Le comité technique réunit les personnes qui entretiennent la ressource. Il accepte ou refuse les contributions, et publie.
Aucun financeur ne décide seul de ce qui entre dans la ressource, et rien n’y entre sans l’accord du comité technique.
Chaque instance envoie une personne assister aux réunions de l’autre. Les deux comptes rendus sont publics.
En cas de désaccord, les deux instances se réunissent sous trente jours. S’il persiste, [une personne extérieure] propose une issue.`
  },
  en: {
    title: `Strategic council and technical committee`,
    summary: `One sets the direction and the budget, the other decides what goes into the resource. Each organisation involved has one voice, whatever it pays; none decides on review.`,
    fits: `At least four organisations involved, some of which provide funding.`,
    avoid: `A small team: the same people would sit twice.`,
    cost: `Two sets of meetings, and a link to keep between them.`,
    firstStep: `List your last ten decisions. For each, say which of the two bodies would have made it.`,
    template: `The strategic council brings together one person per committed organisation and [two] people elected by the users. It sets the direction, the budget and the priorities, [twice] a year.
The technical committee brings together the people who maintain the resource. It accepts or refuses contributions, and publishes.
No funder decides alone what goes into the resource, and nothing goes in without the technical committee’s agreement.
Each body sends one person to attend the other’s meetings. Both sets of minutes are public.
If they disagree, the two bodies meet within thirty days. If that fails, [an outside person] proposes a way out.`
  }
});

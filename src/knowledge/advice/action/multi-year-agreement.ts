import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { institutionnalisationCommunsAdministration } from '#knowledge/sources/commons-networks.ts';
import { decidimAjuntamentBarcelona } from '#knowledge/sources/decidim.ts';

export const multiYearAgreement = action({
  id: 'multi-year-agreement',
  stage: 'maintain',
  horizon: 365,
  after: ['second-organisation'],
  serves: ['pooled-public-funding', 'rule-commitment', 'mayor-outlives-terms'],
  urgency: 'ordinary',
  effortDays: 5,
  requires: [
    existingResource,
    {
      when: any(authoritiesAreUsers, politicalSupport.is('one-person')),
      fr: `{Des collectivités s’en [servent|serviront]}, ou {le soutien politique tient à une seule personne}`,
      en: `{Local authorities [use|will use] it}, or {political support rests on one person}`
    },
    buildsOurOwn
  ],
  favours: [
    {
      when: politicalSupport.is('one-person'),
      strong: true,
      fr: `Le soutien politique ou hiérarchique tient à une seule personne`,
      en: `Political or management support rests on one person`
    },
    severalOrganisations
  ],
  cautions: [
    {
      when: organisations.is('one'),
      fr: `Une seule organisation s’implique : faites-en venir une deuxième avant de rédiger la convention`,
      en: `Only one organisation is involved: bring in a second before you draft the agreement`
    }
  ],
  sources: [decidimAjuntamentBarcelona, institutionnalisationCommunsAdministration],
  reviewed: '2026-11-28',
  fr: {
    title: `Signer à plusieurs, et pour plusieurs années`,
    summary: `À Munich, chaque alternance a changé le cap : Linux en 2004, Windows en 2017, le libre de nouveau à l’achat en 2020 et 2026. Une convention longue, signée par plusieurs collectivités, résiste mieux à un départ.`,
    firstStep: `Listez trois collectivités qui s’en servent ou s’en serviraient, avec leur population. Chacune peut payer selon sa taille : l’accord Decidim, à Barcelone, va de 3 000 à 50 000 € (lu en 2026).`,
    evidence: `Deux collectivités au moins ont signé la convention. Elle dit combien de temps, et la part de chacune.`
  },
  en: {
    title: `Sign together, and for several years`,
    summary: `In Munich each change of majority changed the course: Linux in 2004, Windows in 2017, free software again for purchases in 2020 and 2026. A long agreement, signed by several local authorities, stands up better when somebody leaves.`,
    firstStep: `List three local authorities that use it or might, with how many people live there. Each can pay by its size: the Decidim agreement, in Barcelona, runs from €3,000 to €50,000 (read in 2026).`,
    evidence: `At least two authorities have signed the agreement. It says for how long, and who pays what.`
  }
});

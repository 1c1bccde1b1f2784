import { not } from '#engine/reason/condition.ts';
import { contractorKeepsRights } from '#knowledge/facts/contractor-keeps-rights.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { noReturnExpected } from '#knowledge/facts/no-return-expected.ts';
import { somethingToDoTogether } from '#knowledge/facts/something-to-do-together.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { peopleShown } from '#knowledge/people-shown.ts';
import { inbound } from '#knowledge/kinds/practice.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const inboundLicenceOnly = inbound({
  id: 'inbound-licence-only',
  effortDays: 0.1,
  requires: [
    {
      when: not(contributorsOnDuty.atLeast('some')),
      fr: `Personne d’extérieur ne contribue au titre de son emploi`,
      en: `Nobody from outside contributes as part of their job`
    },
    {
      when: not(largeCommunity),
      fr: `La communauté reste petite : quinze personnes extérieures au plus`,
      en: `The community remains small: fifteen outside people at most`
    },
    somethingToDoTogether,
    tendsOurOwn
  ],
  favours: [
    {
      when: workplace.is('public-forge'),
      fr: `Le travail se fait sur un site public qui garde chaque changement : le guide de contribution y est à sa place`,
      en: `The work is done on a public site that keeps every change: the contribution guide has its place there`
    },
    noReturnExpected
  ],
  cautions: [
    contractorKeepsRights,
    ...peopleShown,
    {
      when: startingPoint.is('contractor', 'gathered', 'co-funded', 'fork'),
      fr: `Une partie vient d’ailleurs : gardez la trace écrite de l’origine de chaque apport`,
      en: `Part of it comes from elsewhere: keep a written record of where each contribution comes from`
    }
  ],
  sources: [opensourceGuideLegal],
  reviewed: '2026-11-28',
  fr: {
    title: `Rien d’autre que la licence du projet`,
    summary: `Ce qui entre suit la même licence que ce qui sort. Une ligne dans le guide de contribution suffit : qui contribue n’a rien à signer.`,
    fits: `Un petit projet, une licence permissive. Dites là où l’on contribue que l’apport suit la licence : cela ne se suppose pas.`,
    avoid: `Des personnes contribuent pour leur entreprise ou leur administration, ou l’origine d’un apport est douteuse. Demandez alors à chaque personne d’attester l’origine.`,
    cost: `Quelques minutes : une ligne à écrire.`,
    firstStep: `Collez la phrase ci-dessous dans le guide de contribution et dans le modèle de proposition.`,
    template: `Droits sur vos contributions
En proposant une contribution, vous acceptez qu’elle soit publiée sous la licence du projet, [licence]. Vous confirmez avoir le droit de la proposer. Vous gardez vos droits d’auteur.`
  },
  en: {
    title: `Nothing more than the project’s licence`,
    summary: `What comes in follows the same licence as what goes out. One line in the contribution guide is enough: contributors have nothing to sign.`,
    fits: `A small project, a permissive licence. Say where people contribute that what they bring follows the licence: it is not to be assumed.`,
    avoid: `People contribute for their company or public body, or the origin of a contribution is doubtful. Ask each person to certify the origin in that case.`,
    cost: `A few minutes: one line to write.`,
    firstStep: `Paste the sentence below into the contribution guide and into the template for proposals.`,
    template: `Rights in your contributions
By proposing a contribution, you agree that it will be published under the project’s licence, [licence]. You confirm that you have the right to propose it. You keep your copyright.`
  }
});

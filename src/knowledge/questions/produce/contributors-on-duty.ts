import { all, any } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const contributorsOnDuty = scale({
  id: 'contributors-on-duty',
  options: ['none', 'some', 'most'],
  mayNotKnow: true,
  control: 'given',
  // It asks about contributors to one’s own; whose leave one needs is asked under agreement.
  askedWhen: all(
    tendsOurOwn,
    any(
      all(carrier.is('employee'), maturity.atLeast('prototype')),
      outsideContributors.atLeast('same-circle'),
      organisations.atLeast('two-three')
    )
  ),
  fr: {
    ask: `Parmi les personnes qui contribuent, combien le font dans le cadre de leur emploi ?`,
    short: `Contributions au travail`,
    why: `Une personne qui contribue sur son temps de travail n’est pas toujours autorisée à le faire. Il faut aussi savoir de qui viennent les droits sur ce qu’elle apporte.`,
    changes: `Si certaines le font, nous conseillons l’accord écrit de l’employeur, et une trace de l’origine de chaque apport.`,
    findOut: `Demandez-le aux cinq personnes les plus actives. Une adresse professionnelle ou des contributions aux heures de bureau sont un indice.`,
    options: {
      none: `Aucune d’entre elles`,
      some: `Certaines d’entre elles`,
      most: `La plupart d’entre elles`
    }
  },
  en: {
    ask: `Among the people who contribute, how many do so as part of their job?`,
    short: `Contributing at work`,
    why: `People who contribute in working hours are not always authorised to do so. You also need to know where the rights in what they bring come from.`,
    changes: `If some do, we advise the employer’s written consent, and a record of where each contribution comes from.`,
    findOut: `Ask the five most active people. A work address, or contributions during office hours, is a hint.`,
    options: {
      none: `None of them`,
      some: `Some of them`,
      most: `Most of them`
    }
  }
});

import { brake } from '#knowledge/kinds/brake.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';
import { sideActivity } from '#knowledge/sources/money-in-common.ts';

export const brakeEmployerPermission = brake({
  id: 'brake-employer-permission',
  holdsBack: ['contributing'],
  loosenedBy: ['enable-dco', 'rule-commitment', 'in-kind'],
  effortDays: 0,
  requires: [
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Des personnes contribuent dans le cadre de leur emploi`,
      en: `Some people contribute as part of their job`
    }
  ],
  favours: [
    {
      when: contributorsOnDuty.is('most'),
      strong: true,
      fr: `La plupart des personnes contribuent dans leur emploi`,
      en: `Most people contribute as part of their job`
    }
  ],
  cautions: [],
  sources: [politiqueDeContributionOpenSource, sideActivity],
  reviewed: '2026-11-23',
  fr: {
    title: `« Mon employeur ne m’y autorise pas »`,
    summary: `Des personnes veulent aider sur leur temps de travail, mais rien ne le permet par écrit. Elles contribuent en cachette, ou pas du tout.`,
    who: `Les personnes salariées et les agents publics`,
    levers: [
      `Proposer une lettre type à l’employeur : quelle tâche, combien de temps, quels droits.`,
      `Faire inscrire ce temps dans la fiche de poste.`,
      `Écrire avec l’organisation une politique de contribution. Celle de l’État (2018, archivée en 2021) autorisait ses agents par défaut. Un agent public y reste neutre (L121-2 du code de la fonction publique).`,
      `Demander un mécénat de compétences : l’entreprise prête la personne, par convention.`
    ]
  },
  en: {
    title: `“My employer does not allow it”`,
    summary: `People want to help during working hours, but nothing in writing allows it. They contribute on the quiet, or not at all.`,
    who: `Employees and public officers`,
    levers: [
      `Offer a model letter to the employer: which task, how much time, which rights.`,
      `Have this time written into the job description.`,
      `Write a contribution policy with the organisation. The French State’s own (2018, archived in 2021) allowed its officers to contribute by default. A public officer stays neutral there (L121-2 of their code).`,
      `Ask for skills-based sponsorship: the company lends the person, under an agreement.`
    ]
  }
});

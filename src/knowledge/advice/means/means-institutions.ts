import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { means } from '#knowledge/kinds/means.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';

export const meansInstitutions = means({
  id: 'means-institutions',
  category: 'mediation',
  putToWorkBy: ['user-list', 'recruit-ambassadors', 'multi-year-agreement'],
  effortDays: 0,
  requires: [authoritiesAreUsers],
  favours: [
    {
      when: opponents.has('hierarchy'),
      strong: true,
      fr: `Votre propre hiérarchie pourrait s’y opposer`,
      en: `Your own hierarchy might object`
    },
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien politique tient à une seule personne`,
      en: `Political support rests on one person`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Parler aux responsables publics et aux directions`,
    summary: `Une décision publique passe par des élues et des élus, une direction informatique et des juristes. Chaque métier a ses questions, et une page technique n’y répond pas.`,
    community: `Les élues et les élus, les directions informatiques, les juristes.`,
    incentives: `Une note d’une page suffit. Puis la visite d’une collègue ou d’un collègue qui s’en sert déjà.`,
    rules: `Faites valider les arguments avant de les diffuser, et montrez tous les coûts, même ceux qui fâchent.`,
    benefits: `La décision tient après le départ de la personne qui l’a prise.`
  },
  en: {
    title: `Speaking to officials and their departments`,
    summary: `A public decision goes through elected officials, an IT department and lawyers. Each trade has its questions, and a technical page does not answer them.`,
    community: `Elected officials, IT directors and lawyers.`,
    incentives: `A one-page note is enough. Then a visit from a colleague who already uses it.`,
    rules: `Have the arguments approved before you spread them, and show all the costs, even the awkward ones.`,
    benefits: `The decision survives the departure of the person who made it.`
  }
});

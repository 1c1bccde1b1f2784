import { inclusionPlanned } from '#knowledge/facts/inclusion-planned.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { means } from '#knowledge/kinds/means.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { weblateFreeProjects } from '#knowledge/sources/weblate-free-projects.ts';

export const meansLanguages = means({
  id: 'means-languages',
  category: 'translation',
  putToWorkBy: ['open-translation'],
  effortDays: 0,
  requires: [isSoftware],
  favours: [
    { ...inclusionPlanned, strong: true },
    {
      when: firstContributions.has('translation'),
      fr: `Vous attendez des traductions`,
      en: `You expect translations`
    }
  ],
  cautions: [],
  sources: [weblateFreeProjects],
  reviewed: '2026-11-23',
  fr: {
    title: `Une interface en plusieurs langues`,
    summary: `Traduire est une contribution que l’on peut demander à beaucoup de monde. Weblate propose d’héberger les projets libres qui le mentionnent, après examen.`,
    community: `Les bénévoles, les diasporas et les étudiantes et étudiants en langues.`,
    incentives: `Chaque langue cite les personnes qui l’ont traduite, et la plateforme est simple à prendre en main.`,
    rules: `Fixez un seuil pour publier une langue, par exemple 80 %. Nommez une personne qui relit par langue, et gelez les textes avant une version.`,
    benefits: `D’autres pays adoptent la ressource, et des financements européens deviennent possibles.`
  },
  en: {
    title: `An interface in several languages`,
    summary: `Translating is a contribution you can ask of many people. Weblate offers hosting to free projects that mention it, after review.`,
    community: `Volunteers, diasporas and language students.`,
    incentives: `Each language credits its authors, and the platform is easy to learn.`,
    rules: `Set a threshold for publishing a language, 80% for example. Name one reviewer for each language, and freeze the texts before a release.`,
    benefits: `Other countries adopt the resource, and European funding becomes possible.`
  }
});

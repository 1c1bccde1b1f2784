import { inclusionPlanned } from '#knowledge/facts/inclusion-planned.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { means } from '#knowledge/kinds/means.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { weblateFreeProjects } from '#knowledge/sources/free-software-projects.ts';
import { gitMailmap } from '#knowledge/sources/open-source-practice.ts';

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
  sources: [weblateFreeProjects, gitMailmap],
  reviewed: '2026-11-23',
  fr: {
    title: `Une interface en plusieurs langues`,
    summary: `Traduire, on peut le demander à beaucoup de monde. Weblate propose d’héberger les projets libres qui le mentionnent, après examen.`,
    community: `Les bénévoles, les gens qui vivent à l’étranger, les étudiantes et étudiants en langues.`,
    incentives: `Chaque langue cite qui l’a traduite. La plateforme s’apprend vite.`,
    rules: `Fixez un seuil pour publier une langue, par exemple 80 %. Nommez par langue une personne qui relit et tranche les désaccords, et gelez les textes avant une version. Quelqu’un change de nom ? Corrigez les crédits ; un fichier .mailmap corrige l’affichage de l’historique.`,
    benefits: `D’autres pays adoptent la ressource, et des financements européens deviennent possibles.`
  },
  en: {
    title: `An interface in several languages`,
    summary: `You can ask many people to translate. Weblate offers to host free projects that mention it, after review.`,
    community: `Volunteers, people who live abroad, language students.`,
    incentives: `Each language names those who translated it. The platform is easy to learn.`,
    rules: `Set a threshold for publishing a language, 80% for instance. Name one reviewer for each language, who settles disagreements too, and freeze the texts before a new version. Does somebody change name? Correct the credits; a .mailmap file corrects how history is shown.`,
    benefits: `Other countries adopt the resource, and European funding becomes possible.`
  }
});

import { matter } from '#knowledge/kinds/field-matter.ts';

export const mathsTeachers = matter({
  words: ['math'],
  houses: [
    {
      name: 'Forge des communs numériques éducatifs',
      url: 'https://forge.apps.education.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `forge du ministère, accueille textes, exercices et logiciels des enseignants`,
      en: `the ministry’s forge, takes in teachers’ texts, exercises and software`
    },
    {
      name: 'APMEP',
      url: 'https://www.apmep.fr/',
      seen: '2026-11',
      fr: `association des professeurs de mathématiques`,
      en: `association of mathematics teachers`
    }
  ]
});

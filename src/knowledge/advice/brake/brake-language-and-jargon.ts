import { brake } from '#knowledge/kinds/brake.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { weblateFreeProjects } from '#knowledge/sources/free-software-projects.ts';

export const brakeLanguageAndJargon = brake({
  id: 'brake-language-and-jargon',
  holdsBack: ['contributing', 'lasting'],
  loosenedBy: ['open-translation', 'plain-readme', 'accessibility-audit'],
  effortDays: 0,
  requires: [
    {
      when: users.has('public', 'nonprofits', 'education'),
      fr: `Elle s’adresse à des publics larges`,
      en: `It is for wide audiences`
    }
  ],
  favours: [
    {
      when: inclusion.is('in-part', 'later', 'no'),
      strong: true,
      fr: `L’accessibilité et les langues ne sont pas encore toutes prévues`,
      en: `Accessibility and languages are not all planned yet`
    }
  ],
  cautions: [],
  sources: [weblateFreeProjects],
  reviewed: '2026-11-23',
  fr: {
    title: `La langue et le jargon`,
    summary: `Des textes en anglais, des sigles, des phrases d’initiés : une partie du public renonce dès la première page. Elle n’utilise pas, donc elle n’améliore pas.`,
    who: `Les personnes qui parlent une autre langue, ou que l’écrit met en difficulté`,
    levers: [
      `Ouvrir la traduction sur une plateforme simple. Weblate propose un hébergement aux projets libres, après examen, s’ils le mentionnent.`,
      `Écrire les pages d’entrée en langage clair ou en FALC (facile à lire et à comprendre). Les faire relire par les personnes concernées.`,
      `Tenir un glossaire, et renvoyer vers lui chaque mot du métier.`
    ]
  },
  en: {
    title: `Language and jargon`,
    summary: `Texts in another language, acronyms, sentences for insiders: part of the audience gives up on the first page. They do not use it, so they do not improve it.`,
    who: `People who speak another language, or who struggle with reading`,
    levers: [
      `Open translation on a simple platform. Weblate offers hosting to free projects, after review, provided that they mention it.`,
      `Write the entry pages in plain language or easy-to-read form. Have them checked by the people concerned.`,
      `Keep a glossary, and link every trade word to it.`
    ]
  }
});

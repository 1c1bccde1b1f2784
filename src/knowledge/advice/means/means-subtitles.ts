import { inclusionPlanned } from '#knowledge/facts/inclusion-planned.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { means } from '#knowledge/kinds/means.ts';
import { users } from '#knowledge/questions/identify/users.ts';

export const meansSubtitles = means({
  id: 'means-subtitles',
  category: 'translation',
  putToWorkBy: ['first-tasks', 'demo-video', 'rule-recognition'],
  effortDays: 0,
  requires: [isContent],
  favours: [
    { ...inclusionPlanned, strong: true },
    {
      when: users.has('public', 'education'),
      fr: `Elle s’adresse {au grand public} ou {à l’enseignement}`,
      en: `It is for {the general public} or {schools}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des sous-titres et des transcriptions`,
    summary: `Une vidéo ou un enregistrement sans texte reste fermé à une partie du public. Sous-titrer est une tâche courte, à la portée de qui aime les mots.`,
    community: `Les bénévoles, comme ceux des collectifs LibreALire et Framalang.`,
    incentives: `Leur nom figure sur le travail, et l’on s’entraide entre bénévoles.`,
    rules: `Dites sous quelle licence les textes paraissent, et sous quel délai ils sont relus.`,
    benefits: `Les contenus deviennent accessibles, et les moteurs de recherche les trouvent.`
  },
  en: {
    title: `Subtitles and transcripts`,
    summary: `A video or a recording without text stays closed to part of the public. Subtitling is a short task, within reach of anyone who likes words.`,
    community: `Volunteers, such as those of the LibreALire and Framalang groups in France.`,
    incentives: `Their names appear on the work, and volunteers help one another.`,
    rules: `Say under which licence the texts are published, and how soon they are reviewed.`,
    benefits: `Content becomes accessible, and search engines can find it.`
  }
});

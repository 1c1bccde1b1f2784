import { matter } from '#knowledge/kinds/field-matter.ts';

export const easyReading = matter({
  words: [
    'facile a lire',
    'falc ',
    'langage clair',
    'illettr',
    'easy read',
    'easy to read',
    'plain language'
  ],
  neighbours: [
    {
      name: 'SantéBD',
      url: 'https://santebd.org/',
      seen: '2026-11',
      fr: `fiches de santé en facile à lire, relues par des personnes concernées`,
      en: `health sheets in easy language, read by those concerned`
    }
  ],
  houses: [
    {
      name: 'Unapei',
      url: 'https://falc.unapei.org/',
      seen: '2026-11',
      fr: `tient en France les règles européennes du FALC`,
      en: `keeps the European easy-to-read rules in France`
    }
  ],
  readers: [
    {
      fr: `Sans relecture par des personnes handicapées intellectuelles, un texte n’est pas en FALC.`,
      en: `Unless people with learning disabilities have read it, a text is not easy-to-read.`
    }
  ]
});

import { matter } from '#knowledge/kinds/field-matter.ts';
import { santebd } from '#knowledge/places/santebd.ts';
import { unapei } from '#knowledge/places/unapei.ts';

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
      ...santebd,
      fr: `fiches de santé en facile à lire, relues par des personnes concernées`,
      en: `health sheets in easy language, read by those concerned`
    }
  ],
  houses: [unapei],
  readers: [
    {
      fr: `Sans relecture par des personnes handicapées intellectuelles, un texte n’est pas en FALC.`,
      en: `Unless people with learning disabilities have read it, a text is not easy-to-read.`
    }
  ]
});

import { matter } from '#knowledge/kinds/field-matter.ts';
import { moodle } from '#knowledge/places/moodle.ts';

export const pupilRecords = matter({
  words: [
    'carnet',
    'livret',
    'competences',
    'evaluation',
    'bulletin',
    'suivi des eleves',
    'suit les eleves',
    'gradebook',
    'pupil record',
    'report card',
    'logbook'
  ],
  neighbours: [
    {
      name: 'SACoche',
      url: 'https://sacoche.sesamath.net/index.php?page=presentation__faq_presentation__difference_applications',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `suivi des acquis des élèves, libre, chez Sésamath`,
      en: `follows what pupils have learned, free, at Sésamath`
    },
    moodle
  ]
});

import { aidWords } from '#knowledge/note/aid-words.ts';
import { matter } from '#knowledge/kinds/field-matter.ts';
import { ansm } from '#knowledge/places/ansm.ts';
import { myHumanKit } from '#knowledge/places/my-human-kit.ts';
import { medicalObject } from '#knowledge/note/medical-object.ts';

export const aids = matter({
  words: aidWords,
  neighbours: [
    myHumanKit,
    {
      name: 'Makers Making Change',
      url: 'https://www.makersmakingchange.com/',
      seen: '2026-11',
      kinds: ['hardware', 'content'],
      fr: `catalogue de plans d’aides techniques, ouverts`,
      en: `catalogue of open designs for assistive devices`
    }
  ],
  holders: [
    {
      ...ansm,
      fr: `surveille les dispositifs médicaux en France`,
      en: `watches over medical devices in France`
    }
  ],
  law: [medicalObject],
  readers: [
    {
      fr: `Avant de publier, faites essayer par trois personnes, avec une ou un ergothérapeute.`,
      en: `Before you publish, have three people try it, with an occupational therapist.`
    }
  ]
});

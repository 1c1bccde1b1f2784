import { boating as boatingWords } from '#knowledge/other-trades.ts';
import { matter } from '#knowledge/kinds/field-matter.ts';
import { shom } from '#knowledge/places/shom.ts';
import { dangerAtSea } from '#knowledge/sources/law-of-places.ts';
import { chartsAtSea } from './charts-at-sea.ts';

export const boating = matter({
  words: boatingWords,
  neighbours: chartsAtSea,
  holders: [
    {
      ...shom,
      fr: `service public des marées et des cartes marines`,
      en: `the French public service for tides and sea charts`
    }
  ],
  law: [
    {
      savesLives: true,
      sources: [dangerAtSea],
      fr: `En mer, un danger se signale au CROSS : VHF canal 16, sinon 196 par téléphone. Écrivez-le là où l’on vous lit : rien ne le remplace.`,
      en: `At sea, in French waters, a danger is reported to the CROSS: VHF channel 16, otherwise 196 by telephone. Write it where people read you: nothing replaces it.`
    }
  ]
});

import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';

export const boatUsefulVersion = boatItem({
  id: 'boat-useful-version',
  slot: 'boat',
  answeredBy: ['usable-release-first'],
  effortDays: 0,
  requires: [usableRelease],
  asserts: [
    {
      when: usableRelease,
      fr: `Une version utile à quelqu’un d’autre`,
      en: `A version useful to somebody else`
    }
  ],
  favours: [
    {
      when: proof.is('none'),
      strong: true,
      fr: `Vous n’avez encore aucune autre preuve à montrer`,
      en: `You have no other proof to show yet`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une version utile à quelqu’un d’autre`,
    summary: `Une version qui sert à quelqu’un d’autre que vous convainc mieux que toutes les promesses.`
  },
  en: {
    title: `A version useful to somebody else`,
    summary: `A version that serves somebody other than you convinces better than any promise.`
  }
});

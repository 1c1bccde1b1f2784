import { any } from '#engine/reason/condition.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';

export const windKnownVoice = boatItem({
  id: 'wind-known-voice',
  slot: 'wind',
  answeredBy: ['test-tagline', 'user-list'],
  effortDays: 0,
  requires: [
    {
      when: any(proof.is('known-witness'), ambassadors.atLeast('one-to-three')),
      fr: `{Une voix connue en témoigne}, ou {quelqu’un d’extérieur en parle}`,
      en: `{A known voice vouches for it}, or {somebody outside speaks about it}`
    }
  ],
  asserts: [
    {
      when: any(proof.is('known-witness'), ambassadors.atLeast('one-to-three')),
      fr: `Quelqu’un d’autre parle pour vous`,
      en: `Somebody else speaks for you`
    }
  ],
  favours: [
    {
      when: ambassadors.is('network'),
      strong: true,
      fr: `Un réseau entier peut en parler`,
      en: `A whole network can speak about it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Quelqu’un d’autre parle pour vous`,
    summary: `Une voix de l’extérieur ouvre des portes que l’équipe ne pousserait pas seule.`
  },
  en: {
    title: `Somebody else speaks for you`,
    summary: `A voice from outside opens doors that the team could not push alone.`
  }
});

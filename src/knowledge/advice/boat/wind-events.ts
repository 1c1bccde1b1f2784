import { any } from '#engine/reason/condition.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

export const windEvents = boatItem({
  id: 'wind-events',
  slot: 'wind',
  answeredBy: ['demo-video', 'test-tagline'],
  effortDays: 0,
  requires: [
    {
      when: any(listed.has('press'), ambassadors.is('network'), needs.has('communication')),
      fr: `{La presse parle déjà de vous}, {un réseau parle déjà de vous} ou {vous prévoyez de communiquer}`,
      en: `{The press already speaks of you}, {a network already speaks of you} or {you plan to communicate}`
    }
  ],
  favours: [
    {
      when: proof.is('demo', 'usage-figures', 'known-witness'),
      strong: true,
      fr: `Vous avez quelque chose à montrer`,
      en: `You have something to show`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des occasions de se faire entendre`,
    summary: `Une rencontre bien choisie, comme NEC, OSXP ou les journées des communs, peut faire connaître votre ressource.`
  },
  en: {
    title: `Occasions to be heard`,
    summary: `A well-chosen gathering, such as NEC, OSXP or the commons days in France, can make your resource known.`
  }
});

import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { institutionnalisationCommunsAdministration } from '#knowledge/sources/commons-networks.ts';

export const rockChangeOfPolitics = boatItem({
  id: 'rock-change-of-politics',
  slot: 'rock',
  answeredBy: ['multi-year-agreement', 'rule-commitment'],
  effortDays: 0,
  requires: [
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien politique tient à une seule personne`,
      en: `Political support rests on one person`
    }
  ],
  favours: [{ ...publicCarrier, strong: true }],
  cautions: [],
  sources: [institutionnalisationCommunsAdministration],
  reviewed: '2026-11-23',
  fr: {
    title: `Un soutien politique fragile`,
    summary: `Une élection ou une réorganisation suffit : à Munich, la ville est revenue sur LiMux, son projet de logiciels libres.`
  },
  en: {
    title: `Fragile political support`,
    summary: `An election or a reorganisation is enough: in Munich the city turned back on LiMux, its free software project.`
  }
});

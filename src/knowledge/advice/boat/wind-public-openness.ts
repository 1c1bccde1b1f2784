import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { boatItem } from '#knowledge/kinds/boat.ts';

export const windPublicOpenness = boatItem({
  id: 'wind-public-openness',
  slot: 'wind',
  answeredBy: ['get-listed'],
  effortDays: 0,
  requires: [
    {
      when: any(publicCarrier, authoritiesAreUsers),
      fr: `{Une structure publique porte le projet}, ou {des collectivités s’en [servent|serviront]}`,
      en: `{A public body carries the project}, or {local authorities [use|will use] it}`
    }
  ],
  favours: [{ ...publicCarrier, strong: true }],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `La loi pousse le secteur public à ouvrir`,
    summary: `La loi et la politique de l’État poussent à ouvrir les données et les logiciels publics. Ouvert, votre projet va dans le sens du courant.`
  },
  en: {
    title: `The law pushes the public sector to open up`,
    summary: `French law and State policy push for open public data and software. Open, your project goes with the current.`
  }
});

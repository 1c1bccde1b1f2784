import type { FieldPlace } from '#knowledge/kinds/field.ts';
import { opencpn } from '#knowledge/places/opencpn.ts';
import { openseamap } from '#knowledge/places/openseamap.ts';

/** What anybody at sea looks at first, whatever they map or build. */
export const chartsAtSea: readonly FieldPlace[] = [
  {
    ...openseamap,
    fr: `feux, balises et bouées, sur OpenStreetMap`,
    en: `lights, beacons and buoys, on OpenStreetMap`
  },
  opencpn
];

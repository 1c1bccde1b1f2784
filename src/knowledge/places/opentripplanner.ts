import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const opentripplanner: FieldPlace = {
  name: 'OpenTripPlanner',
  url: 'https://www.opentripplanner.org/',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `calcul d’itinéraires, libre`,
  en: `journey planner, free`
};

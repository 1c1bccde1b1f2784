import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const extremeDefi: FieldPlace = {
  name: 'eXtrême Défi',
  url: 'https://wikixd.fabmob.io/',
  seen: '2026-11',
  kinds: ['hardware', 'content', 'data', 'standard'],
  fr: `wiki des véhicules légers, plans et équipes`,
  en: `wiki of light vehicles, designs and teams`
};

import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const decidim: FieldPlace = {
  name: 'Decidim',
  url: 'https://decidim.org/',
  seen: '2026-11',
  kinds: ['software', 'online-service', 'standard'],
  fr: `participation citoyenne, libre, tenue par une association`,
  en: `lets people have their say, free, kept by a non-profit body`
};

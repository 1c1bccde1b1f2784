import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const inpi: FieldPlace = {
  name: 'INPI',
  url: 'https://www.inpi.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `dépôt du nom, des dessins et des preuves`,
  en: `registers the name, designs and evidence`
};

import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const mobilitydata: FieldPlace = {
  name: 'MobilityData',
  url: 'https://mobilitydata.org/',
  seen: '2026-11',
  kinds: ['standard', 'software', 'data'],
  fr: `association canadienne, tient GBFS et fait évoluer GTFS`,
  en: `Canadian non-profit, keeps GBFS and develops GTFS`
};

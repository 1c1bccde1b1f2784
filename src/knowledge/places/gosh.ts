import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const gosh: FieldPlace = {
  name: 'GOSH',
  url: 'https://openhardware.science/',
  seen: '2026-11',
  kinds: ['hardware'],
  fr: `communauté mondiale des instruments de science ouverts`,
  en: `worldwide community of open science instruments`
};

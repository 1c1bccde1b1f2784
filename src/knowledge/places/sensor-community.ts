import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const sensorCommunity: FieldPlace = {
  name: 'Sensor.Community',
  url: 'https://fr.wikipedia.org/wiki/Sensor.Community',
  seen: '2026-11',
  fr: `capteurs libres de particules et de bruit, archives ouvertes`,
  en: `free dust and noise sensors, open archives`
};

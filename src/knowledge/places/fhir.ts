import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const fhir: FieldPlace = {
  name: 'HL7 FHIR',
  url: 'https://hl7.org/fhir/',
  seen: '2026-11',
  kinds: ['standard', 'software', 'online-service', 'data', 'hardware', 'ai-model'],
  fr: `format ouvert d’échange des données de soins`,
  en: `open format for exchanging care data`
};

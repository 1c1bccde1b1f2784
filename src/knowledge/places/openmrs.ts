import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const openmrs: FieldPlace = {
  name: 'OpenMRS',
  url: 'https://openmrs.org/',
  seen: '2026-11',
  kinds: ['software', 'online-service', 'standard', 'hardware'],
  fr: `dossier de soins libre, tenu par une communauté mondiale`,
  en: `free medical record, kept by a worldwide community`
};

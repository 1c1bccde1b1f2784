import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const afnor: FieldPlace = {
  name: 'Afnor',
  url: 'https://www.afnor.org/',
  seen: '2026-11',
  fr: `normes françaises, avec enquête publique ouverte avant publication`,
  en: `French standards, with an open public enquiry before publication`
};

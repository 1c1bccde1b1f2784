import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const oralHeritagePortal: FieldPlace = {
  name: 'Portail du patrimoine oral',
  url: 'https://famdt.com/actions/patrimoine',
  seen: '2026-11',
  kinds: ['content', 'data'],
  fr: `archives sonores d’associations, réunies par la FAMDT avec la BnF`,
  en: `sound archives of associations, gathered with the national library`
};

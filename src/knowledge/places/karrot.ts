import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const karrot: FieldPlace = {
  name: 'Karrot',
  url: 'https://codeberg.org/karrot/karrot-frontend',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `partage de nourriture et groupes bénévoles, libre`,
  en: `food sharing and volunteer groups, free`
};

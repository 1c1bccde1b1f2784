import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const mobicoop: FieldPlace = {
  name: 'Mobicoop',
  url: 'https://gitlab.com/mobicoop/mobicoop-platform',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `covoiturage et autostop, libre, tenu par une coopérative`,
  en: `car pooling and hitchhiking, free, kept by a cooperative`
};

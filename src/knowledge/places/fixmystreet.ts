import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const fixmystreet: FieldPlace = {
  name: 'FixMyStreet',
  url: 'https://github.com/mysociety/fixmystreet',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `signalements de voirie, libre, tenu par mySociety`,
  en: `reports of street problems, free, kept by mySociety`
};

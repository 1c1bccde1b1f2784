import type { Source } from '#engine/advise/advice.ts';

export const ademeAppelCommunsConditions: Source = {
  title: `ADEME, appel à communs : conditions de participation`,
  url: 'https://www.innoverpourlatransitionecologique.fr/en/challenges/appel-a-communs-1/agreements?lang=fr',
  read: '2026-11'
};

import type { Source } from '#engine/advise/advice.ts';

export const associationsGouvRecuFiscal: Source = {
  title: `associations.gouv.fr, « Une association peut-elle émettre un reçu fiscal ? »`,
  url: 'https://associations.gouv.fr/une-association-peut-elle-emettre-un-recu-fiscal.html',
  read: '2026-11'
};

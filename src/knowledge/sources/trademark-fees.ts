import type { Source } from '#engine/advise/advice.ts';

/** What the French office asks for a mark: 190 € for one class, 350 € where it is collective or a guarantee, 40 € for each class more. */
export const trademarkFees: Source = {
  kind: 'press',
  title: `Nioumark, tarifs de dépôt d’une marque à l’INPI depuis décembre 2019`,
  url: 'https://www.nioumark.fr/cout-d-un-depot-de-marque/',
  read: '2026-11'
};

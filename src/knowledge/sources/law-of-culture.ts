import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on one matter of culture. */

export const diedForFrance: Source = {
  kind: 'law',
  dated: '1992-07-03',
  title: `Code de la propriété intellectuelle, article L123-10 (auteur mort pour la France)`,
  url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006069414/articles/LEGIARTI000006278952?version=LEGIARTI000006278952&source=legislation-text',
  read: '2026-11'
};

export const civilRecordsDelay: Source = {
  kind: 'doctrine',
  dated: '2018-04-19',
  title: `Cada, conseil n° 20180522 : registres de l’état civil, article L213-2 du code du patrimoine`,
  url: 'https://cada.data.gouv.fr/20180522/',
  read: '2026-11'
};

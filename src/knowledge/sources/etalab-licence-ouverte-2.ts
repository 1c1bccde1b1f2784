import type { Source } from '#engine/advise/advice.ts';

export const etalabLicenceOuverte2: Source = {
  title: `Etalab, version 2.0 de la Licence Ouverte et présentation du décret`,
  url: 'https://www.etalab.gouv.fr/licence-version-2-0-de-la-licence-ouverte-suite-a-la-consultation-et-presentation-du-decret',
  read: '2026-11'
};

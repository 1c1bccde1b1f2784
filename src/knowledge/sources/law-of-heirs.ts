import type { Source } from '#engine/advise/advice.ts';

/* The texts that say who decides of what somebody left who has died. */

export const heirsTogether: Source = {
  kind: 'law',
  dated: '2016-01-01',
  title: `Code civil, articles 387-1 (droits d’un mineur), 815-2 et 815-3 (indivision)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070721/',
  read: '2026-11'
};

export const accountsOfTheDead: Source = {
  kind: 'law',
  dated: '2019-06-01',
  title: `Loi n° 78-17 du 6 janvier 1978 (Informatique et Libertés), article 85 (données d’une personne morte)`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460/',
  read: '2026-11'
};

export const succession: Source = {
  kind: 'law',
  dated: '2015-02-18',
  title: `Code civil, articles 782 à 785 (accepter une succession, et ce que l’on fait sans l’accepter)`,
  url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070721/articles/LEGIARTI000006431530',
  read: '2026-12'
};

export const survivingSpouse: Source = {
  kind: 'law',
  dated: '1992-07-03',
  title: `Code de la propriété intellectuelle, article L123-6 (usufruit du conjoint)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006069414/',
  read: '2026-12'
};

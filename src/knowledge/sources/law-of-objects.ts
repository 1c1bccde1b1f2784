import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on one kind of object. */

export const spareParts: Source = {
  kind: 'law',
  dated: '2016-03-14',
  title: `Code de la consommation, article L111-4 (pièces détachées et plans d’impression)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006069565/',
  read: '2026-11'
};

export const machineryDirective: Source = {
  kind: 'law',
  dated: '2006-05-17',
  title: `Directive 2006/42/CE sur les machines, articles 2 et 5`,
  url: 'https://eur-lex.europa.eu/eli/dir/2006/42/oj',
  read: '2026-11'
};

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

export const radioEquipment: Source = {
  kind: 'law',
  dated: '2014-04-16',
  title: `Directive 2014/53/UE sur les équipements radioélectriques`,
  url: 'https://eur-lex.europa.eu/eli/dir/2014/53/oj',
  read: '2026-11'
};

export const electricalWaste: Source = {
  kind: 'law',
  dated: '2020-12-27',
  title: `Code de l’environnement, articles R543-171-1 et suivants (déchets d’équipements électriques et électroniques)`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006074220/LEGISCTA000006177001/',
  read: '2026-11'
};

export const workEquipment: Source = {
  kind: 'law',
  dated: '2008-05-01',
  title: `Code du travail, articles L4311-1 et suivants (équipements de travail)`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000006189723/',
  read: '2026-11'
};

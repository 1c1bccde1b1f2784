import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on one matter of health. */

export const infantFormula: Source = {
  kind: 'law',
  dated: '2015-09-25',
  title: `Règlement délégué (UE) 2016/127 sur les préparations pour nourrissons, article 10`,
  url: 'https://eur-lex.europa.eu/eli/reg_del/2016/127/oj',
  read: '2026-11'
};

export const defibrillators: Source = {
  kind: 'law',
  dated: '2019-10-29',
  title: `Arrêté du 29 octobre 2019, base nationale des défibrillateurs (article L5233-1 du code de la santé publique)`,
  url: 'https://legal.tricoteuses.fr/articles/LEGIARTI000039364767',
  read: '2026-11'
};

export const secureHealthMail: Source = {
  kind: 'official',
  title: `MSSanté, repères juridiques`,
  url: 'https://mssante.fr/reperes-juridiques',
  read: '2026-11'
};

export const healthResearch: Source = {
  kind: 'doctrine',
  dated: '2023-01-11',
  title: `CNIL, recherche en santé : étude interne (loi de 1978, articles 44 et 65), méthode de référence ou autorisation`,
  url: 'https://www.cnil.fr/fr/demande-dautorisation-dune-recherche-en-sante-les-informations-fournir-et-les-criteres-doctroi',
  read: '2026-11'
};

export const minorsInResearch: Source = {
  kind: 'law',
  dated: '2019-06-01',
  title: `Loi n° 78-17 du 6 janvier 1978, article 70 (mineurs, recherche en santé)`,
  url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037823040',
  read: '2026-11'
};

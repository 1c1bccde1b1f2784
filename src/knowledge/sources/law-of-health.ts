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

export const referenceMethod: Source = {
  kind: 'practice',
  title: `Lexagone, « Encadrement juridique de la MR-004 : quelles obligations ? »`,
  url: 'https://www.lexagone.fr/tout-ce-que-vous-devez-savoir-sur-lencadrement-juridique-dune-mr-004',
  read: '2026-11'
};

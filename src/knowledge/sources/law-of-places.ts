import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on what a map shows. */

export const routesAsWorks: Source = {
  kind: 'law',
  dated: '1998-06-30',
  title: `Cour de cassation, 1re chambre civile, 30 juin 1998, Éditions Franck Mercier (tracés de randonnée)`,
  url: 'https://legipresse.com/011-39143-Originalite-de-cartes-geographiques.html',
  read: '2026-11'
};

export const privateLand: Source = {
  kind: 'law',
  dated: '2023-02-02',
  title: `Code pénal, article 226-4-3 (propriété rurale ou forestière)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070719/',
  read: '2026-11'
};

export const natureSports: Source = {
  kind: 'law',
  dated: '2022-02-21',
  title: `Code du sport, articles L311-1-1 (sports de nature) et L312-2 (équipements sportifs)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071318/',
  read: '2026-11'
};

export const treeRows: Source = {
  kind: 'law',
  dated: '2022-02-21',
  title: `Code de l’environnement, article L350-3 (allées et alignements d’arbres)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006074220/',
  read: '2026-11'
};

export const defibrillatorBase: Source = {
  kind: 'law',
  dated: '2019-10-29',
  title: `Arrêté du 29 octobre 2019, base nationale des défibrillateurs (article L5233-1 du code de la santé publique)`,
  url: 'https://legal.tricoteuses.fr/articles/LEGIARTI000039364767',
  read: '2026-11'
};

export const dangerAtSea: Source = {
  kind: 'official',
  dated: '2020-10-27',
  title: `DEAL Guyane, Témoin ou victime d’un problème en mer : appelez le CROSS (VHF canal 16, 196)`,
  url: 'https://www.guyane.developpement-durable.gouv.fr/temoin-ou-victime-d-un-probleme-en-mer-appelez-le-a3527.html',
  read: '2026-11'
};

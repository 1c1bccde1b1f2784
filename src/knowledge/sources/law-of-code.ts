import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on one kind of code, one way of speaking out, one way of gathering words. */

export const cryptologyControl: Source = {
  kind: 'official',
  dated: '2004-06-21',
  title: `ANSSI, contrôle des moyens de cryptologie (loi n° 2004-575, articles 30 et 31 ; décret n° 2007-663)`,
  url: 'https://cyber.sites.beta.gouv.fr/reglementation/reglementation-identite-confiance-num%C3%A9rique/controles-reglementaires-cryptographie/controle-moyen-de-cryptologie',
  read: '2026-11'
};

export const stateDesignSystem: Source = {
  kind: 'official',
  title: `Système de design de l’État, droit d’utilisation`,
  url: 'https://github.com/GouvernementFR/dsfr',
  read: '2026-11'
};

export const documentAccess: Source = {
  kind: 'law',
  dated: '2015-10-23',
  title: `Code des relations entre le public et l’administration, articles L311-1 et L342-1`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000031366350/',
  read: '2026-11'
};

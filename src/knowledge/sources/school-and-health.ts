import type { Source } from '#engine/advise/advice.ts';

export const sesamathAccounts2008: Source = {
  kind: 'project',
  dated: '2009-05-07',
  title: `Blog de Sésamath, « Les comptes de Sésamath ! » (recettes de 2008)`,
  url: 'http://blog.sesamath.net/articles/2009/05/07/les-comptes-de-sesamath.html',
  read: '2026-11'
};

export const ludomagEduUp2024: Source = {
  kind: 'press',
  dated: '2024-02-09',
  title: `Ludomag, « Édu-up, le dispositif qui donne des ailes à la filière EdTech »`,
  url: 'https://ludomag.com/2024/02/09/edu-up-le-dispositif-qui-donne-des-ailes-a-la-filiere-edtech',
  read: '2026-11'
};

export const eduscolEduUp2017: Source = {
  kind: 'official',
  dated: '2017',
  title: `Éduscol, guichet Édu-up (thématiques 2017)`,
  url: 'http://eduscol.education.fr/cid56176/encourager-la-production-et-la-diffusion-des-ressources-numerique-pour-l-ecole.html',
  read: '2026-11'
};

export const arsUserRightsLabel2024: Source = {
  kind: 'official',
  dated: '2024',
  title: `ARS Hauts-de-France, label « Droits des usagers de la santé » 2024`,
  url: 'https://www.hauts-de-france.ars.sante.fr/label-droits-des-usagers-de-la-sante-2024',
  read: '2026-11'
};

export const fecopUserRightsLabel: Source = {
  kind: 'practice',
  title: `Fecop, label et concours « Droits des usagers de la santé » : qui peut candidater`,
  url: 'https://fecop.fr/node/1809',
  read: '2026-11'
};

export const arsPreventionFund: Source = {
  kind: 'official',
  title: `ARS Normandie, appel à projets de prévention et de promotion de la santé (fonds d’intervention régional, 2023-2028)`,
  url: 'https://www.normandie.ars.sante.fr/index.php/appel-projets-prevention-et-promotion-de-la-sante-et-sante-environnement',
  read: '2026-11'
};

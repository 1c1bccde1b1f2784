import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on one matter of a town hall. */

export const canteenPurchases: Source = {
  kind: 'official',
  dated: '2022-09-14',
  title: `Draaf Grand Est, déclaration des achats des cantines : arrêté du 14 septembre 2022, article L230-5 du code rural`,
  url: 'https://draaf.grand-est.agriculture.gouv.fr/restauration-collective-la-campagne-de-teledeclaration-sur-les-achats-de-a4541.html',
  read: '2026-11'
};

export const schoolList: Source = {
  kind: 'law',
  dated: '2021-12-14',
  title: `Code de l’éducation, article R131-3 (liste scolaire que tient le maire)`,
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000044503681',
  read: '2026-11'
};

export const townAddresses: Source = {
  kind: 'official',
  dated: '2023-08',
  title: `Banque des Territoires, adressage par les communes : article L2121-30 du code général des collectivités`,
  url: 'https://www.banquedesterritoires.fr/adressage-par-les-communes-le-decret-est-paru',
  read: '2026-11'
};

export const publishedActs: Source = {
  kind: 'doctrine',
  dated: '2022-07-01',
  title: `Avocats, publication des actes des collectivités : articles L2131-1 et R2131-1 du code général des collectivités`,
  url: 'https://consultation.avocat.fr/blog/vincent-guiso/article-45730-publication-des-actes-des-collectivites-le-point.html',
  read: '2026-11'
};

export const grantData: Source = {
  kind: 'official',
  dated: '2017-11-17',
  title: `Région Réunion, données des subventions : article 10 de la loi n° 2000-321, décret n° 2017-779`,
  url: 'https://data.regionreunion.com/explore/dataset/subventions-attribuees-aux-associations-en-2024/',
  read: '2026-11'
};

export const waterServiceReport: Source = {
  kind: 'doctrine',
  dated: '2019-11',
  title: `La Gazette des communes, réponse du ministère : rapport sur l’eau, article L2224-5 du code général des collectivités`,
  url: 'https://www.lagazettedescommunes.com/646837/les-communes-de-moins-de-3-500-habitants-ne-devraient-elles-pas-publier-les-rapport-sur-le-prix-et-la-qualite-du-service-rpqs/',
  read: '2026-11'
};

export const planningOnline: Source = {
  kind: 'official',
  dated: '2018-11-23',
  title: `Institut national de la consommation, demandes d’urbanisme en ligne : article L423-3 du code de l’urbanisme`,
  url: 'https://inc-conso.fr/content/urbanisme-dematerialisation-des-demandes-de-permis-de-construire-et-de-declarations',
  read: '2026-11'
};

import type { Source } from '#engine/advise/advice.ts';

export const caeCoopcycleCharter: Source = {
  kind: 'project',
  title: `Agora des CAE, « Utilisation de CoopCycle dans les CAE » (charte de marque collective)`,
  url: 'https://agora.les-cae.coop/t/utilisation-de-coopcycle-dans-les-caes-charte-cooperative-de-marque-collective-pour-pouvoir-lutiliser/2295',
  read: '2026-11'
};

export const coopDesCommunsCoopyright: Source = {
  kind: 'project',
  title: `La Coop des Communs, The Coopyright`,
  lang: 'en',
  url: 'http://coopdescommuns.org/en/the-coopyright-of-la-coop-des-communs/',
  read: '2026-11'
};

export const coopcycleLicence2018: Source = {
  kind: 'project',
  dated: '2018-10-26',
  title: `CoopCycle, « Une licence pour valoriser le travail des communs » (2018)`,
  url: 'https://blogs.mediapart.fr/coopcycle/blog/261018/coopcycle-une-licence-pour-valoriser-le-travail-des-communs',
  read: '2026-11'
};

export const rtesScic: Source = {
  kind: 'study',
  title: `RTES, « SCIC et collectivités territoriales : questions juridiques »`,
  url: 'https://rtes.fr/scic-et-collectivites-territoriales-questions-juridiques',
  read: '2026-11'
};

export const scinfolexCoopyright2018: Source = {
  kind: 'study',
  dated: '2018-03-02',
  title: `S.I.Lex, « Coopyright, une licence à réciprocité pour faire le lien entre communs et ESS » (2018)`,
  url: 'https://scinfolex.com/2018/03/02/coopyright-une-licence-a-reciprocite-pour-faire-le-lien-entre-communs-et-ess/',
  read: '2026-11'
};

export const productionCooperativesAct: Source = {
  kind: 'law',
  dated: '1978-07-19',
  title: `Loi n° 78-763 du 19 juillet 1978 portant statut des sociétés coopératives de production`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000339242/',
  read: '2026-11'
};

export const servicePublicScop: Source = {
  kind: 'official',
  title: `Service-public.fr, Société coopérative de production, Scop (fiche F31328)`,
  url: 'https://entreprendre.service-public.fr/vosdroits/F31328',
  read: '2026-11'
};

export const cooperationAct: Source = {
  kind: 'law',
  dated: '1947-09-10',
  title: `Loi n° 47-1775 du 10 septembre 1947 portant statut de la coopération, articles 19 septies à 19 duodecies (SCIC), 25-1 et 28 bis`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000684004/',
  read: '2026-11'
};

export const scicReserves: Source = {
  kind: 'practice',
  dated: '2017-01',
  title: `Confédération générale des Scop et des Scic, résultats et réserves impartageables`,
  url: 'http://www.les-scic.coop/sites/fr/les-scic/FAQ/Resultats_et_reserves_impartageables',
  read: '2026-11'
};

export const scicFromAssociation: Source = {
  kind: 'practice',
  dated: '2015-06',
  title: `Confédération générale des Scop et des Scic, transformation en Scic`,
  url: 'http://www.les-scic.coop/sites/fr/les-scic/FAQ/Transformation_en_scic',
  read: '2026-11'
};

import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh in one field; those that weigh everywhere are in `law.ts` and `rights.ts`. */

export const environmentCode: Source = {
  kind: 'law',
  dated: '2005-10-26',
  title: `Code de l’environnement, articles L124-1 à L124-8 (information) et L127-1 (données géographiques)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220/',
  read: '2026-11'
};

export const graveRenewal: Source = {
  kind: 'doctrine',
  dated: '2024-04-23',
  title: `Assemblée nationale, réponse n° 14489 : concessions échues, article L2223-15 du code général des collectivités`,
  url: 'https://www.idcite.com/RM-Modifications-de-la-legislation-funeraire_a81019.html',
  read: '2026-11'
};

export const transportCode: Source = {
  kind: 'law',
  dated: '2019-12-24',
  title: `Code des transports, article L1115-1 (données d’information des voyageurs)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000023086525/',
  read: '2026-11'
};

export const multimodalRegulation: Source = {
  kind: 'law',
  dated: '2017-05-31',
  title: `Règlement délégué (UE) 2017/1926 sur les informations de déplacements multimodaux`,
  url: 'https://eur-lex.europa.eu/eli/reg_del/2017/1926/oj',
  read: '2026-11'
};

export const accessPointDuties: Source = {
  kind: 'official',
  title: `transport.data.gouv.fr, obligations des détenteurs de données`,
  url: 'https://doc.transport.data.gouv.fr/le-point-d-acces-national/cadre-juridique/obligations-des-detenteurs-de-donnees',
  read: '2026-11'
};

export const transportRegulator: Source = {
  kind: 'official',
  title: `Autorité de régulation des transports, données de mobilité : obligations, contrôle et sanctions (L1115-1 et L1115-5 du code des transports)`,
  url: 'https://autorite-transports.fr/observatoire-et-numerique/donnees-de-mobilite',
  read: '2026-11'
};

export const seedAct: Source = {
  kind: 'law',
  dated: '2020-06-10',
  title: `Code rural, article L661-8, raconté par le Réseau Semences Paysannes`,
  url: 'https://ressources.semencespaysannes.org/veille/fiche-veille-3038.html',
  read: '2026-11'
};

export const machineryRegulation: Source = {
  kind: 'law',
  dated: '2023-06-14',
  title: `Règlement (UE) 2023/1230 sur les machines`,
  url: 'https://eur-lex.europa.eu/eli/reg/2023/1230/oj',
  read: '2026-11'
};

export const medicalDevices: Source = {
  kind: 'law',
  dated: '2017-04-05',
  title: `Règlement (UE) 2017/745 relatif aux dispositifs médicaux`,
  url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
  read: '2026-11'
};

export const foodLabels: Source = {
  kind: 'law',
  dated: '2011-10-25',
  title: `Règlement (UE) n° 1169/2011 sur l’information des consommateurs sur les aliments`,
  url: 'https://eur-lex.europa.eu/eli/reg/2011/1169/oj',
  read: '2026-11'
};

export const digitalServicesAct: Source = {
  kind: 'law',
  dated: '2022-10-19',
  title: `Règlement (UE) 2022/2065 sur les services numériques`,
  url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
  read: '2026-11'
};

export const socialActionCode: Source = {
  kind: 'law',
  dated: '2002-01-02',
  title: `Code de l’action sociale et des familles, articles L227-4, L227-5 et L311-3`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069/',
  read: '2026-11'
};

export const internalSecurityCode: Source = {
  kind: 'law',
  dated: '2012-03-12',
  title: `Code de la sécurité intérieure, articles L725-1 à L725-3 (associations agréées de sécurité civile)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/',
  read: '2026-11'
};

export const openstreetmapCopyright: Source = {
  kind: 'project',
  title: `OpenStreetMap, droits d’auteur et licence`,
  url: 'https://www.openstreetmap.org/copyright',
  read: '2026-11'
};

export const panoramaxFaces: Source = {
  kind: 'project',
  title: `Panoramax, foire aux questions : personnes sur les photos`,
  url: 'https://website.panoramax.fr/ressources/faq',
  read: '2026-11'
};

import type { Source } from '#engine/advise/advice.ts';

export const vlcRelicensing: Source = {
  kind: 'project',
  dated: '2012-11-20',
  title: `Jean-Baptiste Kempf, How to properly relicense a large open source project`,
  lang: 'en',
  url: 'http://www.jbkempf.com/blog/post/2012/How-to-properly-relicense-a-large-open-source-project',
  read: '2026-11'
};

export const osmLicenceChange: Source = {
  kind: 'project',
  dated: '2012-09-12',
  title: `OpenStreetMap Foundation, About the licence change`,
  lang: 'en',
  url: 'http://osmfoundation.org/wiki/License/About_The_License_Change',
  read: '2026-11'
};

export const arasaacTerms: Source = {
  kind: 'project',
  title: `ARASAAC, Terms of use`,
  lang: 'en',
  url: 'https://aulaabierta.arasaac.org/en/terms-of-use',
  read: '2026-11'
};

export const ignOpenData: Source = {
  kind: 'press',
  dated: '2021-01',
  title: `Numerama, « Les données publiques de l’IGN sont libres et gratuites »`,
  url: 'https://www.numerama.com/tech/679565-ca-y-est-les-donnees-publiques-de-lign-sont-libres-et-gratuites.html',
  read: '2026-11'
};

export const researchCodeData: Source = {
  kind: 'law',
  dated: '2016-10-07',
  title: `Code de la recherche, article L533-4 (publications et données)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071190/',
  read: '2026-11'
};

export const horizonEuropeData: Source = {
  kind: 'practice',
  title: `Université de Tampere, Horizon Europe requires research data management`,
  lang: 'en',
  url: 'https://research.tuni.fi/researchdata/news/horizon-europe-requires-research-data-management',
  read: '2026-11'
};

export const anrOpenScience: Source = {
  kind: 'practice',
  title: `Callisto, l’ANR et la science ouverte (publications sous CC BY depuis 2022)`,
  url: 'https://callisto-formation.fr/mod/book/tool/print/index.php?chapterid=264&id=16099',
  read: '2026-11'
};

export const openDataThreshold: Source = {
  kind: 'press',
  title: `Localtis, « L’ouverture des données limitée aux administrations de 50 agents et plus »`,
  url: 'https://www.banquedesterritoires.fr/louverture-des-donnees-limitee-aux-administrations-de-50-agents-et-plus',
  read: '2026-11'
};

export const highValueDatasets: Source = {
  kind: 'law',
  dated: '2022-12-21',
  title: `Règlement d’exécution (UE) 2023/138 sur les ensembles de données de forte valeur`,
  url: 'https://eur-lex.europa.eu/eli/reg_impl/2023/138/oj',
  read: '2026-11'
};

export const cadaSourceCode: Source = {
  kind: 'doctrine',
  dated: '2023-03-09',
  title: `CADA, avis n° 20228135 (code source d’une application de l’État)`,
  url: 'https://cada.data.gouv.fr/20228135',
  read: '2026-11'
};

export const openMairie: Source = {
  kind: 'project',
  title: `openMairie, le projet et ses applications`,
  url: 'http://openmairie.org/communaute/openmairie/le-projet-openmairie',
  read: '2026-11'
};

export const declic: Source = {
  kind: 'project',
  title: `Déclic, fédération des opérateurs publics de services numériques`,
  url: 'https://www.asso-declic.fr',
  read: '2026-11'
};

export const anctSmallTowns: Source = {
  kind: 'press',
  dated: '2022-12-27',
  title: `Horizons publics, l’accompagnement de l’Incubateur des territoires (ANCT)`,
  url: 'https://www.horizonspublics.fr/etat/les-petites-collectivites-locales-face-aux-defis-de-la-transformation-numerique',
  read: '2026-11'
};

export const anctPublicContracts: Source = {
  kind: 'official',
  dated: '2024-03-20',
  title: `ANCT et inno³, marchés publics, open source et communs numériques`,
  url: 'https://lesbases.anct.gouv.fr/ressources/marches-publics-open-source-et-communs-numeriques',
  read: '2026-11'
};

export const ignGeocommons: Source = {
  kind: 'official',
  title: `IGN, la démarche géocommuns : ce qu’est un commun`,
  url: 'https://ign.fr/institut/la-demarche-geocommuns',
  read: '2026-11'
};

export const recoveryPlanReuse: Source = {
  kind: 'press',
  dated: '2023-01',
  title: `Localtis, « Les projets numériques du plan de relance au défi de leur généralisation »`,
  url: 'https://banquedesterritoires.fr/les-projets-numeriques-du-plan-de-relance-au-defi-de-leur-generalisation',
  read: '2026-11'
};

export const nakala: Source = {
  kind: 'project',
  title: `Huma-Num, documentation de Nakala`,
  url: 'https://documentation.huma-num.fr/nakala',
  read: '2026-11'
};

export const cnilHealthPlatform: Source = {
  kind: 'doctrine',
  title: `CNIL, la Plateforme des données de santé (Health Data Hub)`,
  url: 'https://www.cnil.fr/fr/la-plateforme-des-donnees-de-sante-health-data-hub',
  read: '2026-11'
};

export const dataGovernanceAct: Source = {
  kind: 'law',
  dated: '2022-05-30',
  title: `Règlement (UE) 2022/868 sur la gouvernance des données, articles 16 à 25 (altruisme)`,
  url: 'https://eur-lex.europa.eu/eli/reg/2022/868/oj',
  read: '2026-11'
};

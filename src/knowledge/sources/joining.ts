import type { Source } from '#engine/advise/advice.ts';

export const tradeMarkNonUse: Source = {
  kind: 'law',
  dated: '2019-11-13',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const patentNovelty: Source = {
  kind: 'law',
  dated: '1992-07-01',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const machineryRegulation: Source = {
  kind: 'law',
  dated: '2023-06-14',
  title: `Règlement (UE) 2023/1230 sur les machines`,
  url: 'https://eur-lex.europa.eu/eli/reg/2023/1230/oj',
  read: '2026-11'
};

export const oshwaCertification: Source = {
  kind: 'project',
  lang: 'en',
  title: `Open Source Hardware Association, About the certification`,
  url: 'https://certification.oshwa.org/about.html',
  read: '2026-11'
};

export const dinSpec3105: Source = {
  kind: 'official',
  dated: '2020',
  lang: 'en',
  title: `DIN SPEC 3105, Open source hardware: technical documentation and community-based assessment`,
  url: 'https://din.one/display/OSH/Part+2+Community-based+assessment',
  read: '2026-11'
};

export const communitySpecification: Source = {
  kind: 'practice',
  dated: '2020',
  lang: 'en',
  title: `Joint Development Foundation, Community Specification License 1.0`,
  url: 'https://spdx.org/licenses/Community-Spec-1.0.html',
  read: '2026-11'
};

export const cenWorkshopAgreement: Source = {
  kind: 'official',
  lang: 'en',
  title: `CEN, the CEN Workshop Agreement, step by step`,
  url: 'https://boss.cen.eu/developingdeliverables/cwa/pages/',
  read: '2026-11'
};

export const misleadingPractices: Source = {
  kind: 'law',
  dated: '2016-03-14',
  title: `Code de la consommation, articles L121-2 à L121-5 (pratiques trompeuses) et L433-3 à L433-7 (certification)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/',
  read: '2026-11'
};

export const gpaiGuidelines: Source = {
  kind: 'doctrine',
  dated: '2025-07-18',
  lang: 'en',
  title: `European Commission, Guidelines on the scope of obligations for general-purpose AI models, C(2025) 5045`,
  url: 'https://digitalpolicyalert.org/event/31989-european-commission-adopted-guidelines-on-the-scope-of-the-obligations-for-general-purpose-ai-models-established-by-regulation-eu-20241689-ai-act-c2025-5045-final',
  read: '2026-11'
};

export const aiOmnibus: Source = {
  kind: 'practice',
  dated: '2026-07-01',
  lang: 'en',
  title: `Heuking, AI Omnibus 2026: the Council’s final approval and the new dates`,
  url: 'https://www.heuking.de/en/news-events/newsletter-articles/detail/ai-omnibus-2026-trilogue-agreement-on-amendments-to-the-ai-act-brings-longer-deadlines-and-less-bureaucracy.html',
  read: '2026-11'
};

export const cnilModelStatus: Source = {
  kind: 'doctrine',
  dated: '2025-07-22',
  title: `CNIL, « IA : analyser le statut d’un modèle d’IA au regard du RGPD »`,
  url: 'https://www.cnil.fr/fr/ia-analyser-le-statut-dun-modele-dia-au-regard-du-rgpd',
  read: '2026-11'
};

export const genciDynamicAccess: Source = {
  kind: 'official',
  lang: 'en',
  title: `IDRIS, Requesting computing hours (GENCI, Jean Zay)`,
  url: 'http://www.idris.fr/eng/info/gestion/demandes-heures-eng.html',
  read: '2026-11'
};

export const stateFreeSoftware: Source = {
  kind: 'press',
  title: `Archimag, 531 logiciels libres recommandés par l’État (SILL)`,
  url: 'https://archimag.com/node/139207',
  read: '2026-11'
};

export const narrowCircle: Source = {
  kind: 'press',
  dated: '2017-05-10',
  title: `Associathèque, le cercle restreint de personnes (BOI-IR-RICI-250-10-10)`,
  url: 'http://blog.associatheque.fr/nouveau-focus-le-cercle-restreint-de-personnes/',
  read: '2026-11'
};

export const osmOrganisedEditing: Source = {
  kind: 'project',
  lang: 'en',
  title: `OpenStreetMap, Directed Editing Policy and the Organised Editing Guidelines that followed`,
  url: 'https://wiki.openstreetmap.org/wiki/Directed_Editing_Policy',
  read: '2026-11'
};

export const osmContributorTerms: Source = {
  kind: 'project',
  lang: 'en',
  title: `OpenStreetMap Foundation, Contributor Terms, summary (two thirds of active contributors)`,
  url: 'https://wiki.osmfoundation.org/wiki/Licence_and_Legal_FAQ/Contributor_Terms_Summary',
  read: '2026-11'
};

export const commonhaus: Source = {
  kind: 'project',
  lang: 'en',
  title: `Commonhaus Foundation, Project governance`,
  url: 'https://www.commonhaus.org/about/governance.html',
  read: '2026-11'
};

export const competitionLaw: Source = {
  kind: 'law',
  dated: '2000-09-18',
  title: `Code de commerce, articles L251-1 à L251-23, L420-1, L612-4, L622-13, L641-11-1 et L642-7`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/',
  read: '2026-11'
};

export const textMining: Source = {
  kind: 'law',
  dated: '2021-11-24',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const associationsAct: Source = {
  kind: 'law',
  dated: '1901-07-01',
  title: `Loi du 1er juillet 1901 relative au contrat d’association, et son décret du 16 août 1901`,
  url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006069570/',
  read: '2026-11'
};

export const osvScanner: Source = {
  kind: 'project',
  lang: 'en',
  title: `OSV-Scanner, known vulnerabilities in a project’s dependencies`,
  url: 'https://google.github.io/osv-scanner/',
  read: '2026-11'
};

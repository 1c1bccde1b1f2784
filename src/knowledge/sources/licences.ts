import type { Source } from '#engine/advise/advice.ts';

export const gnuLicenceList: Source = {
  kind: 'project',
  title: `GNU, Various Licenses and Comments about Them`,
  lang: 'en',
  url: 'https://www.gnu.org/licenses/license-list.html',
  read: '2026-11'
};

export const gnuCompatibilityTable: Source = {
  kind: 'project',
  title: `GNU, How are the various GNU licenses compatible with each other?`,
  lang: 'en',
  url: 'https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility',
  read: '2026-11'
};

export const mozillaFaq: Source = {
  kind: 'project',
  dated: '2024-01-30',
  title: `Mozilla, MPL 2.0 FAQ`,
  lang: 'en',
  url: 'https://www.mozilla.org/en-US/MPL/2.0/FAQ/',
  read: '2026-11'
};

export const apacheGplCompatibility: Source = {
  kind: 'project',
  title: `Apache Software Foundation, Apache License 2.0 and GPL compatibility`,
  lang: 'en',
  url: 'https://www.apache.org/licenses/GPL-compatibility.html',
  read: '2026-11'
};

export const spdxLicenceTexts: Source = {
  kind: 'project',
  title: `SPDX, License List: the texts`,
  lang: 'en',
  url: 'https://spdx.org/licenses/',
  read: '2026-11'
};

export const euplMatrix: Source = {
  kind: 'doctrine',
  dated: '2017',
  title: `Commission européenne, Matrix of EUPL compatible open source licences`,
  lang: 'en',
  url: 'https://interoperable-europe.ec.europa.eu/collection/eupl/matrix-eupl-compatible-open-source-licences',
  read: '2026-11'
};

export const cecillFaq: Source = {
  kind: 'project',
  title: `CEA, CNRS et Inria, questions fréquentes sur les licences CeCILL`,
  url: 'http://cecill.info/faq.fr.html',
  read: '2026-11'
};

export const cecill21Text: Source = {
  kind: 'project',
  dated: '2013-06-21',
  title: `CEA, CNRS et Inria, licence CeCILL 2.1, article 5.3.4`,
  url: 'http://cecill.info/licences/Licence_CeCILL_V2.1-fr.html',
  read: '2026-11'
};

export const ccCompatibleLicences: Source = {
  kind: 'project',
  dated: '2015-10-08',
  title: `Creative Commons, Compatible Licenses`,
  lang: 'en',
  url: 'https://creativecommons.org/compatiblelicenses',
  read: '2026-11'
};

export const ccLicences: Source = {
  kind: 'project',
  dated: '2013-11-25',
  title: `Creative Commons, licences 4.0`,
  url: 'https://creativecommons.org/licenses/?lang=fr',
  read: '2026-11'
};

export const ccFaq: Source = {
  kind: 'project',
  dated: '2024-07-30',
  title: `Creative Commons, Frequently Asked Questions (“What if I change my mind?”)`,
  lang: 'en',
  url: 'https://creativecommons.org/faq/',
  read: '2026-11'
};

export const ccAiTraining: Source = {
  kind: 'project',
  dated: '2025-05-15',
  title: `Creative Commons, Using CC-Licensed Works for AI Training`,
  lang: 'en',
  url: 'https://creativecommons.org/using-cc-licensed-works-for-ai-training-2/',
  read: '2026-11'
};

export const licenceOuverteText: Source = {
  kind: 'official',
  dated: '2017-04',
  title: `Etalab, Licence Ouverte 2.0, texte`,
  url: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
  read: '2026-11'
};

export const odblText: Source = {
  kind: 'project',
  title: `Open Data Commons, Open Database License 1.0, articles 4.3 à 4.6`,
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  read: '2026-11'
};

export const osmCcByData: Source = {
  kind: 'project',
  dated: '2017-03-17',
  title: `OpenStreetMap Foundation, Use of CC BY data`,
  lang: 'en',
  url: 'https://blog.openstreetmap.org/2017/03/17/use-of-cc-by-data/',
  read: '2026-11'
};

export const cdlaPermissive: Source = {
  kind: 'project',
  dated: '2021',
  title: `Linux Foundation, Community Data License Agreement Permissive 2.0`,
  lang: 'en',
  url: 'https://cdla.dev/permissive-2-0/',
  read: '2026-11'
};

export const licenceArtLibre: Source = {
  kind: 'project',
  dated: '2007-04',
  title: `Copyleft Attitude, Licence Art Libre 1.3`,
  url: 'https://artlibre.org/licence/lal/',
  read: '2026-11'
};

export const cernOhlFaq: Source = {
  kind: 'project',
  dated: '2022-08-23',
  title: `CERN, Frequently Asked Questions about the CERN Open Hardware Licence`,
  lang: 'en',
  url: 'https://ohwr.org/project/cernohl/wikis/faq',
  read: '2026-11'
};

export const oflFaq: Source = {
  kind: 'project',
  dated: '2017-04',
  title: `SIL, OFL FAQ`,
  lang: 'en',
  url: 'https://openfontlicense.org/ofl-faq/',
  read: '2026-11'
};

export const openRail: Source = {
  kind: 'project',
  title: `BigScience, licences RAIL pour des modèles`,
  url: 'https://bigscience.huggingface.co/blog/the-bigscience-rail-license',
  read: '2026-11'
};

export const adullactReciprocity: Source = {
  kind: 'practice',
  dated: '2018-01-08',
  title: `ADULLACT, avis sur la politique de contribution de l’État`,
  url: 'https://github.com/DISIC/politique-de-contribution-open-source/issues/50',
  read: '2026-11'
};

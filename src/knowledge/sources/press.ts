import type { Source } from '#engine/advise/advice.ts';

export const editionMultimediaCommuns: Source = {
  kind: 'press',
  title: `Edition Multimédi@, articles sur les communs numériques`,
  url: 'https://www.editionmultimedia.fr/tag/commons/',
  read: '2026-11'
};

export const ideozmagCrowdfunding: Source = {
  kind: 'press',
  title: `IdeozMag, « Du financement participatif pour des projets de logiciel libre »`,
  url: 'http://www.ideozmag.fr/du-financement-participatif-pour-des-projets-de-logiciel-libre-en-veux-tu-en-voila/',
  read: '2026-11'
};

export const nextinpactEupl2021: Source = {
  kind: 'press',
  dated: '2021',
  title: `Next INpact, « EUPL et Eclipse Public Licence désormais autorisées pour les codes sources publics » (2021)`,
  url: 'https://www.nextinpact.com/lebrief/49081/eupl-et-eclipse-public-licence-desormais-autorisees-pour-codes-sources-publics',
  read: '2026-11'
};

export const opensslTechtimes2014: Source = {
  kind: 'press',
  dated: '2014-04-28',
  title: `Tech Times, technology companies pledge $3.6 million after Heartbleed (2014)`,
  lang: 'en',
  url: 'https://techtimes.com/articles/6089/20140428/no-to-heartbleed-technology-titans-show-love-to-openssl-pledge-3-6-million.htm',
  read: '2026-11'
};

export const opensslZdnet2014: Source = {
  kind: 'press',
  dated: '2014',
  title: `ZDNet, OpenSSL needs corporate funding to avoid Heartbleed repeat (2014)`,
  lang: 'en',
  url: 'https://www.zdnet.com/article/openssl-needs-corporate-funding-to-avoid-heartbleed-repeat/',
  read: '2026-11'
};

export const numeramaOpenFoodFacts: Source = {
  kind: 'press',
  dated: '2023',
  title: `Numerama, sur Open Food Facts et Yuka`,
  url: 'https://www.numerama.com/politique/1452612',
  read: '2026-11'
};

export const heiseMunich2026: Source = {
  kind: 'press',
  dated: '2026-05',
  title: `heise online, Munich, accord de coalition de 2026`,
  url: 'https://heise.de/-11292449',
  read: '2026-11'
};

export const fsfeMunich2020: Source = {
  kind: 'press',
  dated: '2020-08',
  title: `FSFE, Munich and free software`,
  lang: 'en',
  url: 'https://fsfe.org/news/2020/news-20200810-01',
  read: '2026-11'
};

export const developpezVmwarePrices: Source = {
  kind: 'press',
  dated: '2025-05',
  title: `Developpez.com, sur la hausse des prix de VMware relevée par l’observatoire ECCO`,
  url: 'https://systeme.developpez.com/actu/372381/Hausse-des-prix-de-VMware-Entre-800-et-1-500-pourcent-depuis-l-acquisition-par-Broadcom-affirment-des-clients-europeens-qui-appellent-a-des-mesures-reglementaires-contre-les-pratiques-antitrust-de-Broadcom/',
  read: '2026-11'
};

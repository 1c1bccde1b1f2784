import type { Source } from '#engine/advise/advice.ts';

/* The texts that say who answers where somebody is hurt. */

export const civilLiability: Source = {
  kind: 'law',
  dated: '2016-10-01',
  title: `Code civil, articles 1240 à 1242 (faute, négligence, choses que l’on garde) et 1245 (produits défectueux)`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070721/LEGISCTA000032021486/',
  read: '2026-11'
};

export const involuntaryHarm: Source = {
  kind: 'law',
  dated: '2011-05-19',
  title: `Code pénal, articles 121-3 (faute non intentionnelle), 221-6 et 222-19 (mort et blessures involontaires)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/2026-11-30/',
  read: '2026-11'
};

export const publicServiceLiability: Source = {
  kind: 'doctrine',
  dated: '1873-02-08',
  title: `Tribunal des conflits, 8 février 1873, Blanco (dommage d’un service public : ni code civil, ni juge judiciaire)`,
  url: 'http://jurischrono.free.fr/textes/TC-18730208-Blanco.html',
  read: '2026-11'
};

export const policePowersPassedOn: Source = {
  kind: 'official',
  dated: '2014-12-11',
  title: `Ministère de l’intérieur, réponse au sénateur Masson : police du maire (L2212-2) et police spéciale transférée (L5211-9-2)`,
  url: 'http://www2.senat.fr/questions/base/2014/qSEQ140812939.html',
  read: '2026-11'
};

export const cnilBreaches: Source = {
  kind: 'doctrine',
  dated: '2018-05-25',
  title: `CNIL, quand faut-il notifier une violation de données ? (en doute, notifier ; délai dépassé, en dire les motifs)`,
  url: 'https://www.cnil.fr/fr/cnil-direct/question/reglement-europeen-quand-faut-il-notifier-une-violation-de-donnees-la-cnil',
  read: '2026-11'
};

export const anssiFlaws: Source = {
  kind: 'official',
  dated: '2024-06-25',
  title: `ANSSI, signaler une vulnérabilité (CERT-FR ; code de la défense, L2321-4 et L2321-4-1)`,
  url: 'https://cyber.gouv.fr/signaler-une-vulnerabilite-un-incident',
  read: '2026-11'
};

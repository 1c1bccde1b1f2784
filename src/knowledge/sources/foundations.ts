import type { Source } from '#engine/advise/advice.ts';

export const philanthropyAct: Source = {
  kind: 'law',
  dated: '1987-07-23',
  title: `Loi n° 87-571 du 23 juillet 1987 sur le développement du mécénat, articles 18 et 20`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000874956/',
  read: '2026-11'
};

export const fondationDeFranceFourSteps: Source = {
  kind: 'project',
  title: `Fondation de France, Votre fondation en 4 étapes`,
  url: 'https://www.fondationdefrance.org/fr/votre-fondation-en-4-etapes',
  read: '2026-11'
};

export const fondationDeFranceQuarterly: Source = {
  kind: 'project',
  title: `Fondation de France, Comment créer une fondation`,
  url: 'https://fondationdefrance.org/fr/faq/connaitre-les-fondations-abritees/comment-creer-une-fondation',
  read: '2026-11'
};

export const soessShelteringFoundation: Source = {
  kind: 'study',
  dated: '2019',
  title: `Soess, Critères de choix d’une fondation abritante`,
  url: 'https://soess.org/criteres-choix-fondation-abritante/feed',
  read: '2026-11'
};

export const educationCode: Source = {
  kind: 'law',
  dated: '2013-08-19',
  title: `Code de l’éducation, articles L123-5, L711-1, L719-12, L719-13 et R719-194 à R719-205`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/',
  read: '2026-11'
};

export const servicePublicPartnershipFoundation: Source = {
  kind: 'official',
  title: `Service-public.fr, Qu’est-ce qu’une fondation partenariale ? (fiche F31114)`,
  url: 'https://www.service-public.fr/associations/vosdroits/F31114',
  read: '2026-11'
};

export const afnicFoundation2025: Source = {
  kind: 'project',
  dated: '2025-11-24',
  title: `Fondation de France, « Fondation Afnic : 10 ans au service d’un numérique solidaire »`,
  url: 'https://fondationdefrance.org/fr/cat-numerique/fondation-afnic-10-ans-au-service-dun-numerique-solidaire',
  read: '2026-11'
};

import type { InBoth } from '#engine/locale.ts';

/** In how many weeks the example wants an answer from each person it speaks to. */
export const exampleAskInWeeks: Readonly<Record<string, number>> = {
  influencer: 3,
  mayor: 6,
  'innovation-director': 6,
  jourdain: 2,
  funder: 8
};

/** What the example says of itself and asks for in its pitches, and how it answers a rock, by key. */
export const examplePitch: InBoth<Readonly<Record<string, string>>> = {
  fr: {
    problem: `Chaque médiathèque écrit seule, le soir, des ateliers que sa voisine a déjà écrits.`,
    beneficiary: `les personnes qui animent un atelier numérique`,
    users: `neuf médiathèques, quatre associations et deux écoles de la métropole`,
    figures: `132 ateliers publiés, 41 personnes qui en ont corrigé un, au 1er octobre`,
    proof: `la liste des ateliers et de leurs auteurs est publique ; la médiathèque des Tanneurs raconte comment elle s’en sert`,
    contact: `Inès, à la médiathèque des Tanneurs (contact fictif)`,
    'ask-influencer': `une vidéo d’une minute où vous essayez un atelier avec votre public`,
    'ask-mayor': `un jour par semaine d’une personne de la médiathèque centrale, pendant un an`,
    'ask-innovation-director': `un essai de six semaines de trois ateliers avec votre équipe d’accueil`,
    'ask-jourdain': `essayer une fiche une fois, et nous dire où elle vous a bloqué`,
    'ask-funder': `9 000 € pour l’animation de la première année`,
    'boat-own-old-wiki': `Exporter toutes les fiches avec la métropole avant la fin du mois`
  },
  en: {
    problem: `Each library writes, alone and after hours, workshops that the next library has already written.`,
    beneficiary: `the people who run a digital workshop`,
    users: `nine libraries, four associations and two schools of the city region`,
    figures: `132 workshops published, 41 people who have corrected one, as of 1 October`,
    proof: `the list of workshops and their authors is public; the Tanneurs library tells how it uses them`,
    contact: `Inès, at the Tanneurs library (made-up contact)`,
    'ask-influencer': `a one-minute video in which you try a workshop with your followers`,
    'ask-mayor': `one day a week of somebody at the central library, for a year`,
    'ask-innovation-director': `a six-week trial of three workshops with your front-desk team`,
    'ask-jourdain': `try one sheet once, and tell us where it stopped you`,
    'ask-funder': `€9,000 for the first year of community work`,
    'boat-own-old-wiki': `Export every sheet with the city region before the end of the month`
  }
};

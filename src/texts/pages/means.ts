import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Donner envie de contribuer`,
  lead: `Pour chaque besoin du commun : qui il concerne, ce qui donne envie d’y répondre, quelles règles poser, ce que l’on y gagne. Cochez ceux dont vous vous chargez : ils entrent dans votre plan.`,
  guide: `Trente-deux besoins, dans les quatre catégories de l’atelier de 2018. Ouvrez un projet pour voir ceux qui comptent pour vous et les cocher.`,
  categories: {
    interoperability: `Interopérabilité`,
    governance: `Gouvernance`,
    mediation: `Médiation`,
    translation: `Traduction`
  },
  details: `Qui, pourquoi, avec quelles règles`,
  community: `Qui cela concerne`,
  incentives: `Ce qui donne envie`,
  rules: `Règles à poser`,
  benefits: `Ce qu’on en attend`,
  links: `Pour s’y mettre`,
  raisedBy: `Parce que vous avez répondu :`,
  answer: `Pour savoir si cela vous concerne, répondez :`,
  onThisPage: `Sur cette page`,
  seePlan: `Voir le plan d’action`,
  readiness: `Voir aussi : ce qu’un acheteur ou un financeur vous demandera`,
  take: `Je m’en charge`,
  takeWhat: (need: string) => `Je m’en charge\u00a0: ${need}`,
  yours: `Ceux qui comptent pour vous`,
  toConfirm: `À vérifier`,
  othersOf: (category: string) => `${category} – Les autres besoins`,
  count: (taken: number) =>
    taken > 1 ? `${taken} besoins pris en charge` : `${taken} besoin pris en charge`,
  gridTitle: `Qui garantit quoi`,
  gridLead: `Un commun partage sept choses, et cinq rôles y veillent. Écrivez un nom là où quelqu’un s’en charge\u00a0 ; les cases vides montrent ce qui ne tient à personne.`,
  vacant: `vacant`,
  vacancies: (count: number) => (count > 1 ? `${count} cases sans personne` : `${count} case sans personne`),
  cell: (role: string, constituent: string) => `${role}, pour\u00a0: ${constituent}`,
  source: `D’après le livre blanc de M. Schneider sur les communs numériques.`
};

const en: Texts<typeof fr> = {
  title: `Making people want to contribute`,
  lead: `For each need of the commons: whom it concerns, what makes them want to contribute, the rules to set, the benefits to expect. Tick those you take on: they enter your plan.`,
  guide: `Thirty-two needs, in the four categories of the 2018 workshop. Open a project to see which ones matter to you and tick them.`,
  categories: {
    interoperability: `Interoperability`,
    governance: `Governance`,
    mediation: `Mediation`,
    translation: `Translation`
  },
  details: `Who, why, by which rules`,
  community: `Whom it concerns`,
  incentives: `What makes them want to`,
  rules: `Rules to set`,
  benefits: `Benefits to expect`,
  links: `To get going`,
  raisedBy: `Because of your answer:`,
  answer: `To know whether this is you, answer:`,
  onThisPage: `On this page`,
  seePlan: `See the action plan`,
  readiness: `See also: what a buyer or a funder will ask of you`,
  take: `I take this on`,
  takeWhat: (need) => `I take this on: ${need}`,
  yours: `Those that matter to you`,
  toConfirm: `To be checked`,
  othersOf: (category) => `${category} – The other needs`,
  count: (taken) => (taken === 1 ? `1 need taken on` : `${taken} needs taken on`),
  gridTitle: `Who guarantees what`,
  gridLead: `A commons shares seven things, and five roles watch over them. Write a name where somebody takes care of it; the empty cells show what rests on nobody.`,
  vacant: `vacant`,
  vacancies: (count) => (count === 1 ? `1 cell with nobody` : `${count} cells with nobody`),
  cell: (role, constituent) => `${role}, for: ${constituent}`,
  source: `After M. Schneider’s white paper on digital commons.`
};

/** The words of the page of means that make people contribute. */
export const meansTexts = { fr, en };

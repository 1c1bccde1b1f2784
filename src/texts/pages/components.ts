import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Composants et écrans`,
  link: `Composants et écrans : tout ce que l’on voit, dans tous ses états`,
  lead: `Ce que l’on voit dans l’outil, pièce par pièce et dans chaque état. Pour qui dessine, relit ou corrige.`,
  colours: `Couleurs`,
  coloursLead: `Un papier, une encre, deux eaux, un accent : le rouge d’une bouée. Elles changent avec le mode sombre et le contraste renforcé.`,
  type: `Lettres`,
  sample: `Un commun, c’est une ressource, une communauté et des règles.`,
  actions: `Boutons et liens`,
  main: `Action principale`,
  quiet: `Action discrète`,
  plainLink: `Lien`,
  saving: `Enregistrement`,
  problems: `Problèmes et messages`,
  course: `Le parcours`,
  questions: `Questions`,
  statuses: `Statuts et conseils`,
  typed: `Ce que vous choisissez ici n’est pas enregistré.`,
  screens: `Tous les écrans`
};

const en: Texts<typeof fr> = {
  title: `Components and screens`,
  link: `Components and screens: all that can be seen, in every state`,
  lead: `What can be seen in the tool, piece by piece and in each state. For whoever designs, proofreads or mends.`,
  colours: `Colours`,
  coloursLead: `One paper, one ink, two waters, one accent: the red of a buoy. They change with dark mode and with more contrast.`,
  type: `Letters`,
  sample: `A commons is a resource, a community and rules.`,
  actions: `Buttons and links`,
  main: `Main action`,
  quiet: `Quiet action`,
  plainLink: `Link`,
  saving: `Saving`,
  problems: `Problems and messages`,
  course: `The course`,
  questions: `Questions`,
  statuses: `Statuses and advice`,
  typed: `What you choose here is not saved.`,
  screens: `Every screen`
};

/** The words of the page that shows every component. */
export const componentsTexts: InBoth<Texts<typeof fr>> = { fr, en };

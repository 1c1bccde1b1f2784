import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  home: {
    title: `Des outils pour chaque étape`,
    lead: `Chaque atelier laisse un outil, rempli par vos réponses. Vous pouvez aussi les lire sans répondre à rien.`
  },
  stage: `L’outil de cette étape : `,
  afterStage: `Ce que vos réponses viennent de remplir`,
  advice: `Pour passer du conseil à la pratique`,
  plan: `Autour de ce plan`
};

const en: Texts<typeof fr> = {
  home: {
    title: `A tool for each stage`,
    lead: `Each workshop leaves a tool, filled in by your answers. You can also read them without answering anything.`
  },
  stage: `The tool of this stage: `,
  afterStage: `What your answers have just filled in`,
  advice: `From advice to practice`,
  plan: `Around this plan`
};

/** The words that lead from a page to the products of the workshops. */
export const workshopsTexts: InBoth<Texts<typeof fr>> = { fr, en };

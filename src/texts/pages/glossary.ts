import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Les mots des communs`,
  lead: `Les mots du droit, de l’argent et du logiciel que vous croiserez ici ou en réunion. Une ou deux phrases pour chacun.`,
  here: `Les mots de cette page`,
  inPlan: `Les mots du plan`,
  all: `Tous les mots expliqués`,
  source: `Source :`,
  link: `Les mots du droit, de l’argent et du logiciel, expliqués`
};

const en: Texts<typeof fr> = {
  title: `The words of the commons`,
  lead: `The words of law, money and software that you will meet here or in meetings. A sentence or two for each.`,
  here: `Words on this page`,
  inPlan: `Words in the plan`,
  all: `Every word explained`,
  source: `Source:`,
  link: `The words of law, money and software, explained`
};

/** The words around the glossary. */
export const glossaryTexts: InBoth<Texts<typeof fr>> = { fr, en };

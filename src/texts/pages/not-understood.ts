import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* Answers that come from another version, and are not known to this one. */

const fr = {
  title: `Réponses qui ne comptent plus`,
  lead: `Elles viennent d’une autre version de Parcours Communs, et celle-ci ne les connaît pas. Elles restent dans le projet et dans ses fichiers. Répondez de nouveau si la question existe encore.`
};

const en: Texts<typeof fr> = {
  title: `Answers that no longer count`,
  lead: `They come from another version of Parcours Communs, and this one does not know them. They stay in the project and in its files. Answer again where the question is still there.`
};

export const notUnderstoodTexts: InBoth<Texts<typeof fr>> = { fr, en };

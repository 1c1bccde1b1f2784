import type { Texts } from '#texts/texts.ts';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

const fr = {
  title: `Ce qui est sûr, ce qui ne l’est pas encore`,
  certain: (count: number, retained: number, discarded: number) =>
    `${several(count, `conseil est sûr`, `conseils sont sûrs`)}, quoi que disent les réponses qui manquent : ${several(retained, `retenu`, `retenus`)}, ${several(discarded, `écarté`, `écartés`)}.`,
  noneCertain: `Aucun conseil n’est encore sûr : tout dépend de réponses qui manquent.`,
  allCertain: `Tous vos conseils sont sûrs : aucune réponse qui manque ne les changerait.`,
  hanging: (count: number) =>
    `${several(count, `conseil dépend`, `conseils dépendent`)} de ce que vous ne savez pas encore.`,
  provisional: (count: number) =>
    count > 1
      ? `Parmi eux, ${count} sont retenus ou écartés parce que vous ne savez pas : cela peut changer quand vous saurez.`
      : `Parmi eux, un est retenu ou écarté parce que vous ne savez pas : cela peut changer quand vous saurez.`,
  list: `Ce qu’il faut trouver, le plus décisif d’abord`,
  toFind: `À trouver`,
  toFindLead: `Ces réponses manquent et comptent. Voici à qui demander, et où regarder.`,
  decides: (count: number) =>
    count === 0
      ? `compte, avec d’autres réponses`
      : count === 1
        ? `peut décider d’un conseil`
        : `peut décider de ${count} conseils`,
  dontKnow: `vous ne savez pas`,
  others: (count: number) => several(count, `autre question ouverte`, `autres questions ouvertes`),
  toShort: `Répondre à celles qui décident le plus, une par une`
};

const en: Texts<typeof fr> = {
  title: `What is certain, and what is not yet`,
  certain: (count, retained, discarded) =>
    `${several(count, `piece of advice is certain`, `pieces of advice are certain`)}, whatever the missing answers turn out to be: ${retained} retained, ${discarded} discarded.`,
  noneCertain: `No advice is certain yet: all of it hangs on answers that are missing.`,
  allCertain: `All your advice is certain: no missing answer would change it.`,
  hanging: (count) =>
    `${several(count, `piece of advice hangs`, `pieces of advice hang`)} on what you do not know yet.`,
  provisional: (count) =>
    count > 1
      ? `Among these, ${count} are retained or discarded because you do not know: that may change once you do.`
      : `Among these, one is retained or discarded because you do not know: that may change once you do.`,
  list: `What to find out, the most decisive first`,
  toFind: `To find out`,
  toFindLead: `These answers are missing, and they matter. Here is whom to ask, and where to look.`,
  decides: (count) =>
    count === 0
      ? `counts, together with other answers`
      : count === 1
        ? `could decide one piece of advice`
        : `could decide ${count} pieces of advice`,
  dontKnow: `you don’t know`,
  others: (count) => several(count, `other open question`, `other open questions`),
  toShort: `Answer those that decide most, one by one`
};

/** The words for what is certain, and for what is still to be found out. */
export const openQuestionsTexts = { fr, en };

export type OpenQuestionsTexts = Texts<typeof fr>;

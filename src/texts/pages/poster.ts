import type { Texts } from '#texts/texts.ts';

const fr = {
  anchors: `Ancres`,
  anchorsWhat: `Ce qui vous retient aujourd’hui.`,
  noAnchor: `Aucune ancre, d’après vos réponses.`,
  crew: `Équipage`,
  crewWhat: `Qui s’en charge.`,
  noCrew: `Personne n’est encore nommé. Écrivez vos noms ici :`,
  member: (name: string, actions: number) =>
    actions > 0 ? `${name} : ${actions} ${actions > 1 ? `actions` : `action`}` : name,
  more: (count: number) => `+ ${count}, page suivante`,
  rest: `Ce que l’affiche ne montre pas`,
  restLead: (count: number) =>
    count > 1
      ? `${count} éléments n’y tenaient pas en grandes lettres. Les voici tous.`
      : `Un élément n’y tenait pas en grandes lettres. Le voici.`,
  counted: (title: string, count: number) => `${title} (${count})`
};

const en: Texts<typeof fr> = {
  anchors: `Anchors`,
  anchorsWhat: `What holds you back today.`,
  noAnchor: `No anchor, according to your answers.`,
  crew: `Crew`,
  crewWhat: `Who takes care of it.`,
  noCrew: `Nobody is named yet. Write your names here:`,
  member: (name, actions) =>
    actions > 0 ? `${name}: ${actions} ${actions > 1 ? `actions` : `action`}` : name,
  more: (count) => `+ ${count}, next page`,
  rest: `What the poster does not show`,
  restLead: (count) =>
    count > 1
      ? `${count} items did not fit in large letters. Here they all are.`
      : `One item did not fit in large letters. Here it is.`,
  counted: (title, count) => `${title} (${count})`
};

/** The words of the poster of the speed boat, besides those of its page. */
export const posterTexts = { fr, en };

export type PosterTexts = Texts<typeof fr>;

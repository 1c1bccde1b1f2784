import type { Texts } from '#texts/texts.ts';
import { productLinkTexts } from './product-links.ts';

const fr = {
  title: `Le guide`,
  lead: `Tout ce que Parcours Communs sait, à lire sans répondre à rien : les outils des cinq ateliers, les conseils, des communs réels.`,
  products: `Les produits des cinq ateliers`,
  search: `Chercher dans le guide`,
  searchHint: `Un ou deux mots : dons, licence, mairie…`,
  results: (count: number) => (count > 1 ? `${count} résultats` : `${count} résultat`),
  noResult: (words: string) => `Rien ne contient « \u00a0${words}\u00a0 ». Essayez un mot plus court.`,
  advice: `Tous les conseils, par sujet`,
  adviceLink: `Lire tous les conseils`,
  questions: `Les questions du parcours`,
  ...productLinkTexts.fr
};

const en: Texts<typeof fr> = {
  title: `The guide`,
  lead: `Everything Parcours Communs knows, to read without answering anything: the tools of the five workshops, the advice, real commons.`,
  products: `The products of the five workshops`,
  search: `Search the guide`,
  searchHint: `A word or two: donations, licence, mayor…`,
  results: (count) => (count === 1 ? `1 result` : `${count} results`),
  noResult: (words) => `Nothing contains “${words}”. Try a shorter word.`,
  advice: `All the advice, by subject`,
  adviceLink: `Read all the advice`,
  questions: `The questions of the course`,
  ...productLinkTexts.en
};

/** The words of the guide. */
export const guideTexts = { fr, en };

import type { InBoth, Locale } from '#engine/locale.ts';
import type { Part } from './part-of.ts';

/** What each part is called in a sentence. */
export const partNames: Readonly<Record<Part, InBoth<string>>> = {
  code: { fr: `le code`, en: `the code` },
  data: { fr: `les données`, en: `the data` },
  content: { fr: `les textes, images et sons`, en: `the texts, pictures and sound` },
  plans: { fr: `les plans`, en: `the designs` },
  standard: { fr: `le standard`, en: `the standard` },
  model: { fr: `le modèle`, en: `the model` }
};

/** The beginnings of the words by which a sentence says which part it speaks of; bare data are no work. */
const saying: Readonly<Record<Locale, Readonly<Record<Part, RegExp>>>> = {
  fr: {
    code: /\bcodes?\b|logiciel|\bapplications?\b|\ben ligne\b|\bcyber|œuvre/iu,
    data: /donnée|\bbases?\b|\bfichiers?\b|\bcartes?\b|référentiel/iu,
    content:
      /\btextes?\b|\bimages?\b|\bcours\b|contenu|enregistrement|vidéo|\bsons?\b|\bvoix\b|document|œuvre/iu,
    plans: /\bplans?\b|matériel|\bmachines?\b|\bobjets?\b|œuvre/iu,
    standard: /standard|\bformats?\b|schéma|spécification|œuvre/iu,
    model: /modèle|\bIA\b|intelligence artificielle|œuvre/iu
  },
  en: {
    code: /\bcode\b|\bsoftware\b|\bapplications?\b|\bonline\b|\bcyber|\bwork made|\ba work\b/iu,
    data: /\bdata|\bfiles?\b|\bmaps?\b|reference list/iu,
    content:
      /\btexts?\b|\bpictures?\b|\bcourses?\b|\bcontent|recording|video|\bsound\b|\bvoices?\b|document|\bwork made|\ba work\b/iu,
    plans: /\bplans?\b|\bdesigns?\b|hardware|\bmachines?\b|\bobjects?\b|\bwork made|\ba work\b/iu,
    standard: /standard|\bformats?\b|schema|specification|\bwork made|\ba work\b/iu,
    model: /\bmodels?\b|\bAI\b|artificial intelligence|\bwork made|\ba work\b/iu
  }
};

/** Whether words say that they speak of this part. */
export const saysPart = (locale: Locale, part: Part, words: string): boolean =>
  saying[locale][part].test(words);

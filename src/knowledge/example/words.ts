import type { InBoth } from '#engine/locale.ts';

/** What the example is called, and what it is for. */
export const exampleWords: InBoth<Readonly<{ name: string; purpose: string }>> = {
  fr: {
    name: `Ateliers partagés (exemple)`,
    purpose: `Une base d’ateliers numériques prêts à animer, écrite et relue par les médiathèques, les associations et les écoles d’une métropole.`
  },
  en: {
    name: `Shared workshops (example)`,
    purpose: `A collection of ready-to-run digital workshops, written and reviewed by the libraries, associations and schools of a city region.`
  }
};

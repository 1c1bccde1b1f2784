import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { eupl12 } from '#knowledge/sources/law.ts';

export const euplInShareAlike = compatibilityException({
  id: 'eupl-in-share-alike',
  from: ['eupl-1.2'],
  to: ['cc-by-sa-4.0'],
  how: ['one-work'],
  verdict: 'unsettled',
  sources: [eupl12],
  fr: `L’annexe nomme CC BY-SA 3.0, hors logiciel, et pas la 4.0. Demandez l’accord des titulaires.`,
  en: `The appendix names CC BY-SA 3.0, other than for software, and not 4.0. Ask the rights holders.`
});

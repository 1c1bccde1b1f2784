import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { cecillFaq } from '#knowledge/sources/licences.ts';

export const apacheInCecill = compatibilityException({
  id: 'apache-in-cecill',
  from: ['apache-2.0'],
  to: ['cecill-2.1'],
  how: ['one-work', 'linked'],
  verdict: 'unsettled',
  sources: [cecillFaq],
  fr: `Nous n’avons trouvé aucune réponse officielle sur la clause de brevets. Demandez aux auteurs de la CeCILL.`,
  en: `We found no official answer on the patent clause. Ask the authors of CeCILL.`
});

import { programme } from '#knowledge/kinds/programme.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { france2030CommunsIa2023 } from '#knowledge/sources/french-state.ts';

export const france2030AiCommons = programme({
  id: 'france-2030-ai-commons',
  mode: 'call-for-projects',
  page: 'https://fr.scribd.com/document/716572119/13062023-CdC-AMI-communs-numeriques-IA-generative-version6',
  mayApply: carrier.is('company', 'research'),
  status: 'closed',
  since: '2023-10-24',
  checked: '2026-11-28',
  recheck: '2027-03-31',
  sources: [france2030CommunsIa2023],
  fr: {
    name: `France 2030, « Communs numériques pour l’IA générative »`,
    funder: `Bpifrance`,
    pays: `Des données et des modèles ouverts, produits à plusieurs.`,
    apply: `Les appels suivants de France 2030 visaient des produits : voyez la liste de Bpifrance.`
  },
  en: {
    name: `France 2030, “Digital commons for generative AI”`,
    funder: `Bpifrance`,
    pays: `Open data and models, made by several bodies.`,
    apply: `Later France 2030 calls aimed at products: see Bpifrance’s list.`
  }
});

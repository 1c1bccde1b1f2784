import { matter } from '#knowledge/kinds/field-matter.ts';
import { ansm } from '#knowledge/places/ansm.ts';

export const medicines = matter({
  words: ['medicament', 'ordonnance', 'pharmac', 'posologie', 'medicine', 'prescription', 'dosage'],
  neighbours: [
    {
      name: 'Base publique des médicaments',
      url: 'https://archive.ansm.sante.fr/afssaps/S-informer/Points-d-information-Points-d-information/La-base-de-donnees-publique-des-medicaments-a-un-an-Point-d-information',
      seen: '2026-11',
      source: 'official',
      fr: `douze mille médicaments, fichiers à télécharger`,
      en: `twelve thousand medicines, files to download`
    }
  ],
  holders: [ansm],
  readers: [
    {
      fr: `Avant de publier, faites relire chaque dose par une pharmacienne ou un pharmacien.`,
      en: `Before you publish, have a pharmacist read each dose.`
    }
  ]
});

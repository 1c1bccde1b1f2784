import { matter } from '#knowledge/kinds/field-matter.ts';

export const imaging = matter({
  words: ['radio', 'imag', 'scanner', 'irm ', 'x ray', 'scans ', 'mri '],
  neighbours: [
    {
      name: 'MONAI',
      url: 'https://monai.io/',
      seen: '2026-11',
      kinds: ['ai-model', 'software'],
      fr: `outils libres d’IA pour les images médicales`,
      en: `free AI tools for medical images`
    },
    {
      name: 'Orthanc',
      url: 'https://www.orthanc-server.com/',
      seen: '2026-11',
      kinds: ['ai-model', 'software', 'online-service', 'data'],
      fr: `serveur libre d’images médicales`,
      en: `free server for medical images`
    }
  ]
});

import { matter } from '#knowledge/kinds/field-matter.ts';

export const sound = matter({
  words: ['bruit', 'acousti', 'vibration', 'sonore', 'noise', 'acoustic', 'sounds of'],
  neighbours: [
    {
      name: 'MIMII',
      url: 'https://zenodo.org/records/3384388',
      kinds: ['data', 'software', 'ai-model', 'online-service'],
      fr: `sons de machines saines et en panne, CC BY-SA`,
      en: `sounds of healthy and faulty machines, CC BY-SA`
    },
    {
      name: 'DCASE',
      url: 'https://dcase.community/',
      kinds: ['data', 'software', 'ai-model', 'online-service'],
      fr: `communauté et défis annuels d’écoute automatique`,
      en: `yearly contests on machines that listen`
    }
  ]
});

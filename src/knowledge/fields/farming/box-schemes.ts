import { matter } from '#knowledge/kinds/field-matter.ts';

export const boxSchemes = matter({
  words: ['amap ', 'amaps ', 'panier', 'veg box', 'box scheme', 'community supported'],
  neighbours: [
    {
      name: 'Clic’AMAP',
      url: 'https://miramap.org/Clic-AMAP-mon-AMAP-mon-reseau-en-quelques-clic-1250.html',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `contrats et livraisons des Amap, tenu par leurs réseaux`,
      en: `contracts and deliveries of box schemes, kept by their networks`
    },
    {
      name: 'AmapJ',
      url: 'https://miramap.org/Gestion-des-AMAP-les-logiciels.html?var_mode=calcul',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `gestion d’une Amap, libre`,
      en: `runs a box scheme, free`
    }
  ],
  houses: [
    {
      name: 'Miramap',
      url: 'https://miramap.org/',
      seen: '2026-11',
      fr: `mouvement interrégional des Amap`,
      en: `French movement of box schemes`
    }
  ]
});

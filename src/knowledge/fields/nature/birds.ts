import { matter } from '#knowledge/kinds/field-matter.ts';

export const birds = matter({
  words: ['oiseau', 'ornitho', 'nichoir', 'nicheur', 'bird', 'nest box'],
  neighbours: [
    {
      name: 'Faune-France',
      url: 'https://www.faune-france.org/index.php?m_id=20029',
      seen: '2026-11',
      fr: `observations de la LPO et d’associations ; usages décidés par leur comité`,
      en: `sightings of LPO and local groups; uses decided by their committee`
    },
    {
      name: 'xeno-canto',
      url: 'https://xeno-canto.org/',
      fr: `chants d’oiseaux du monde, licences Creative Commons`,
      en: `bird songs of the world, Creative Commons licences`
    }
  ],
  houses: [
    {
      name: 'LPO',
      url: 'https://www.lpo.fr/',
      fr: `association nationale, relais dans chaque région`,
      en: `national bird charity, present in each region`
    }
  ]
});

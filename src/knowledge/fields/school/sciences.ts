import { matter } from '#knowledge/kinds/field-matter.ts';

export const sciences = matter({
  words: ['physique', 'chimie', 'svt ', 'biologie', 'physics', 'chemistry', 'biology', 'experiment'],
  neighbours: [
    {
      name: 'PhET',
      url: 'https://phet.colorado.edu/',
      kinds: ['content', 'software', 'online-service'],
      fr: `simulations de sciences, CC BY, traduites`,
      en: `science simulations, CC BY, translated`
    },
    {
      name: 'La main à la pâte',
      url: 'https://fondation-lamap.org/',
      kinds: ['content'],
      fr: `séquences de sciences pour l’école, par une fondation`,
      en: `science lessons for schools, by a foundation`
    }
  ],
  houses: [
    {
      name: 'UdPPC',
      url: 'https://www.udppc.asso.fr/',
      fr: `union des professeurs de physique et de chimie`,
      en: `union of physics and chemistry teachers`
    },
    {
      name: 'APBG',
      url: 'https://www.apbg.org/',
      fr: `association des professeurs de biologie et géologie`,
      en: `association of biology and geology teachers`
    }
  ]
});

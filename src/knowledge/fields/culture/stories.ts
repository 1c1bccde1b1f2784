import { matter } from '#knowledge/kinds/field-matter.ts';
import { abf } from '#knowledge/places/abf.ts';

export const stories = matter({
  words: ['histoires', 'heure du conte', 'contes ', 'album', 'stories', 'story', 'tales ', 'kamishibai'],
  neighbours: [
    {
      name: 'StoryWeaver',
      url: 'https://storyweaver.org.in/',
      seen: '2026-11',
      kinds: ['content'],
      fr: `histoires pour enfants en centaines de langues, CC BY`,
      en: `children’s stories in hundreds of languages, CC BY`
    },
    {
      name: 'Global Storybooks',
      url: 'https://globalstorybooks.net/',
      kinds: ['content'],
      fr: `histoires bilingues libres, à lire et à écouter`,
      en: `free bilingual stories, to read and to hear`
    }
  ],
  houses: [
    {
      name: 'Dulala',
      url: 'https://dulala.fr/',
      fr: `association des langues de la maison, forme et outille`,
      en: `non-profit for home languages, trains and equips`
    },
    {
      name: `Bibliothèque départementale`,
      url: 'https://www.abd-asso.org/',
      fr: `met en réseau les bibliothèques du département`,
      en: `brings the libraries of a département together`
    },
    abf
  ],
  holders: [
    {
      name: 'BnF, littérature pour la jeunesse',
      url: 'https://cnlj.bnf.fr/',
      source: 'official',
      fr: `centre national qui lit et critique les livres jeunesse`,
      en: `national centre that reviews books for children`
    }
  ]
});

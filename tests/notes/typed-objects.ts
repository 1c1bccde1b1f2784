import type { Locale } from '#engine/locale.ts';
import type { ObjectId } from '#knowledge/objects.ts';

type Typed = Readonly<
  Record<
    Extract<
      ObjectId,
      | 'thing'
      | 'pieces'
      | 'offer-from'
      | 'owners'
      | 'deciders'
      | 'second-person'
      | 'neighbour-name'
      | 'audience-name'
      | 'users'
    >,
    string
  >
>;

/** What people type where a name is asked for: articles, capitals, numbers, themselves, a whole sentence. */
export const typed: Readonly<Record<Locale, readonly Typed[]>> = {
  fr: [
    {
      thing: 'Le Classeur',
      pieces: 'Les Fiches',
      'offer-from': 'Les Éditions du Lac',
      owners: 'Les fédérations, Les syndicats et la Région',
      deciders: 'Le Bureau',
      'second-person': 'Une collègue',
      'neighbour-name': 'Les Carnets ouverts',
      'audience-name': 'La directrice',
      users: 'Les communes'
    },
    {
      thing: 'notre base de recettes',
      pieces: 'nos 1 200 recettes',
      'offer-from': "l'éditeur",
      owners: 'nos Mairies',
      deciders: 'moi',
      'second-person': 'mon frère',
      'neighbour-name': 'le wiki des cuisines',
      'audience-name': 'mon Directeur',
      users: 'nos adhérents et nos voisins'
    },
    {
      thing: 'tableur des concessions',
      pieces: 'une centaine de tombes',
      'offer-from': 'éditeur de logiciels',
      owners: 'communes',
      deciders: 'conseil municipal',
      'second-person': 'Inès',
      'neighbour-name': 'openCimetière',
      'audience-name': 'maire',
      users: '300 communes'
    },
    {
      thing: 'LES AIRS',
      pieces: 'Plusieurs milliers d’enregistrements, textes et photos',
      'offer-from': 'moi',
      owners: 'moi et Paul',
      deciders: 'Nous',
      'second-person': 'moi',
      'neighbour-name': 'aucun',
      'audience-name': 'je ne sais pas',
      users: 'tout le monde'
    },
    {
      thing: 'C’est un fichier que nous tenons depuis dix ans.',
      pieces: 'un exercice',
      'offer-from': 'Une dame a appelé lundi, elle rappelle',
      owners: 'Deux communes et 12 auteurs',
      deciders: 'le maire décide seul',
      'second-person': 'Camille L.',
      'neighbour-name': 'Koha, PMB et Waterbear',
      'audience-name': 'Trois élus',
      users: 'les gens'
    }
  ],
  en: [
    {
      thing: 'The Binder',
      pieces: 'The Sheets',
      'offer-from': 'The Lake Press',
      owners: 'The federations, The boards and the Region',
      deciders: 'The Board',
      'second-person': 'A colleague',
      'neighbour-name': 'The Open Notebooks',
      'audience-name': 'The director',
      users: 'The villages'
    },
    {
      thing: 'our base of recipes',
      pieces: 'our 1,200 recipes',
      'offer-from': 'the publisher',
      owners: 'our Town halls',
      deciders: 'me',
      'second-person': 'my brother',
      'neighbour-name': 'the wiki of kitchens',
      'audience-name': 'my Manager',
      users: 'our members and our neighbours'
    },
    {
      thing: 'grave register',
      pieces: 'about a hundred graves',
      'offer-from': 'software vendor',
      owners: 'villages',
      deciders: 'council',
      'second-person': 'Inès',
      'neighbour-name': 'openCimetière',
      'audience-name': 'mayor',
      users: '300 villages'
    },
    {
      thing: 'THE TUNES',
      pieces: 'thousands of recordings, texts and photos',
      'offer-from': 'me',
      owners: 'me and Paul',
      deciders: 'We',
      'second-person': 'myself',
      'neighbour-name': 'none',
      'audience-name': 'I do not know',
      users: 'everybody'
    },
    {
      thing: 'It is a file that we have kept for ten years.',
      pieces: 'an exercise',
      'offer-from': 'A lady rang on Monday, she will ring again',
      owners: 'Two villages and 12 authors',
      deciders: 'the mayor decides alone',
      'second-person': 'Camille L.',
      'neighbour-name': 'Koha, PMB and Waterbear',
      'audience-name': 'Three councillors',
      users: 'people'
    }
  ]
};

import { matter } from '#knowledge/kinds/field-matter.ts';

export const bees = matter({
  words: ['apicul', 'ruche', 'abeille', 'rucher', 'beekeep', 'hives ', 'beehive', 'honey'],
  holders: [
    {
      name: 'Itsap, institut de l’abeille',
      url: 'https://itsap.asso.fr/',
      fr: `institut technique, méthodes et références`,
      en: `technical institute, methods and references`
    },
    {
      name: 'Déclaration des ruches',
      url: 'https://montreverd.fr/actualite/declaration-de-ruchers-avant-le-31-decembre-2023',
      seen: '2026-11',
      source: 'official',
      fr: `chaque année, dès la première colonie : nombre et emplacements`,
      en: `every year, from the first colony: number and places`
    }
  ]
});

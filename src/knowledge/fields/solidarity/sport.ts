import { matter } from '#knowledge/kinds/field-matter.ts';
import { galette } from '#knowledge/places/galette.ts';
import { grr } from '#knowledge/places/grr.ts';
import { sportHonour } from '#knowledge/sources/law-of-solidarity.ts';

export const sport = matter({
  words: [
    'sport',
    'judo',
    'arbitre',
    'licencie',
    'tatami',
    'gymnase',
    'tournoi',
    'ligue',
    'referee',
    'tournament',
    'league',
    'athlet'
  ],
  neighbours: [grr, galette],
  holders: [
    {
      name: 'Fédération délégataire',
      url: 'https://www.sports.gouv.fr/',
      source: 'official',
      fr: `fixe les règles et tient les licences de sa discipline`,
      en: `sets the rules and keeps the licences of its sport`
    }
  ],
  law: [
    {
      sources: [sportHonour],
      fr: `Qui encadre ou arbitre, même bénévole, ne doit pas avoir certaines condamnations (L212-9 du code du sport). La fédération le fait vérifier ; n’inscrivez rien de cela ailleurs.`,
      en: `Whoever coaches or referees, even unpaid, must not have certain convictions (L212-9 of the sport code). The federation has it checked; record nothing of it elsewhere.`
    }
  ],
  readers: [
    {
      fr: `Faites essayer un dimanche par deux clubs, sous un compte de club, à côté du tableau d’avant.`,
      en: `Have two clubs try it on a Sunday, under a club account, alongside the old table.`
    }
  ]
});

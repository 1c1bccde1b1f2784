import { matter } from '#knowledge/kinds/field-matter.ts';
import { escriptorium } from '#knowledge/places/escriptorium.ts';
import { wikisource } from '#knowledge/places/wikisource.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { diedForFrance } from '#knowledge/sources/law-of-culture.ts';

export const letters = matter({
  words: [
    'lettres',
    'correspondance',
    'manuscrit',
    'transcri',
    'poilu',
    'letters',
    'correspondence',
    'manuscript'
  ],
  neighbours: [
    {
      name: 'Transkribus',
      url: 'https://www.transkribus.org/',
      seen: '2026-11',
      kinds: ['content', 'data'],
      fr: `transcription de manuscrits, tenue par une coopérative`,
      en: `reads old handwriting, run by a cooperative`
    },
    escriptorium,
    wikisource
  ],
  holders: [
    {
      name: 'Mémoire des hommes',
      url: 'https://www.memoiredeshommes.defense.gouv.fr/',
      kinds: ['content', 'data'],
      source: 'official',
      fr: `fichier des morts pour la France, à consulter nom par nom`,
      en: `register of those who died for France, to search by name`
    }
  ],
  law: [
    {
      when: resource.has('content'),
      sources: [diedForFrance],
      fr: `Auteur mort pour la France : ses droits durent trente ans de plus (L123-10 du CPI). Vérifiez chaque nom.`,
      en: `An author who died for France: thirty more years of rights (L123-10 of the CPI). Check each name.`
    }
  ]
});

import { matter } from '#knowledge/kinds/field-matter.ts';
import { wikifab } from '#knowledge/places/wikifab.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { spareParts } from '#knowledge/sources/law-of-objects.ts';

export const repair = matter({
  words: ['repar', 'piece detachee', 'pieces detachees', 'depann', 'repair', 'spare part'],
  neighbours: [
    {
      name: 'Open Repair Data',
      url: 'https://github.com/openrepair/data',
      seen: '2026-11',
      kinds: ['data', 'standard', 'software', 'content', 'ai-model'],
      fr: `données de pannes des cafés de réparation, CC BY-SA`,
      en: `fault data from repair cafés, CC BY-SA`
    },
    wikifab
  ],
  houses: [
    {
      name: 'Open Repair Alliance',
      url: 'https://openrepair.org/',
      seen: '2026-11',
      kinds: ['data', 'standard'],
      fr: `réunit les réseaux de réparation, tient leur standard`,
      en: `brings repair networks together, keeps their standard`
    }
  ],
  law: [
    {
      when: resource.has('hardware', 'content'),
      sources: [spareParts],
      fr: `Une pièce n’est plus vendue ? Le fabricant peut devoir son plan d’impression, si le titulaire l’accepte (L111-4 du code de la consommation).`,
      en: `A part is no longer sold? Its maker may owe the printing plan, if the rights holder agrees (L111-4 of the consumer code).`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites réparer trois fois d’après la fiche, par qui ne l’a pas écrite.`,
      en: `Before you publish, have three repairs done from the sheet, by somebody who did not write it.`
    }
  ]
});

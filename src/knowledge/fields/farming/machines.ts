import { matter } from '#knowledge/kinds/field-matter.ts';
import { atelierPaysan } from '#knowledge/places/atelier-paysan.ts';
import { cuma } from '#knowledge/places/cuma.ts';
import { farmHack } from '#knowledge/places/farm-hack.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dataAct } from '#knowledge/sources/law.ts';

export const machines = matter({
  words: [
    'semoir',
    'machine',
    'tracteur',
    'capteur',
    'outil agri',
    'autoconstru',
    'seed drill',
    'tractor',
    'sensor',
    'farm tool'
  ],
  neighbours: [atelierPaysan, farmHack],
  houses: [cuma],
  law: [
    {
      when: resource.has('data', 'software', 'online-service'),
      sources: [dataAct],
      fr: `Les données d’une machine connectée sont dues à qui s’en sert (règlement 2023/2854, article 4).`,
      en: `Data of a connected machine are owed to whoever uses it (Regulation 2023/2854, article 4).`
    }
  ]
});

import { matter } from '#knowledge/kinds/field-matter.ts';
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
  neighbours: [
    {
      name: 'L’Atelier Paysan',
      url: 'https://www.latelierpaysan.org/',
      seen: '2026-11',
      kinds: ['hardware', 'content'],
      fr: `plans libres de machines, coopérative de formation`,
      en: `free designs of machines, training cooperative`
    },
    {
      name: 'Farm Hack',
      url: 'https://farmhack.org/',
      seen: '2026-11',
      kinds: ['hardware', 'content'],
      fr: `outils de ferme partagés entre fermes`,
      en: `farm tools shared between farms`
    }
  ],
  houses: [
    {
      name: 'Fédération des Cuma',
      url: 'https://www.cuma.fr/',
      seen: '2026-11',
      kinds: ['hardware'],
      fr: `fermes qui achètent et partagent des machines`,
      en: `farms that buy and share machines`
    }
  ],
  law: [
    {
      when: resource.has('data', 'software', 'online-service'),
      sources: [dataAct],
      fr: `Les données d’une machine connectée sont dues à qui s’en sert (règlement 2023/2854, article 4).`,
      en: `Data of a connected machine are owed to whoever uses it (Regulation 2023/2854, article 4).`
    }
  ]
});

import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import {
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks
} from '#knowledge/sources/ostrom.ts';

export const principleGraduatedSanctions = principle({
  id: 'principle-graduated-sanctions',
  mendedBy: ['rule-conflict', 'rule-conduct', 'code-of-conduct'],
  effortDays: 0,
  requires: [
    {
      when: conflictPath.is('procedure'),
      fr: `Un indice : une procédure écrite existe. Dit-elle ce qui suit un premier manquement ?`,
      en: `A sign: a written procedure exists. Does it say what follows a first breach?`
    }
  ],
  favours: [{ ...largeCommunity, strong: true }],
  cautions: [],
  sources: [ostrom1990, ostromWikibooks, ostromRitlewski, ostromCampusCyber],
  reviewed: '2026-11-28',
  fr: {
    title: `Des sanctions graduées`,
    summary: `Un premier manquement appelle un rappel, pas une exclusion. Des étapes connues d’avance évitent l’arbitraire autant que l’impunité.`,
    ask: `Que se passe-t-il au premier, au deuxième et au troisième manquement ? Il peut toucher à la licence, à la conduite ou au nom.`,
    mend: `Écrivez trois étapes : un rappel en privé, une suspension, une exclusion. Nommez deux contacts, et dites auprès de qui contester.`
  },
  en: {
    title: `Graduated sanctions`,
    summary: `A first breach calls for a reminder, not for exclusion. Steps known in advance prevent arbitrary decisions as much as impunity.`,
    ask: `What happens at the first, the second and the third breach? It may concern the licence, conduct or the name.`,
    mend: `Write down three steps: a private reminder, a suspension, an exclusion. Name two contacts, and say to whom one may appeal.`
  }
});

import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { rulesCanBeChanged } from '#knowledge/facts/rules-can-be-changed.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import {
  hessOstrom2007,
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks,
  schlagerOstrom1992
} from '#knowledge/sources/ostrom.ts';

export const principleCollectiveChoice = principle({
  id: 'principle-collective-choice',
  mendedBy: ['write-governance', 'idea-box', 'annual-review'],
  effortDays: 0,
  requires: [rulesCanBeChanged],
  favours: [{ ...activeCommunity, strong: true }],
  cautions: [],
  sources: [
    ostrom1990,
    schlagerOstrom1992,
    hessOstrom2007,
    ostromWikibooks,
    ostromRitlewski,
    ostromCampusCyber
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Les personnes concernées peuvent changer la règle`,
    summary: `Qui vit avec une règle sait où elle gêne. Quand on a pu la discuter, on l’applique mieux.`,
    ask: `Un usager peut-il proposer de changer une règle, et sait-il comment ?`,
    mend: `Écrivez qui décide quoi, comment proposer un changement et à quelle date le texte sera relu. Ouvrez un lieu public pour les propositions, et répondez à chacune.`
  },
  en: {
    title: `Those affected can change the rules`,
    summary: `Those who live with a rule know where it rubs. People apply better what they have been able to discuss.`,
    ask: `Can a user propose to change a rule, and do they know how?`,
    mend: `Write who decides what, how to propose a change and on which date the text will be read again. Open a public place for proposals, and answer each one.`
  }
});

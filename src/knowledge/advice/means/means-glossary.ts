import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { usersWhoDoNotProduce } from '#knowledge/facts/users-who-do-not-produce.ts';
import { means } from '#knowledge/kinds/means.ts';

export const meansGlossary = means({
  id: 'means-glossary',
  category: 'translation',
  putToWorkBy: ['rule-contributing', 'open-translation'],
  effortDays: 0,
  requires: [lastingResource],
  favours: [{ ...usersWhoDoNotProduce, strong: true }, manyOrganisations],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un glossaire de référence`,
    summary: `Un même mot ne dit pas la même chose à une mairie et à une équipe technique. Un glossaire fixe le sens des vingt mots qui comptent.`,
    community: `Les personnes du métier et celles qui traduisent.`,
    incentives: `Leur autorité est reconnue, et le glossaire les cite.`,
    rules: `Dites qui tranche le sens d’un mot, et datez chaque version.`,
    benefits: `Les textes, les écrans et les traductions disent la même chose.`
  },
  en: {
    title: `A reference glossary`,
    summary: `The same word does not mean the same thing to a town hall and to a technical team. A glossary settles the meaning of the twenty words that matter.`,
    community: `People of the trade and those who translate.`,
    incentives: `Their authority is recognised, and the glossary names them.`,
    rules: `Say who settles the meaning of a word, and date each version.`,
    benefits: `Texts, screens and translations all say the same thing.`
  }
});

import { all, not } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';

export const writtenRules = scale({
  id: 'written-rules',
  options: ['none', 'in-part', 'written', 'revisable'],
  control: 'yours',
  // A second set of rules would compete with theirs.
  askedWhen: all(tendsOurOwn, maturity.atLeast('prototype'), not(roadmapDecision.is('written-rules'))),
  fr: {
    ask: `Les règles de contribution et de décision sont-elles écrites ?`,
    short: `Règles écrites`,
    why: `Une règle que l’on ne peut pas lire n’aide pas la personne qui arrive. Et celles et ceux qu’elle concerne doivent pouvoir la faire changer.`,
    changes: `Sans règles écrites, le plan propose un guide de contribution d’une page. Vient ensuite un texte court : qui décide quoi.`,
    findOut: `Cherchez une page « Contribuer » ou « Gouvernance » à côté de la ressource ou sur le site. Ou bien un règlement dans les statuts.`,
    options: {
      none: `Non, rien n’est écrit`,
      'in-part': `En partie : pour contribuer ou pour décider, pas les deux`,
      written: `Oui, sans procédure pour les changer`,
      revisable: `Oui, avec une procédure pour les changer`
    }
  },
  en: {
    ask: `Are the rules for contributing and deciding written down?`,
    short: `Written rules`,
    why: `A rule that nobody can read does not help a newcomer. And those it affects must be able to have it changed.`,
    changes: `With no written rules, the plan suggests a one-page contribution guide. Then comes a short text: who decides what.`,
    findOut: `Look for a “Contribute” or “Governance” page beside the resource or on the site. Or for internal rules in the statutes.`,
    options: {
      none: `No, nothing is written`,
      'in-part': `In part: for contributing or for deciding, not both`,
      written: `Yes, with no procedure for changing them`,
      revisable: `Yes, with a procedure for changing them`
    }
  }
});

import { any } from '#engine/reason/condition.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { rulesCanBeChanged } from '#knowledge/facts/rules-can-be-changed.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import {
  hessOstrom2007,
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks
} from '#knowledge/sources/ostrom.ts';

export const principleNestedLevels = principle({
  id: 'principle-nested-levels',
  mendedBy: ['write-governance', 'rule-roles', 'decide-two-tier'],
  effortDays: 0,
  requires: [
    {
      when: any(spreadModel.is('federation'), severalOrganisations),
      fr: `Il y a plusieurs lieux où décider : {une fédération}, ou {plusieurs organisations}`,
      en: `There are several places to decide: {a federation}, or {several organisations}`
    },
    {
      when: any(decisionToday.is('doers', 'committee'), rulesCanBeChanged),
      fr: `Une partie se décide {par qui fait}, {par un comité}, {par des règles écrites} ou {par une règle révisable}`,
      en: `Part of it is settled {by those who do it}, {by a committee}, {by written rules} or {by a rule that can be revised}`
    },
    rulesAreWritten
  ],
  favours: [
    {
      when: spreadModel.is('federation'),
      strong: true,
      fr: `La ressource se répandra en fédération`,
      en: `The resource will spread as a federation`
    },
    manyOrganisations
  ],
  cautions: [],
  sources: [ostrom1990, hessOstrom2007, ostromWikibooks, ostromRitlewski, ostromCampusCyber],
  reviewed: '2026-11-28',
  fr: {
    title: `Chaque décision à son niveau`,
    summary: `Ce qui est local se décide sur place. Le niveau commun ne tranche que ce qui touche tout le monde.`,
    ask: `Entre groupes locaux, thèmes et langues, qui décide quoi ?`,
    mend: `Écrivez ce que chaque groupe décide sans demander, et ce qui revient au niveau commun. Tant que le groupe est petit, une ligne suffit : qui fait décide, sauf pour l’argent, le nom et les règles.`
  },
  en: {
    title: `Every decision at its own level`,
    summary: `What is local is decided locally. The shared level settles only what concerns everybody.`,
    ask: `Between local groups, topics and languages, who decides what?`,
    mend: `Write down what each group decides without asking, and what belongs to the shared level. As long as the group is small, one line is enough: doers decide, except on money, the name and the rules.`
  }
});

import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
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
      when: decisionToday.is('doers', 'committee'),
      fr: `Une partie des décisions est confiée à qui fait le travail, ou à un comité`,
      en: `Some decisions are left to those who do the work, or to a committee`
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

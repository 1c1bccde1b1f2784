import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { action } from '#knowledge/kinds/action.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { fabmobAppelACommun } from '#knowledge/sources/commons-networks.ts';

export const writeProblem = action({
  id: 'write-problem',
  stage: 'identify',
  horizon: 30,
  after: [],
  serves: ['funder-market-gap'],
  urgency: 'quick-win',
  effortDays: 0.5,
  requires: [
    {
      when: maturity.atMost('prototype'),
      fr: `Le projet débute : personne d’autre que vous ne s’en sert`,
      en: `The project is starting: nobody but you uses it`
    },
    lastingResource
  ],
  favours: [
    {
      when: maturity.is('idea'),
      strong: true,
      fr: `Tout est encore ouvert : le problème peut réunir avant la solution`,
      en: `Everything is still open: the problem can bring people together before the solution`
    },
    {
      when: organisations.is('one'),
      fr: `Aucune autre organisation n’est encore engagée : un problème bien dit peut en décider une`,
      en: `No other organisation is committed yet: a problem well put may win one over`
    }
  ],
  cautions: [],
  sources: [fabmobAppelACommun],
  reviewed: '2026-11-23',
  fr: {
    title: `Écrire le problème en une page, sans la solution`,
    summary: `Un problème bien dit réunit plus de monde qu’une solution déjà choisie. Écrivez qui le subit, quand et ce qu’il coûte, puis publiez la page avec sa date.`,
    firstStep: `Écrivez dix lignes : qui a ce problème, à quel moment, et comment ces personnes s’en sortent aujourd’hui. Barrez toute phrase qui décrit un outil.`,
    evidence: `Une page publique et datée, qui ne nomme aucune solution.`
  },
  en: {
    title: `Write the problem on one page, without the solution`,
    summary: `A problem well put brings more people together than a solution already chosen. Write who suffers from it, when and at what cost, then publish the page with its date.`,
    firstStep: `Write ten lines: who has this problem, when it strikes, and how those people cope today. Cross out every sentence that describes a tool.`,
    evidence: `A public, dated page that names no solution.`
  }
});

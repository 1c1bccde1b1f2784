import { growing } from '#knowledge/facts/growing.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { means } from '#knowledge/kinds/means.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';

export const meansPeerHelp = means({
  id: 'means-peer-help',
  category: 'mediation',
  putToWorkBy: ['rule-support', 'rule-conduct'],
  effortDays: 0,
  requires: [growing],
  favours: [
    {
      when: promise.atLeast('best-effort'),
      strong: true,
      fr: `L’équipe répond déjà aux usagers`,
      en: `The team already answers users`
    },
    publicIsUser
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `L’entraide entre usagers`,
    summary: `Quand l’usage grandit, l’équipe ne peut plus répondre à tout le monde. Des usagers aguerris répondent souvent mieux, et plus vite.`,
    community: `Les personnes qui utilisent la ressource et la connaissent bien.`,
    incentives: `Leur réputation grandit, et elles reçoivent un titre, par exemple « aidante » ou « aidant ».`,
    rules: `Tenez un forum modéré et versez les bonnes réponses dans une page de questions fréquentes.`,
    benefits: `L’aide reste possible sans épuiser l’équipe.`
  },
  en: {
    title: `Users who help one another`,
    summary: `As use grows, the team can no longer answer everybody. Seasoned users often answer better, and sooner.`,
    community: `People who use the resource and know it well.`,
    incentives: `Their reputation grows, and they are given a title, such as “helper”.`,
    rules: `Keep a moderated forum and gather the good answers on a page of frequent questions.`,
    benefits: `Help remains possible without wearing the team out.`
  }
});

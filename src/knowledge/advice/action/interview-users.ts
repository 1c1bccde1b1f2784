import { fewContributors } from '#knowledge/facts/few-contributors.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const interviewUsers = action({
  id: 'interview-users',
  stage: 'identify',
  horizon: 90,
  after: ['write-problem'],
  serves: ['funder-market-gap'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [fewContributors, lastingResource, buildsOurOwn],
  favours: [
    {
      when: usersProduce.is('no'),
      strong: true,
      fr: `Les personnes qui l’[utilisent|utiliseront] ne la [produisent|produiront] pas : il faut aller les écouter`,
      en: `The people who [use|will use] it [do|will] not produce it: you have to go and listen to them`
    },
    {
      when: maturity.atMost('prototype'),
      fr: `Peu de choses sont figées : ce que vous entendrez peut encore servir`,
      en: `Little is settled: what you hear can still make a difference`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Interroger huit usagers de trois milieux différents`,
    summary: `Votre cercle est petit : ce que vous croyez savoir des usagers reste à vérifier. Écoutez huit personnes de trois milieux, par exemple une association, une collectivité et une entreprise.`,
    firstStep: `Notez huit noms. Demandez aujourd’hui vingt minutes à deux d’entre eux, pour une question : « Racontez-moi la dernière fois où ce problème s’est posé. »`,
    evidence: `Une synthèse publiée, où l’on ne reconnaît personne.`
  },
  en: {
    title: `Interview eight users from three different backgrounds`,
    summary: `Your circle is small: what you think you know about users is still to be checked. Listen to eight people from three backgrounds, for example an association, a local authority and a company.`,
    firstStep: `Write down eight names. Ask two of them today for twenty minutes and one question: “Tell me about the last time this problem came up.”`,
    evidence: `A published summary in which nobody can be recognised.`
  }
});

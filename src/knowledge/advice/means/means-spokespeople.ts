import { growing } from '#knowledge/facts/growing.ts';
import { means } from '#knowledge/kinds/means.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';

export const meansSpokespeople = means({
  id: 'means-spokespeople',
  category: 'governance',
  putToWorkBy: ['recruit-ambassadors', 'write-governance', 'rule-roles'],
  effortDays: 0,
  requires: [growing],
  favours: [
    {
      when: ambassadors.is('nobody'),
      strong: true,
      fr: `Personne, hors de l’équipe, ne parle encore du projet`,
      en: `Nobody outside the team speaks about the project yet`
    },
    {
      when: nextAudience.has('officials', 'funders'),
      fr: `Vous voulez convaincre {des responsables publics} ou {des financeurs}`,
      en: `You want to convince {elected officials} or {funders}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des porte-parole avec un mandat`,
    summary: `Quand l’usage grandit, on vous demande de parler au nom du commun. Un mandat dit qui peut le faire, et ce qui peut être promis.`,
    community: `Les élues et les élus, la presse et les institutions, jusqu’à l’échelle européenne.`,
    incentives: `Les porte-parole reçoivent une formation, et vous remboursez leurs frais.`,
    rules: `Écrivez la durée du mandat et ce que l’on peut dire. Chaque rencontre donne lieu à un compte rendu public.`,
    benefits: `La voix du commun pèse davantage et amène de nouveaux partenaires.`
  },
  en: {
    title: `Spokespeople with a mandate`,
    summary: `As use grows, you are asked to speak for the commons. A mandate says who may do so, and what may be promised.`,
    community: `Elected officials, the press and institutions, up to European level.`,
    incentives: `Spokespeople get training, and you refund their expenses.`,
    rules: `Write down how long the mandate lasts and what may be said. Each meeting leads to a public report.`,
    benefits: `The voice of the commons carries further and brings new partners.`
  }
});

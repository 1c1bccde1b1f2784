import { nonCodeContributions } from '#knowledge/facts/non-code-contributions.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';

export const jourdainAlready = argument({
  id: 'jourdain-already',
  persona: 'jourdain',
  effortDays: 0,
  requires: [
    nonCodeContributions,
    {
      when: contributionChannel.atLeast('private'),
      fr: `Il existe un moyen de vous proposer une amélioration`,
      en: `There is a way to propose an improvement to you`
    }
  ],
  favours: [
    { ...publicIsUser, strong: true },
    {
      when: usersProduce.is('yes', 'partly'),
      fr: `Des usagers prennent part à la production`,
      en: `Users take part in making it`
    }
  ],
  cautions: [],
  asserts: [
    {
      when: nonCodeContributions,
      fr: `c’est la même chose, pour plus de monde`,
      en: `is the same thing, for more people`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Vous le faites déjà`,
    summary: `M. Jourdain contribue sans le savoir. Partir d’un geste qu’il connaît lui évite de se sentir jugé ou dépassé.`,
    line: `Vous avez déjà corrigé une adresse, ou aidé quelqu’un sur un forum ? [le geste de votre projet], c’est la même chose, pour plus de monde.`,
    proof: `Ayez sous les yeux le geste de votre projet, ouvert et prêt. Nommez-le dans la phrase à la place du blanc, avec les mots de la personne.`
  },
  en: {
    title: `You are already doing it`,
    summary: `Monsieur Jourdain contributes without knowing it. Starting from a gesture he knows spares him feeling judged or out of his depth.`,
    line: `Have you ever corrected an address, or helped somebody on a forum? [the gesture in your project] is the same thing, for more people.`,
    proof: `Have at hand the gesture in your project, open and ready. Name it in place of the blank, in the words of the person you are talking to.`
  }
});

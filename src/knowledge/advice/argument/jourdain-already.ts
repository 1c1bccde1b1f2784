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
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Vous le faites déjà`,
    summary: `M. Jourdain contribue sans le savoir. Partir d’un geste qu’il connaît lui évite de se sentir jugé ou dépassé.`,
    line: `Vous le faites déjà : corriger une adresse, noter un produit, aider quelqu’un sur un forum. Ici, c’est le même geste, au service de plus de monde.`,
    proof: `Ayez sous les yeux : le geste de votre projet qui ressemble le plus à l’un de ces trois-là. Ne citez que celui-là.`
  },
  en: {
    title: `You are already doing it`,
    summary: `Monsieur Jourdain contributes without knowing it. Starting from a gesture he knows spares him feeling judged or out of his depth.`,
    line: `You are already doing it: correcting an address, rating a product, helping somebody on a forum. Here it is the same gesture, for more people.`,
    proof: `Have at hand: the gesture in your project closest to one of those three. Mention only that one.`
  }
});

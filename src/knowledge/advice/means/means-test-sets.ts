import { means } from '#knowledge/kinds/means.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const meansTestSets = means({
  id: 'means-test-sets',
  category: 'interoperability',
  putToWorkBy: ['rule-review', 'contribution-guide'],
  effortDays: 0,
  requires: [
    {
      when: resource.has('software', 'data', 'standard', 'online-service', 'ai-model'),
      fr: `La ressource peut se vérifier par des essais : {code}, {données}, {format}, {service} ou {modèle}`,
      en: `The resource can be checked by tests: {code}, {data}, {format}, {service} or {model}`
    }
  ],
  favours: [
    {
      when: reviewer.is('nobody'),
      strong: true,
      fr: `Personne d’autre ne relit : un essai automatique rattrape une partie des erreurs`,
      en: `Nobody else reviews: an automatic test catches some of the mistakes`
    },
    {
      when: users.has('developers', 'researchers'),
      fr: `Des équipes {de développement} ou {de recherche} s’en [servent|serviront]`,
      en: `{Development} or {research} teams [use|will use] it`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des jeux d’essai et des outils qui vérifient`,
    summary: `Un jeu d’essai permet à toute personne de vérifier son apport avant de le proposer. La qualité ne repose plus sur une seule paire d’yeux.`,
    community: `Les équipes de développement et les équipes de recherche.`,
    incentives: `Des défis et un classement donnent envie d’essayer. Dans la recherche, un jeu d’essai que l’on peut citer apporte un crédit scientifique.`,
    rules: `Publiez les jeux d’essai sous licence ouverte, dans un dépôt durable. Il leur donne une référence à citer (un DOI).`,
    benefits: `La qualité monte, et une recherche peut être refaite par d’autres.`
  },
  en: {
    title: `Test sets and tools that check`,
    summary: `A test set lets anybody check their contribution before proposing it. Quality no longer rests on a single pair of eyes.`,
    community: `Development teams and research teams.`,
    incentives: `Challenges and a ranking make people want to try. In research, a test set that can be cited brings academic credit.`,
    rules: `Publish the test sets under an open licence, in a lasting archive. It gives them a reference to cite (a DOI).`,
    benefits: `Quality rises, and others can reproduce a piece of research.`
  }
});

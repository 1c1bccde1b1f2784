import { inclusionPlanned } from '#knowledge/facts/inclusion-planned.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { means } from '#knowledge/kinds/means.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';

export const meansPlainLanguage = means({
  id: 'means-plain-language',
  category: 'translation',
  putToWorkBy: ['plain-readme', 'test-tagline'],
  effortDays: 0,
  requires: [publicIsUser],
  favours: [
    {
      when: pitchTested.is('not-understood'),
      strong: true,
      fr: `Un essai a montré que l’on ne comprend pas le projet`,
      en: `A trial showed that people do not understand the project`
    },
    inclusionPlanned
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Un langage clair, et facile à lire`,
    summary: `Des phrases courtes et des mots courants servent à tout le monde. Le « facile à lire et à comprendre » (FALC) s’adresse aux personnes qui lisent avec peine.`,
    community: `Les personnes peu à l’aise à l’écrit.`,
    incentives: `Vous payez les personnes concernées qui relisent.`,
    rules: `Donnez un modèle de page et faites lire chaque texte par une personne concernée avant de le publier.`,
    benefits: `Les mots ne laissent plus personne dehors.`
  },
  en: {
    title: `Plain language that is easy to read`,
    summary: `Short sentences and everyday words serve everybody. “Easy to read” texts go further, for people who read with difficulty.`,
    community: `People who are not at ease with writing.`,
    incentives: `You pay the people concerned who review.`,
    rules: `Provide a page template and have each text read by a person concerned before it is published.`,
    benefits: `Words no longer shut anybody out.`
  }
});

import { action } from '#knowledge/kinds/action.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';

export const testTagline = action({
  id: 'test-tagline',
  stage: 'disseminate',
  horizon: 30,
  after: ['plain-readme'],
  serves: ['objection-technical'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: pitchTested.is('not-understood', 'untested'),
      fr: `Aucun essai n’a encore montré que le projet se comprend en trente secondes`,
      en: `No trial has yet shown that people understand the project in thirty seconds`
    }
  ],
  favours: [
    {
      when: pitchTested.is('not-understood'),
      strong: true,
      fr: `L’essai a été fait, et le projet n’a pas été compris`,
      en: `You have tried it, and people did not understand`
    },
    {
      when: nextAudience.has(
        'public',
        'officials',
        'funders',
        'management',
        'board',
        'investors',
        'village-mayors'
      ),
      fr: `Vous voulez convaincre des personnes qui ne sont pas du métier`,
      en: `You want to convince people from outside the field`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Réécrire l’accroche et la tester sur cinq personnes`,
    summary: `Si la première phrase n’est pas comprise, la suite n’est pas lue. Écrivez-la sans jargon, dites-la à cinq personnes et laissez à chacune trente secondes pour la redire.`,
    firstStep: `Écrivez trois versions de la phrase. Lisez-les à une personne qui ne connaît rien au sujet et notez ses mots à elle.`,
    evidence: `Vous avez choisi et publié une phrase. Les mots des cinq personnes sont notés à côté.`
  },
  en: {
    title: `Rewrite the opening line and test it on five people`,
    summary: `If the first sentence is not understood, the rest is not read. Write it without jargon, say it to five people and give each thirty seconds to say it back.`,
    firstStep: `Write three versions of the sentence. Read them to somebody who knows nothing about the subject and note the words they use.`,
    evidence: `You have chosen and published one sentence. The five people’s own words stand beside it.`
  }
});

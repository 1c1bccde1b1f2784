import { any } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeToPublish } from '#knowledge/facts/free-to-publish.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { mayCallOut } from '#knowledge/facts/may-call-out.ts';
import { action } from '#knowledge/kinds/action.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { opensourceGuide, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const plainReadme = action({
  id: 'plain-readme',
  stage: 'produce',
  horizon: 30,
  after: ['write-problem'],
  serves: ['rule-maturity', 'rule-support'],
  urgency: 'quick-win',
  effortDays: 0.5,
  requires: [
    {
      when: any(pitchTested.is('not-understood', 'untested'), usableByOthers.atMost('with-help')),
      fr: `{Rien ne montre encore que l’on comprend le projet}, ou {il faut votre aide pour s’en servir}`,
      en: `{Nothing shows yet that people understand the project}, or {people need your help to use it}`
    },
    freeToPublish,
    mayCallOut
  ],
  favours: [
    {
      when: existingResource,
      strong: true,
      fr: `Une version existe : des gens la découvriront sans vous connaître`,
      en: `A version exists: people will come across it without knowing you`
    },
    {
      when: users.has(
        'public',
        'nonprofits',
        'local-authorities',
        'education',
        'state',
        'culture',
        'self-employed'
      ),
      fr: `Des usagers qui ne sont pas spécialistes doivent la comprendre`,
      en: `Users who are not specialists have to understand it`
    }
  ],
  cautions: [
    {
      when: isSoftware,
      fr: `Sur une forge, cette page est le fichier README`,
      en: `On a forge, this page is the README file`
    }
  ],
  sources: [standardForPublicCode, opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Publier une page de présentation en langage clair`,
    summary: `C’est la première page que l’on lit, et souvent la seule. Dites à quoi sert la ressource, pour qui, où elle en est et comment aider, sans jargon.`,
    firstStep: `Répondez d’une phrase à quatre questions : à quoi ça sert, pour qui, où en est-on, comment aider. Lisez le tout à quelqu’un qui ne connaît pas le projet.`,
    evidence: `La page est en ligne, relue par quelqu’un qui découvrait le projet.`
  },
  en: {
    title: `Publish an introduction in plain language`,
    summary: `It is the first page people read, and often the only one. Say what the resource is for, who it serves, where it stands and how to help, without jargon.`,
    firstStep: `Answer four questions in one sentence each: what it is for, who for, where it stands, how to help. Read the result to somebody who does not know the project.`,
    evidence: `The page is online, proofread by somebody new to the project.`
  }
});

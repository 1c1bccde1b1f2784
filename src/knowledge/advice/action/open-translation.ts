import { any } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { mayCallOut } from '#knowledge/facts/may-call-out.ts';
import { action } from '#knowledge/kinds/action.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { weblateFreeProjects } from '#knowledge/sources/free-software-projects.ts';

export const openTranslation = action({
  id: 'open-translation',
  stage: 'produce',
  horizon: 180,
  after: ['usable-release-first'],
  serves: ['jourdain-ten-minutes'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    existingResource,
    {
      when: resource.has('software', 'online-service', 'content'),
      fr: `Il y a {un logiciel}, {un service en ligne} ou {des contenus} à traduire`,
      en: `There is {software}, {an online service} or {content} to translate`
    },
    {
      when: any(firstContributions.has('translation'), inclusion.is('planned', 'later')),
      fr: `{Vous attendez des traductions}, ou {d’autres langues sont prévues}`,
      en: `{You expect translations}, or {other languages are planned}`
    },
    freeLicence,
    mayCallOut
  ],
  favours: [
    {
      when: firstContributions.has('translation'),
      strong: true,
      fr: `La traduction est l’une des contributions que vous attendez`,
      en: `Translation is one of the contributions you expect`
    },
    {
      when: inKindOffers.has('translation'),
      fr: `On vous propose de traduire ou de relire`,
      en: `Somebody offers to translate or proofread`
    }
  ],
  cautions: [],
  sources: [weblateFreeProjects],
  reviewed: '2026-11-23',
  fr: {
    title: `Ouvrir la traduction à tout le monde`,
    summary: `Traduire, c’est contribuer. Ouvrez une plateforme et un glossaire. Nommez une personne qui relit par langue, et fixez un seuil avant de publier, par exemple 80 %.`,
    firstStep: `Écrivez les vingt mots clés du projet et leur sens. Lisez l’offre d’hébergement de la plateforme Weblate. Elle vaut pour les projets libres, après examen, s’ils la mentionnent.`,
    evidence: `Une langue est traduite à 80 % et relue par une personne nommée.`
  },
  en: {
    title: `Open translation to everybody`,
    summary: `Translating is contributing. Open a platform and a glossary. Name one reviewer for each language, and set a threshold before publishing, 80% for instance.`,
    firstStep: `Write down the project’s twenty key words and their meaning. Read the hosting offer of the Weblate platform. It is for free projects, after review, provided that they mention it.`,
    evidence: `One language is 80% translated and reviewed by a named person.`
  }
});

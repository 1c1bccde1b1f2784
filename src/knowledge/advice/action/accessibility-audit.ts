import { all, any } from '#engine/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { action } from '#knowledge/kinds/action.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';

export const accessibilityAudit = action({
  id: 'accessibility-audit',
  stage: 'produce',
  horizon: 180,
  after: ['usable-release-first'],
  serves: [],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    isSoftware,
    existingResource,
    {
      when: any(publicCarrier, all(publicIsUser, inclusion.is('planned', 'later'))),
      fr: `Une structure publique porte le projet, ou le grand public s’en sert et l’accessibilité est prévue`,
      en: `A public body carries the project, or the general public uses it and accessibility is planned`
    }
  ],
  favours: [
    {
      when: publicCarrier,
      strong: true,
      fr: `Pour un organisme public, l’accessibilité est une obligation`,
      en: `For a public body, accessibility is a legal duty`
    },
    inUse
  ],
  cautions: [
    {
      when: inclusion.is('no'),
      fr: `Rien n’est prévu pour l’accessibilité : réservez du temps pour corriger, pas seulement pour auditer`,
      en: `Nothing is planned for accessibility: set time aside to fix things, not only to audit them`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Auditer l’accessibilité et publier la déclaration`,
    summary: `Un service que certaines personnes ne peuvent pas utiliser n’est pas commun à tout le monde. Faites vérifier les écrans principaux selon le RGAA, le référentiel français, et publiez le résultat, défauts compris.`,
    firstStep: `Parcourez votre page principale au clavier seul, sans souris, et notez chaque endroit qui vous bloque.`,
    evidence: `La déclaration d’accessibilité est en ligne, avec les défauts connus et une date pour les corriger.`
  },
  en: {
    title: `Audit accessibility and publish the statement`,
    summary: `A service that some people cannot use is not common to all. Have the main screens checked against the RGAA, the French accessibility standard, and publish the result, flaws included.`,
    firstStep: `Go through your main page with the keyboard alone, no mouse, and note every place where you get stuck.`,
    evidence: `The accessibility statement is online, with the known flaws and a date for fixing them.`
  }
});

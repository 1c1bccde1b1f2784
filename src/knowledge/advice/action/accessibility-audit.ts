import { all, any } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
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
      fr: `{Une structure publique porte le projet}, ou {le grand public s’en [sert|servira] et l’accessibilité est prévue}`,
      en: `{A public body carries the project}, or {the general public [uses|will use] it and accessibility is planned}`
    },
    buildsOurOwn
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
      fr: `Rien n’est prévu pour l’accessibilité : gardez du temps pour corriger, pas seulement pour vérifier`,
      en: `Nothing is planned for accessibility: set time aside to fix things, not only to check them`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Faire vérifier l’accessibilité et publier le résultat`,
    summary: `Un service que certaines personnes ne peuvent pas utiliser n’est pas commun à tout le monde. Faites vérifier les écrans principaux selon le RGAA, les règles françaises. Publiez le résultat, défauts compris, dans une déclaration.`,
    firstStep: `Parcourez votre page principale au clavier, sans souris. Notez chaque endroit qui vous bloque.`,
    evidence: `La déclaration est en ligne. Elle dit les défauts connus, et la date où ils seront corrigés.`
  },
  en: {
    title: `Have accessibility checked and publish the result`,
    summary: `A service that some people cannot use is not common to all. Have the main screens checked against the RGAA, the French rules. Publish the result, flaws included, in a statement.`,
    firstStep: `Go through your main page with the keyboard, no mouse. Note every place where you get stuck.`,
    evidence: `The statement is online. It gives the known flaws, and the date by which they will be fixed.`
  }
});

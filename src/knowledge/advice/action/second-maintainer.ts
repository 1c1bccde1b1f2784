import { all } from '#engine/reason/condition.ts';
import { employerDecides } from '#knowledge/facts/employer-decides.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { livesUnderItsName } from '#knowledge/facts/lives-under-its-name.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { action } from '#knowledge/kinds/action.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const secondMaintainer = action({
  id: 'second-maintainer',
  stage: 'maintain',
  horizon: 90,
  after: [],
  serves: ['rule-review', 'rule-roles'],
  urgency: 'blocker',
  effortDays: 2,
  before: 'ending-date',
  requires: [onePersonHoldsTheKeys, lastingResource],
  favours: [
    {
      when: maturity.atLeast('first-users'),
      strong: true,
      fr: `Des personnes comptent déjà sur la ressource`,
      en: `People already rely on the resource`
    },
    {
      when: continuity.is('all-stops'),
      fr: `Aujourd’hui, si vous arrêtez, tout s’arrête`,
      en: `Today, if you stop, everything stops`
    }
  ],
  cautions: [
    {
      when: employerDecides,
      fr: `Un employeur doit d’abord dire oui : choisissez cette personne chez lui, et n’ouvrez aucun accès ailleurs`,
      en: `An employer has to say yes first: choose that person there, and open no access elsewhere`
    },
    {
      when: all(outsidersContribute, maturity.atLeast('growth')),
      fr: `Confiez d’abord des relectures ; les clés, seulement à une personne connue depuis un an`,
      en: `Hand over reviews first; keys only to a person known for a year`
    },
    {
      when: livesUnderItsName,
      fr: `Gardez le nom ; donnez à une deuxième personne l’accès aux comptes et au domaine`,
      en: `Keep the name; give a second person access to the accounts and the domain`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Former une deuxième personne et partager les accès`,
    summary: `Tant qu’une seule personne peut publier, une grippe suffit à tout arrêter. Choisissez quelqu’un, publiez une fois ensemble, puis laissez-lui la main.`,
    firstStep: `Écrivez la liste des accès (fichiers, hébergement, domaine, courriel) et proposez le rôle à une personne précise.`,
    evidence: `Deux personnes ont publié un changement. Les accès sont dans un coffre partagé.`
  },
  en: {
    title: `Train a second person and share the access`,
    summary: `As long as only one person can publish, a bout of flu is enough to stop everything. Choose somebody, publish once together, then let them lead.`,
    firstStep: `List every access (files, hosting, domain, email) and offer the role to one named person.`,
    evidence: `Two people have published a change. The credentials sit in a shared vault.`
  }
});

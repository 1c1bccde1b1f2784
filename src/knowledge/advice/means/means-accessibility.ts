import { any } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { means } from '#knowledge/kinds/means.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const meansAccessibility = means({
  id: 'means-accessibility',
  category: 'mediation',
  putToWorkBy: ['accessibility-audit', 'rule-pay'],
  effortDays: 0,
  requires: [
    {
      when: any(resource.has('online-service'), publicIsUser, publicCarrier),
      fr: `{C’est un service en ligne}, {le grand public s’en [sert|servira]} ou {une structure publique le porte}`,
      en: `{It is an online service}, {the general public [uses|will use] it} or {a public body carries it}`
    }
  ],
  favours: [
    { ...publicCarrier, strong: true },
    {
      when: inclusion.is('in-part', 'later', 'no'),
      fr: `L’accessibilité n’est pas prévue en entier dès maintenant`,
      en: `Accessibility is not planned in full from the start`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `L’accessibilité et l’inclusion`,
    summary: `Un service que certaines personnes ne peuvent pas utiliser n’est pas commun à tout le monde. En France, le RGAA dit ce qu’il faut vérifier, et un service public y est tenu.`,
    community: `Les personnes handicapées et celles qui sont loin du numérique.`,
    incentives: `Leurs essais sont payés, et les défauts d’accès passent avant les autres.`,
    rules: `Publiez le résultat du contrôle, défauts compris, dans une déclaration publique d’accessibilité.`,
    benefits: `Tout le monde peut s’en servir, et l’obligation des services publics est remplie.`
  },
  en: {
    title: `Accessibility and inclusion`,
    summary: `A service that some people cannot use is not common to all. In France the RGAA standard says what to check, and public services are bound by it.`,
    community: `Disabled people and those who are far from digital tools.`,
    incentives: `Their tests are paid, and access problems are fixed before others.`,
    rules: `Publish the result of the check, faults included, in a public accessibility statement.`,
    benefits: `Everybody can use it, and the duty of public services is met.`
  }
});

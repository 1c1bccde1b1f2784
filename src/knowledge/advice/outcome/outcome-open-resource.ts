import { all, not } from '#engine/reason/condition.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { nameHeldByOne } from '#knowledge/facts/name-held-by-one.ts';
import { outsidersTakePart } from '#knowledge/facts/outsiders-take-part.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { resourceIsOpen } from '#knowledge/facts/resource-is-open.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { etalabGuideLogiciels } from '#knowledge/sources/french-state.ts';

export const outcomeOpenResource = outcome({
  id: 'outcome-open-resource',
  effortDays: 2,
  requires: [
    resourceIsOpen,
    {
      when: not(outsidersTakePart),
      fr: `Presque personne ne contribue hors de l’équipe`,
      en: `Hardly anybody contributes from outside the team`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(resourceIsOpen, not(outsidersTakePart)),
      fr: `On peut la prendre et s’en servir, mais presque personne n’y contribue avec vous.`,
      en: `People can take it and use it, but hardly anybody contributes to it with you.`
    }
  ],
  favours: [
    {
      when: contributiveValue.is('standalone'),
      strong: true,
      fr: `La ressource garde sa valeur sans contributions continues`,
      en: `The resource keeps its value without continuous contributions`
    },
    {
      when: roadmapDecision.atMost('carrier-publicly'),
      fr: `Qui porte la ressource décide de la suite sans les autres`,
      en: `Whoever carries the resource decides what comes next without the others`
    }
  ],
  cautions: [
    {
      when: nameHeldByOne,
      fr: `{Une seule personne}, {un prestataire} ou {un employeur} tient le nom, les comptes et les serveurs : sans cette main, plus d’accès`,
      en: `{A single person}, {a supplier} or {an employer} holds the name, the accounts and the servers: without that hand, no access`
    },
    {
      when: livesOnContributions,
      fr: `La ressource vit de contributions que presque personne n’apporte : cherchez-les, ou réduisez son périmètre`,
      en: `The resource lives on contributions that hardly anybody makes: seek them, or reduce its scope`
    },
    {
      when: rights.is('partial', 'unclear'),
      fr: `Les droits ne sont pas clairs : faites-en l’inventaire avant d’inviter quiconque à réutiliser`,
      en: `The rights are not clear: draw up an inventory before inviting anybody to reuse`
    },
    {
      when: reservedLicence,
      fr: `La licence réserve des usages : dites « accès sous conditions », jamais « libre »`,
      en: `The licence reserves some uses: say “access under conditions”, never “free” or “open source”`
    }
  ],
  sources: [livreBlancCommunsNumeriques, etalabGuideLogiciels],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource ouverte`,
    summary: `On peut la prendre et s’en servir, mais presque personne n’y contribue avec vous. C’est utile, et cela peut suffire.`,
    meaning: `Une licence libre ne fait pas un commun : il manque une communauté, et des règles qu’elle se donne. Publier sans animer est un choix honnête. Le mot « commun » promettrait une place que personne n’occupe encore.`,
    next: `Publiez bien : version datée, mode d’emploi, licence, adresse où signaler une erreur. N’annoncez pas de gouvernance. Si vous voulez des contributions, préparez cinq tâches courtes, puis invitez une deuxième organisation.`
  },
  en: {
    title: `An open resource`,
    summary: `People can take it and use it, but hardly anybody contributes to it with you. It is useful, and it may be enough.`,
    meaning: `A free licence does not make a commons: what is missing is a community, and the rules it gives itself. Publishing without running a community is an honest choice. The word “commons” would promise a seat that nobody fills yet.`,
    next: `Publish well: a dated version, instructions, a licence, an address for reporting mistakes. Do not announce any governance. If you want contributions, prepare five short tasks, then invite a second organisation.`
  }
});

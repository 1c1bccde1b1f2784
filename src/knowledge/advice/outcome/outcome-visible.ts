import { all } from '#engine/reason/condition.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { etalabGuideLogiciels } from '#knowledge/sources/french-state.ts';

export const outcomeVisible = outcome({
  id: 'outcome-visible',
  effortDays: 1,
  requires: [
    {
      when: access.atLeast('frozen'),
      fr: `Tout le monde peut obtenir la ressource sans demander`,
      en: `Anybody can obtain the resource without asking`
    },
    {
      when: reuseRights.atMost('restricted'),
      fr: `Aucune licence libre n’en permet la réutilisation`,
      en: `No free licence allows its reuse`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: all(access.atLeast('frozen'), reuseRights.atMost('restricted')),
      fr: `Tout le monde peut l’obtenir, mais aucune licence libre ne dit que l’on peut la reprendre.`,
      en: `Anybody can obtain it, but no free licence says that they may build on it.`
    }
  ],
  favours: [
    {
      when: reuseRights.is('unwritten'),
      strong: true,
      fr: `Rien n’est écrit sur la réutilisation`,
      en: `Nothing is written about reuse`
    },
    outsidersContribute
  ],
  cautions: [
    {
      when: rights.is('partial', 'unclear'),
      fr: `Les droits ne sont pas clairs : faites-en l’inventaire avant de choisir une licence`,
      en: `The rights are not clear: draw up an inventory before you choose a licence`
    },
    {
      when: publicCarrier,
      fr: `La loi permet déjà de réutiliser les informations publiques, sauf droits de tiers : une licence le dit clairement`,
      en: `The law already allows public information to be reused, save third parties’ rights: a licence says so clearly`
    },
    {
      when: reuseRights.is('restricted'),
      fr: `La licence exclut des usages : dites « accès sous conditions », jamais « libre »`,
      en: `The licence excludes some uses: say “access under conditions”, never “free” or “open source”`
    }
  ],
  sources: [livreBlancCommunsNumeriques, etalabGuideLogiciels],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource visible, sans licence libre`,
    summary: `Tout le monde peut l’obtenir, mais aucune licence libre ne dit que l’on peut la reprendre.`,
    meaning: `Voir n’est pas pouvoir réutiliser. Sans licence, hors exceptions de la loi, il faut l’accord de qui détient les droits. Un commun commence quand cet accord est écrit, pour tout le monde, d’avance.`,
    next: `Vérifiez d’abord à qui appartiennent les droits. Choisissez ensuite une licence libre et écrivez-la à côté de la ressource. Si vous voulez garder des usages pour vous, dites-le, et ne parlez ni de libre ni de commun.`
  },
  en: {
    title: `A resource that can be seen, without a free licence`,
    summary: `Anybody can obtain it, but no free licence says that they may build on it.`,
    meaning: `Seeing is not the same as being allowed to reuse. Without a licence, save the exceptions of the law, people need the agreement of whoever holds the rights. A commons begins when that agreement is written, for everybody, in advance.`,
    next: `First check who holds the rights. Then choose a free licence and write it beside the resource. If you want to keep some uses for yourself, say so, and speak neither of open nor of commons.`
  }
});

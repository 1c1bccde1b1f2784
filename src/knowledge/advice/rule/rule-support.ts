import { all } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleSupport = rule({
  id: 'rule-support',
  effortDays: 0.5,
  requires: [inUse, tendsOurOwn],
  favours: [
    {
      when: promise.is('nothing'),
      strong: true,
      fr: `Rien n’est écrit : chaque usager imagine ce que vous lui devez`,
      en: `Nothing is written: each user imagines what you owe them`
    },
    {
      when: needs.has('support'),
      fr: `L’aide aux usagers vous coûte déjà`,
      en: `Helping users already costs you`
    },
    sellsAround
  ],
  cautions: [
    {
      when: all(promise.is('written'), runway.atMost('three-to-six')),
      fr: `Vous promettez par écrit avec moins de six mois d’avance : réduisez la promesse avant de la manquer`,
      en: `You promise in writing with less than six months of money: cut the promise before you break it`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Une seule personne peut intervenir : dites ce qui se passe pendant son absence`,
      en: `Only one person can act: say what happens while that person is away`
    }
  ],
  sources: [standardForPublicCode, livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Politique d’aide aux usagers`,
    summary: `Cinq lignes disent ce qui reçoit une réponse gratuite, où, quand, et qui vend davantage. Vous protégez vos soirées et personne n’est déçu.`,
    fits: `Dès les premiers usages, surtout si l’équipe est bénévole.`,
    avoid: `Personne ne se sert encore de la ressource : un moyen de vous joindre suffit.`,
    cost: `Faible : une heure pour écrire, et la fermeté de s’y tenir.`,
    firstStep: `Écrivez cinq lignes dans la page d’accueil du projet, dont une sur ce que vous ne promettez pas.`,
    template: `Réponse gratuite : les questions posées en public sur [forum], au mieux, sans délai garanti.
Nous ne traitons pas les courriels privés ni les installations particulières.
Panne du service partagé : écrire à [adresse]. Nous la traitons les jours ouvrés.
Pour un délai garanti, une formation ou une adaptation, ces prestataires vendent leurs services : [liste]. Tout prestataire qui remplit [critères] peut y figurer.
Nous ne promettons pas : [une disponibilité permanente, la reprise de vos données].`
  },
  en: {
    title: `Support policy`,
    summary: `Five lines say what gets a free answer, where, when, and who sells more. You protect your evenings and nobody is let down.`,
    fits: `From the first users on, above all with a volunteer team.`,
    avoid: `Nobody uses the resource yet: a way to reach you is enough.`,
    cost: `Low: an hour to write, and the firmness to stick to it.`,
    firstStep: `Write five lines on the project’s front page, one of them about what you do not promise.`,
    template: `Answered free of charge: questions asked in public on [forum], as best we can, with no guaranteed time.
We do not handle private emails or individual installations.
Shared service down: write to [address]. We deal with it on working days.
For a guaranteed time, training or an adaptation, these providers sell their services: [list]. Any provider that meets [criteria] may be listed.
We do not promise: [round-the-clock availability, recovery of your data].`
  }
});

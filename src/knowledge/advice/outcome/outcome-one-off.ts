import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { livesOnContributions } from '#knowledge/facts/lives-on-contributions.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeOneOff = outcome({
  id: 'outcome-one-off',
  effortDays: 1,
  requires: [
    {
      when: upkeep.is('one-off'),
      fr: `Une fois faite, la ressource n’aura pas besoin d’entretien`,
      en: `Once made, the resource will need no upkeep`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: upkeep.is('one-off'),
      fr: `Une fois faite, il ne reste qu’à répondre à qui écrit.`,
      en: `Once it is made, all that is left is to answer those who write.`
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
      when: needs.has('nothing'),
      fr: `Aucune dépense n’est prévue`,
      en: `No spending is planned`
    }
  ],
  cautions: [
    rightsToSettle,
    {
      when: dataToProtect,
      fr: `Des données personnelles ou sensibles sont en jeu : analysez le risque avant tout dépôt. Gardez quelqu’un pour répondre aux demandes de retrait`,
      en: `Personal or sensitive data are at stake: assess the risk before any deposit. Keep somebody to answer requests for removal`
    },
    {
      when: livesOnContributions,
      fr: `Vous dites aussi que sa valeur dépend de contributions continues : les deux ne vont pas ensemble, relisez vos réponses`,
      en: `You also say that its value depends on continuous contributions: the two do not go together, read your answers again`
    },
    {
      when: isSoftware,
      fr: `Un logiciel demande presque toujours des corrections : dites qui les fera, ou écrivez que personne ne les fera`,
      en: `Software almost always needs fixes: say who will make them, or write that nobody will`
    },
    {
      when: promise.is('written'),
      fr: `Un engagement écrit suppose un entretien : retirez-le, ou prévoyez qui le tiendra`,
      en: `A written commitment implies upkeep: withdraw it, or plan who will honour it`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Un travail achevé, sans entretien à partager`,
    summary: `Une fois faite, il ne reste qu’à répondre à qui écrit. Il suffit de bien la garder, et de publier ce qui peut l’être.`,
    meaning: `Un commun suppose un soin dans la durée, donc une communauté et des règles pour s’en charger. Ici, il n’y a pas d’entretien à partager. Une gouvernance pèserait sans rien apporter.`,
    next: `Ajoutez une licence, un mode d’emploi et une date. Déposez une copie dans une archive publique. Dites clairement que vous ne la mettrez pas à jour, et que d’autres peuvent la reprendre.`
  },
  en: {
    title: `A finished piece of work, with no upkeep to share`,
    summary: `Once it is made, all that is left is to answer those who write. Keeping it well, and publishing what may be published, is enough.`,
    meaning: `A commons implies care over time, hence a community and rules to see to it. Here there is no upkeep to share. Governance would be a burden and bring nothing.`,
    next: `Add a licence, instructions and a date. Deposit a copy in a public archive. Say clearly that you will not update it, and that others may take it up.`
  }
});

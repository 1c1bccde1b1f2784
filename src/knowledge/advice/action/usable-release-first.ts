import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { action } from '#knowledge/kinds/action.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';

export const usableReleaseFirst = action({
  id: 'usable-release-first',
  stage: 'produce',
  horizon: 90,
  after: ['set-licence'],
  serves: ['funder-traction', 'innovation-six-weeks'],
  urgency: 'ordinary',
  effortDays: 5,
  requires: [
    {
      when: usableByOthers.is('no'),
      fr: `Aucune version n’est encore utilisable par d’autres`,
      en: `No version can be used by others yet`
    }
  ],
  favours: [
    {
      when: problemReach.atLeast('two-three'),
      strong: true,
      fr: `D’autres ont le même problème et pourraient l’essayer`,
      en: `Others have the same problem and could try it`
    },
    {
      when: moneyNeeded,
      fr: `Des dépenses sont à couvrir : un financeur voudra d’abord essayer`,
      en: `There are costs to cover: a funder will want to try it first`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Livrez cette version avec un jeu de données fictif, jamais avec les vraies données`,
      en: `Deliver this version with made-up data, never with the real data`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Sortir une version utilisable sans vous`,
    summary: `Tant que personne d’autre ne peut s’en servir, il faut vous croire sur parole. Choisissez le plus petit usage complet, documentez-le et faites-le essayer.`,
    firstStep: `Complétez la phrase : « Avec cette version, quelqu’un peut… » Reportez à plus tard tout ce dont elle n’a pas besoin.`,
    evidence: `Une version publiée avec ses notes, et une personne extérieure qui s’en sert.`
  },
  en: {
    title: `Publish a version that works without you`,
    summary: `As long as nobody else can use it, people have to take your word for it. Choose the smallest complete use, document it and have somebody try it.`,
    firstStep: `Complete the sentence: “With this version, somebody can…” Put off everything it does not need.`,
    evidence: `A version published with its list of changes, and one outside person who uses it.`
  }
});

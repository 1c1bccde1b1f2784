import { all, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { nobodyShownToProtect } from '#knowledge/facts/nobody-shown-to-protect.ts';
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
    nobodyShownToProtect,
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
      when: all(dataToProtect, not(isSoftware)),
      fr: `Commencez par les parts où personne n’est reconnaissable, ou qui ont un accord écrit`,
      en: `Begin with the parts in which nobody can be recognised, or that have a written consent`
    },
    {
      when: all(dataToProtect, isSoftware),
      fr: `Livrez le code avec un jeu de données fictif, jamais avec les vraies données`,
      en: `Deliver this version with made-up data, never with the real data`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Publier de quoi s’en servir sans vous`,
    summary: `Tant que personne d’autre ne peut s’en servir, il faut vous croire sur parole. Choisissez le plus petit usage complet, documentez-le et faites-le essayer.`,
    firstStep: `Complétez la phrase : « Avec ceci, quelqu’un peut… » Reportez à plus tard tout ce dont cet usage n’a pas besoin.`,
    evidence: `C’est publié avec un mode d’emploi, et une personne extérieure s’en sert.`
  },
  en: {
    title: `Publish something that works without you`,
    summary: `As long as nobody else can use it, people have to take your word for it. Choose the smallest complete use, document it and have somebody try it.`,
    firstStep: `Complete the sentence: “With this, somebody can…” Put off everything that this use does not need.`,
    evidence: `It is published with instructions, and one outside person uses it.`
  }
});

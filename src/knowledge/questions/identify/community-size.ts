import { all } from '#engine/reason/condition.ts';
import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const communitySize = scale({
  id: 'community-size',
  options: ['one-to-three', 'four-to-fifteen', 'sixteen-to-hundred', 'over-hundred'],
  control: 'given',
  // Who joins is counted among their contributors, not the reverse.
  askedWhen: all(tendsOurOwn, outsideContributors.atLeast('same-circle')),
  fr: {
    ask: `Combien de personnes extérieures ont contribué ces six derniers mois ?`,
    short: `Taille de la communauté`,
    hint: `Comptez aussi les contributions non techniques.`,
    why: `Une poignée de proches et une centaine de personnes ne s’organisent pas de la même façon.`,
    changes: `Jusqu’à trois, les règles tiennent en une page. De quatre à quinze, on décide quand personne ne s’oppose. Au-delà, un comité élu devient utile.`,
    findOut: `Comptez les noms dans l’historique de l’espace de travail, du wiki ou des documents partagés, sur six mois. Ajoutez les personnes venues aux ateliers.`,
    options: {
      'one-to-three': `Une à trois personnes`,
      'four-to-fifteen': `Quatre à quinze personnes`,
      'sixteen-to-hundred': `Seize à cent personnes`,
      'over-hundred': `Plus de cent personnes`
    }
  },
  en: {
    ask: `How many outside people have contributed in the last six months?`,
    short: `Size of the community`,
    hint: `Count non-technical contributions too.`,
    why: `A handful of close contacts and a hundred people do not organise in the same way.`,
    changes: `Up to three, the rules fit on one page. From four to fifteen, a decision goes through unless somebody objects. Beyond that, an elected board becomes useful.`,
    findOut: `Count the names in the history of the workplace, the wiki or the shared documents, over six months. Add the people who came to workshops.`,
    options: {
      'one-to-three': `One to three people`,
      'four-to-fifteen': `Four to fifteen people`,
      'sixteen-to-hundred': `Sixteen to a hundred people`,
      'over-hundred': `More than a hundred people`
    }
  }
});

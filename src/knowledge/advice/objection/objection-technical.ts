import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';

export const objectionTechnical = objection({
  id: 'objection-technical',
  persona: 'influencer',
  effortDays: 0,
  requires: [usableRelease],
  favours: [
    {
      when: pitchTested.is('understood'),
      strong: true,
      fr: `Une personne qui découvre le projet le comprend en trente secondes`,
      en: `Somebody new to the project understands it in thirty seconds`
    },
    { when: proof.is('demo'), fr: `Une démonstration est prête`, en: `A demonstration is ready` }
  ],
  cautions: [
    {
      when: pitchTested.is('not-understood'),
      fr: `On ne vous comprend pas encore en trente secondes : réécrivez la phrase d’accroche avant le rendez-vous.`,
      en: `People do not grasp it in thirty seconds yet: rewrite the opening line before you meet her.`
    }
  ],
  asserts: [{ when: usableRelease, fr: `voici avant, voici après`, en: `here is before, here is after` }],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `« C’est technique »`,
    summary: `Elle craint de perdre son public au bout de dix secondes. Montrez un seul geste, sans un mot de métier.`,
    reply: `Regardez un seul geste : voici avant, voici après. Si je dois vous expliquer un mot, c’est que j’ai mal choisi l’exemple.`,
    proof: `Ayez sous les yeux : un avant et un après, sur un téléphone. Laissez à la maison les mots « open source » et « gouvernance ».`
  },
  en: {
    title: `“It’s too technical”`,
    summary: `She is afraid of losing her audience after ten seconds. Show one gesture, without a single trade word.`,
    reply: `Look at just one thing: here is before, here is after. If I have to explain a word, I have picked the wrong example.`,
    proof: `Have at hand: a before and an after, on a phone. Leave the words “open source” and “governance” at home.`
  }
});

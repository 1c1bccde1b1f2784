import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { nobodyShownToProtect } from '#knowledge/facts/nobody-shown-to-protect.ts';
import { action } from '#knowledge/kinds/action.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';

export const demoVideo = action({
  id: 'demo-video',
  stage: 'disseminate',
  horizon: 90,
  after: ['usable-release-first'],
  serves: ['objection-technical', 'influencer-alternative'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    existingResource,
    nobodyShownToProtect,
    {
      when: proof.is('none'),
      fr: `Vous n’avez encore aucune preuve à montrer`,
      en: `You have no proof to show yet`
    }
  ],
  favours: [
    { ...usableRelease, strong: true },
    {
      when: nextAudience.has('public', 'officials'),
      fr: `Vous voulez convaincre {le grand public} ou {des personnes élues}`,
      en: `You want to convince {the general public} or {elected officials}`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Filmez avec de fausses données : rien de personnel ne doit apparaître à l’écran`,
      en: `Film with made-up data: nothing personal should appear on screen`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Filmer une démonstration de 90 secondes, sous-titrée`,
    summary: `Vous n’avez pas encore de chiffres ni de témoin : montrez la chose elle-même. Un avant, un geste, un après, sans mot technique ; les sous-titres servent aussi à qui regarde sans le son.`,
    firstStep: `Écrivez le scénario en quatre lignes : la situation, le geste, le résultat, l’adresse où essayer.`,
    evidence: `La vidéo sous-titrée est en ligne, à une adresse que l’on peut partager.`
  },
  en: {
    title: `Film a 90-second demonstration, with subtitles`,
    summary: `You have no figures and no witness yet, so show the thing itself. A before, one gesture, an after, and no technical words; subtitles also serve whoever watches with the sound off.`,
    firstStep: `Write the script in four lines: the situation, the gesture, the result, the address where people can try it.`,
    evidence: `The subtitled video is online, at an address that can be shared.`
  }
});

import { inUse } from '#knowledge/facts/in-use.ts';
import { takesTheirs } from '#knowledge/facts/takes-theirs.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeTheirs = outcome({
  id: 'outcome-theirs',
  effortDays: 2,
  requires: [takesTheirs],
  asserts: [
    {
      when: takesTheirs,
      fr: `Vous trouvez votre place autour d’une ressource que d’autres tiennent.`,
      en: `You find your place around a resource that others keep.`
    }
  ],
  favours: [
    {
      when: neighbourWish.is('join'),
      strong: true,
      fr: `Vous voulez décider avec son équipe`,
      en: `You want to decide with its team`
    },
    {
      when: neighbour.is('alive'),
      fr: `Cette ressource est vivante`,
      en: `That resource is alive`
    }
  ],
  cautions: [
    {
      when: neighbour.is('abandoned'),
      fr: `Plus personne ne la tient : sans vous ni d’autres, elle s’arrêtera`,
      en: `Nobody keeps it any more: without you or others, it will stop`
    },
    {
      when: inUse,
      fr: `Des personnes se servent déjà de votre version : préparez leur passage avant de l’arrêter`,
      en: `People already use your version: prepare their move before you stop it`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Une place chez d’autres, pas un commun de plus`,
    summary: `Vous trouvez votre place autour d’une ressource que d’autres tiennent. C’est un vrai projet, et le moins cher.`,
    meaning: `Se servir de ce qui existe, y contribuer ou le rejoindre sont trois bonnes réponses. Vous n’avez ni licence à choisir, ni structure à fonder, ni règles à écrire. Leurs règles valent aussi pour ce que vous apportez.`,
    next: `Essayez-la sur vos vrais cas avant de promettre quoi que ce soit. Obtenez, chez vous, l’accord de qui doit le donner. Écrivez ensuite votre part : le temps, l’argent, et comment vous partiriez.`
  },
  en: {
    title: `A place among others, not one more commons`,
    summary: `You find your place around a resource that others keep. It is a real project, and the cheapest.`,
    meaning: `Using what exists, contributing to it or joining it are three good answers. You have no licence to choose, no organisation to found, no rules to write. Their rules also hold for what you bring.`,
    next: `Try it on your real cases before you promise anything. On your side, get the consent of those who must give it. Then write down your share: the time, the money, and how you would leave.`
  }
});

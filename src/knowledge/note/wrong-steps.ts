import type { Step, StepWords } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { civilLiability } from '#knowledge/sources/law-of-harm.ts';
import { productSafetyRegulation } from '#knowledge/sources/law.ts';
import { MAY_HURT, RESCUERS, WENT_WRONG } from './harm.ts';

const mayHurt = danger.has('may-hurt');

/** The same where it is an object: those built from the plans are reached too. */
export const wrongInObject: Step = {
  id: 'warn-who-has-one',
  about: MAY_HURT,
  within: 7,
  when: all(mayHurt, resource.has('hardware'), not(maturity.is('idea'))),
  needs: [WENT_WRONG],
  sources: [civilLiability, productSafetyRegulation],
  fr: {
    title: `Prévenir qui en a un, et corriger{harm-quoted}`,
    why: `Un danger connu et tu aggrave tout.`,
    first: `À chaque personne qui en a un, fait ou acheté : « Voici ce qui est arrivé. N’utilisez plus cette pièce, ou cette fonction ; faites ceci en attendant. Répondez-nous. » Le même avis en tête des plans, et à l’assurance. Ce qui alerte, secourt ou soigne reste en service jusqu’à un autre moyen essayé. Vendu à des consommateurs ? Cela se signale aussi (règlement 2023/988, articles 9 et 20).`,
    done: `Chaque nom a répondu ; la pièce est corrigée, reprise, ou sortie des plans.`,
    takes: `3 h`
  },
  en: {
    title: `Warn those who have one, and correct{harm-quoted}`,
    why: `A danger known and kept quiet makes everything worse.`,
    first: `To each person who has one, built or bought: “Here is what happened. Use this part, or this function, no more; do this meanwhile. Please answer.” The same notice at the head of the plans, and to the insurer. Whatever warns, rescues or heals stays in use until another means has been tried. Sold to consumers? It is reported too (Regulation 2023/988, articles 9 and 20).`,
    done: `Each name has answered; the part is corrected, taken back, or out of the plans.`,
    takes: `3 h`
  }
};

/** Whoever relies on it hears of it first: told by name where the person’s own words name those who rescue. */
const toldFirst = {
  fr: (rescuers: boolean) =>
    rescuers ? `Aux secours que vous nommez, puis à {users}` : `À {users}, et à qui s’y fie sans s’en servir`,
  en: (rescuers: boolean) =>
    rescuers
      ? `To the rescuers you name, then to {users}`
      : `To {users}, and to those who rely on it without using it`
};

const words = (rescuers: boolean): Readonly<Record<'onScreen' | 'byOthers', Record<'fr' | 'en', StepWords>>> => ({
  onScreen: {
    fr: {
      title: `Prévenir qui s’y fie, et corriger{harm-quoted}`,
      why: `Une erreur connue et tue se suit comme une vérité.`,
      first: `${toldFirst.fr(rescuers)} : « Voici ce qui est arrivé. Ne vous fiez plus à cela seul ; voici l’autre moyen, sur papier s’il le faut. » Essayez-le avec eux. Puis corrigez ; d’ici là, cachez ce qui est faux. Rien d’autre ne s’éteint. À l’assurance, le même avis.`,
      done: `Chacun a essayé l’autre moyen ; ce qui trompait est corrigé ou caché.`,
      takes: `3 h`
    },
    en: {
      title: `Warn those who rely on it, and correct{harm-quoted}`,
      why: `An error known and kept quiet is followed like the truth.`,
      first: `${toldFirst.en(rescuers)}: “Here is what happened. Do not rely on it alone; here is the other means, on paper if need be.” Try it with them. Then correct; until then, hide what is wrong. Nothing else goes off. To the insurer, the same notice.`,
      done: `Everybody has tried the other means; what misled is corrected or hidden.`,
      takes: `3 h`
    }
  },
  byOthers: {
    fr: {
      title: `Prévenir qui s’y fie, et faire corriger{harm-quoted}`,
      why: `Une erreur connue et tue se suit comme une vérité.`,
      first: `${toldFirst.fr(rescuers)} : « Voici ce qui est arrivé. Ne vous fiez plus à cela seul ; ce qui change vous est dit le jour même, par message. » À qui peut y toucher, prestataire ou hébergeur : « Corrigez, ou affichez “inconnu” : quel jour, à quel prix ? » À l’assurance, le même avis.`,
      done: `Qui s’y fie a répondu ; un premier message est passé ; la correction a un jour.`,
      takes: `3 h`
    },
    en: {
      title: `Warn those who rely on it, and have it corrected{harm-quoted}`,
      why: `An error known and kept quiet is followed like the truth.`,
      first: `${toldFirst.en(rescuers)}: “Here is what happened. Do not rely on it alone; what changes is told to you the same day, by message.” To whoever can change it, contractor or host: “Correct it, or show ‘unknown’: on which day, at what price?” To the insurer, the same notice.`,
      done: `Those who rely on it have answered; a first message has gone through; the correction has a day.`,
      takes: `3 h`
    }
  }
});

const inUse = all(mayHurt, not(maturity.is('idea')), not(resource.has('hardware')));
const told = { about: MAY_HURT, within: 7, needs: [WENT_WRONG], sources: [civilLiability] } as const;
const byOthers = all(inUse, releasePeople.is('nobody'), not(holderDied));
const onScreen = all(inUse, not(releasePeople.is('nobody')));

/**
 * Where the person’s own words say that something went wrong: whoever has one or relies on it hears so this week, and
 * it is corrected, before any code, licence or publication. What a family holds is corrected by nobody.
 */
export const wrongSteps: readonly Step[] = [
  { ...told, id: 'rescuers-have-it-corrected', when: byOthers, ofMatter: RESCUERS, ...words(true).byOthers },
  { ...told, id: 'have-it-corrected', when: byOthers, ...words(false).byOthers },
  { ...told, id: 'rescuers-first', when: onScreen, ofMatter: RESCUERS, ...words(true).onScreen },
  { ...told, id: 'correct-what-misleads', when: onScreen, ...words(false).onScreen }
];

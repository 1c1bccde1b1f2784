import type { Step, StepWords } from '#engine/note/remark.ts';
import type { InBoth } from '#engine/locale.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { involuntaryHarm } from '#knowledge/sources/law-of-harm.ts';
import { productSafetyRegulation } from '#knowledge/sources/law.ts';
import { MAY_HURT, RESCUERS, WENT_WRONG } from './harm.ts';

const told = { about: MAY_HURT, within: 7, needs: [WENT_WRONG], sources: [involuntaryHarm] } as const;
const inUse = all(danger.has('may-hurt'), not(maturity.is('idea')));
const anObject = all(inUse, resource.has('hardware'));

/** What is owed besides to those who have one: where consumers may, and where it may warn or heal. */
const toConsumers: InBoth<string> = {
  fr: ` Vendu à des consommateurs ? Cela se signale aussi (règlement 2023/988, articles 9 et 20).`,
  en: ` Sold to consumers? It is reported too (Regulation 2023/988, articles 9 and 20).`
};
const staysOn: InBoth<string> = {
  fr: ` Ce qui alerte, secourt ou soigne reste en service jusqu’à un autre moyen essayé.`,
  en: ` Whatever warns, rescues or heals stays in use until another means has been tried.`
};

const whoHasOne = (more: readonly InBoth<string>[]): InBoth<StepWords> => ({
  fr: {
    title: `Prévenir qui en a un, et corriger{harm-quoted}`,
    why: `Un danger connu que l’on tait aggrave tout.`,
    first: `À chaque personne qui en a un, fait ou acheté : « Voici ce qui est arrivé. N’utilisez plus cette pièce, ou cette fonction, avant notre prochain message. Répondez-nous. » Le même avis sur ce qui est publié, et à l’assurance.${more.map(({ fr }) => fr).join('')}`,
    done: `L’avis est parti, relancé à chaque silence ; la part en cause est corrigée, reprise ou hors d’usage.`,
    takes: `3 h`
  },
  en: {
    title: `Warn those who have one, and correct{harm-quoted}`,
    why: `A known danger that is kept quiet makes everything worse.`,
    first: `To each person who has one, built or bought: “Here is what happened. Use this part, or this function, no more until we write again. Please answer.” The same notice on what is published, and to the insurer.${more.map(({ en }) => en).join('')}`,
    done: `The notice has gone, and is chased at each silence; the part at fault is corrected, taken back or out of use.`,
    takes: `3 h`
  }
});

const mayWarn = any(resource.has('software', 'online-service', 'data', 'ai-model'), field.is('health'));

/** Where an object went wrong: those built from the plans are reached too. */
export const wrongInObject: readonly Step[] = [
  {
    ...told,
    id: 'warn-the-public',
    when: all(anObject, users.has('public')),
    sources: [involuntaryHarm, productSafetyRegulation],
    ...whoHasOne([staysOn, toConsumers])
  },
  { ...told, id: 'warn-and-keep-on', when: all(anObject, mayWarn), ...whoHasOne([staysOn]) },
  { ...told, id: 'warn-who-has-one', when: anObject, ...whoHasOne([]) }
];

/** Whoever relies on it hears of it first: by name where the person’s own words name those who rescue. */
const anybody: InBoth<string> = {
  fr: `À {users}, et à qui s’y fie sans s’en servir`,
  en: `To {users}, and to those who rely on it without using it`
};
const rescuers: InBoth<string> = {
  fr: `Aux secours que vous nommez, puis à {users}`,
  en: `To the rescuers you name, then to {users}`
};

const correctIt = (to: InBoth<string>): InBoth<StepWords> => ({
  fr: {
    title: `Prévenir qui s’y fie, et corriger{harm-quoted}`,
    why: `Qui s’y fie doit savoir quand ne pas s’y fier.`,
    first: `${to.fr} : « Voici ce qui est arrivé. Ne vous fiez plus à cela seul ; voici l’autre moyen, sur papier, là où l’on s’en sert. » Une personne nommée l’y tient chaque jour ; essayez-le ensemble. Corrigez, ou obtenez le jour de la correction ; d’ici là, cachez ce qui est faux. Le reste continue. À l’assurance, le même avis.`,
    done: `L’avis est parti, l’autre moyen est essayé ; l’erreur est corrigée, ou a son jour.`,
    takes: `3 h`
  },
  en: {
    title: `Warn those who rely on it, and correct{harm-quoted}`,
    why: `Those who rely on it must know when not to.`,
    first: `${to.en}: “Here is what happened. Do not rely on it alone; here is the other means, on paper, where it is used.” A named person keeps it there each day; try it together. Correct it, or get the day of the correction; until then, hide what is wrong. The rest goes on. To the insurer, the same notice.`,
    done: `The notice has gone, the other means has been tried; the error is corrected, or has its day.`,
    takes: `3 h`
  }
});

const canBeCorrected = all(inUse, any(not(releasePeople.is('nobody')), not(holderDied)));

/**
 * Where the person’s own words say that something went wrong: whoever relies on it hears so this week, and it is
 * corrected, before any code, licence or publication. What a family holds is corrected by nobody.
 */
export const wrongSteps: readonly Step[] = [
  { ...told, id: 'rescuers-first', when: canBeCorrected, ofMatter: RESCUERS, ...correctIt(rescuers) },
  { ...told, id: 'correct-what-misleads', when: canBeCorrected, ...correctIt(anybody) }
];

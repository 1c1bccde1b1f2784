import type { InBoth } from '#engine/locale.ts';
import type { Step } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { digitalServicesAct } from '#knowledge/sources/law-of-fields.ts';
import { ALREADY_OUT } from './harm.ts';

const mayHurt = danger.has('may-hurt');
const alreadyOut = danger.has('already-out');

/** Nobody can be recognised in what is shared, by what was answered: no law on people’s data speaks of it. */
const nobodyInIt = all(sensitiveData.is('none'), not(agreement.has('people-shown')));

/** A table was seen; anything else was taken away, or lent. */
const takenDown = (held: InBoth<string>): Pick<Step, 'about' | 'within' | 'sources' | 'fr' | 'en'> => ({
  about: ALREADY_OUT,
  within: 7,
  sources: [digitalServicesAct, gdpr],
  fr: {
    title: `Faire retirer ce qui circule sans accord{harm-quoted}`,
    why: `Chaque jour fait des copies.`,
    first: `Preuve d’abord : où, quel jour, une image. Chez vous, fermez-le ; en ligne, le formulaire de l’hébergeur. ${held.fr} Ne répétez aucun nom : qui en répond prévient, pas la rumeur.`,
    done: `C’est retiré ; sinon, la CNIL pour un vivant, un avocat pour un défunt.`,
    takes: `2 h`
  },
  en: {
    title: `Have what is out without consent taken down{harm-quoted}`,
    why: `Each day makes copies.`,
    first: `Proof first: where, on which day, a picture. With you, close it; online, the host’s form. ${held.en} Repeat no name: whoever answers for it tells people, not rumour.`,
    done: `Taken down; if not: the CNIL for whoever is recognised, a lawyer for somebody who died.`,
    takes: `2 h`
  }
});

const takeDownATable: Step = {
  ...takenDown({
    fr: `Déjà retiré : changez l’adresse, notez qui l’a ouvert, faites effacer les copies.`,
    en: `Taken down already: change the address, note who opened it, have the copies erased.`
  }),
  id: 'take-down-a-table',
  when: all(alreadyOut, not(mayHurt), resource.has('data'))
};

const takeDown: Step = {
  ...takenDown({
    fr: `Pris sans votre accord : « Retirez-le. Qui en a copie ? » Prêté : « Gardez-le, sans copie, jusqu’à notre écrit. »`,
    en: `Taken without your consent: “Take it off. Who has a copy?” Lent: “Keep it, with no copy, until we write.”`
  }),
  id: 'take-down',
  when: all(alreadyOut, not(mayHurt))
};

const takeDownAWork: Step = {
  ...takeDown,
  id: 'take-down-a-work',
  when: all(alreadyOut, not(mayHurt), nobodyInIt),
  sources: [digitalServicesAct],
  fr: {
    ...takeDown.fr,
    first: `Gardez une image datée, avec l’adresse. En ligne chez d’autres, le formulaire de l’hébergeur. Vendu, installé ou prêté, une lettre à qui l’a : « Retirez-le. Qui en a copie ? »`,
    done: `C’est retiré, ou le refus est écrit.`
  },
  en: {
    ...takeDown.en,
    first: `Keep a dated picture, with the address. Online with others, the host’s form. Sold, installed or lent, a letter to whoever has it: “Take it off. Who has a copy?”`,
    done: `It is taken down, or the refusal is in writing.`
  }
};

/** What is out without consent is taken down this week. The first that holds. */
export const takeDownSteps: readonly Step[] = [
  // What names nobody is no matter of the authority for personal data.
  takeDownAWork,
  takeDownATable,
  takeDown,
  // One field names both dangers: what it quotes is said once, where it may hurt.
  ...[
    { ...takeDownATable, id: 'take-down-a-table-too', when: all(alreadyOut, mayHurt, resource.has('data')) },
    { ...takeDown, id: 'take-down-too', when: all(alreadyOut, mayHurt) }
  ].map((step) => ({
    ...step,
    fr: { ...step.fr, title: `Faire retirer ce qui circule sans accord` },
    en: { ...step.en, title: `Have what is out without consent taken down` }
  }))
];

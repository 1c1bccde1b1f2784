import type { Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { digitalServicesAct } from '#knowledge/sources/law-of-fields.ts';
import { civilLiability } from '#knowledge/sources/law-of-harm.ts';
import { ALREADY_OUT, MAY_HURT } from './harm.ts';

const mayHurt = danger.has('may-hurt');

/** Whatever leads, what may hurt somebody stops this week, by its name; so does what is out without consent. */
export const harmSteps: readonly Step[] = [
  {
    id: 'out-of-use',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, resource.has('hardware')),
    sources: [civilLiability],
    fr: {
      title: `Retirer de l’usage ce que personne n’a vérifié{harm-quoted}`,
      why: `Une pièce qui cède blesse, et l’avoir su sans rien dire aggrave tout.`,
      first: `Deux listes : ce qui est vérifié, par qui, pour quelle version ; le reste. À qui s’en sert : « Ne montez, ne prêtez ni ne copiez plus le reste. » À qui contrôle et à l’assurance : « Qui vérifie, que couvrez-vous ? »`,
      done: `Rien de non vérifié ne sert ; qui s’en servait l’a lu ; les questions sont parties.`,
      takes: `2 h`
    },
    en: {
      title: `Take out of use what nobody has checked{harm-quoted}`,
      why: `A part that gives way hurts, and having known without a word makes it worse.`,
      first: `Two lists: what is checked, by whom, for which version; the rest. To those who use it: “Assemble, lend and copy the rest no more.” To the inspector and the insurer: “Who checks, what do you cover?”`,
      done: `Nothing unchecked is in use; those who used it have read so; the questions have gone.`,
      takes: `2 h`
    }
  },
  {
    id: 'switch-off',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, resource.has('software', 'online-service', 'data', 'ai-model')),
    sources: [civilLiability],
    fr: {
      title: `Arrêter ce qui peut tromper quelqu’un{harm-quoted}`,
      why: `Une donnée périmée ou une erreur rassure à tort.`,
      first: `Écrivez ce qui est juste, jusqu’à quel jour, vérifié par qui. Coupez le reste, ou dites-le à l’écran, avec ce jour. À qui s’en sert : « Gardez un autre moyen. » À l’assurance : « Que couvrez-vous ? »`,
      done: `C’est coupé, ou l’écran avertit ; qui peut être joint l’a lu.`,
      takes: `2 h`
    },
    en: {
      title: `Stop what may mislead somebody{harm-quoted}`,
      why: `Data out of date, or an error, reassures wrongly.`,
      first: `Write what is right, until which day, checked by whom. Switch off the rest, or say so on the screen, with that day. To those who use it: “Keep another means.” To the insurer: “What do you cover?”`,
      done: `It is off, or the screen warns; those who can be reached have read so.`,
      takes: `2 h`
    }
  },
  {
    id: 'mark-unchecked',
    about: MAY_HURT,
    within: 7,
    when: mayHurt,
    sources: [civilLiability],
    fr: {
      title: `Retirer ce que personne n’a vérifié{harm-quoted}`,
      why: `Une consigne fausse se suit comme une vraie.`,
      first: `Retirez la page, ou écrivez en tête « non vérifié, ne pas suivre ». Prévenez qui l’a déjà. À quelqu’un du métier : « Quels passages sont justes ? » À l’assurance : « Que couvrez-vous ? »`,
      done: `La page est retirée ou marquée, et qui l’avait le sait.`,
      takes: `2 h`
    },
    en: {
      title: `Withdraw what nobody has checked{harm-quoted}`,
      why: `A wrong instruction is followed like a right one.`,
      first: `Take the page down, or write at its head “unchecked, do not follow”. Tell those who have it already. To somebody of the trade: “Which passages are right?” To the insurer: “What do you cover?”`,
      done: `The page is down or marked, and those who had it know.`,
      takes: `2 h`
    }
  },
  {
    id: 'take-down',
    about: ALREADY_OUT,
    within: 7,
    when: danger.has('already-out'),
    sources: [digitalServicesAct, gdpr],
    fr: {
      title: `Faire retirer ce qui circule sans accord{harm-quoted}`,
      why: `Chaque jour en ligne fait des copies.`,
      first: `Gardez la preuve : adresse, date, capture d’écran. Au formulaire de l’hébergeur : « Voici l’adresse exacte, la raison, notre nom. » Prévenez de vive voix qui s’y reconnaît, ou sa famille : sa demande pèse plus.`,
      done: `Ce n’est plus en ligne, ou le refus écrit est à la CNIL.`,
      takes: `2 h`
    },
    en: {
      title: `Have what is out without consent taken down{harm-quoted}`,
      why: `Each day online makes copies.`,
      first: `Keep the proof: address, date, screenshot. Then, in the host’s form: “Here is the exact address, the reason, our name.” Tell by word of mouth whoever is recognised in it, or the family: their request weighs more.`,
      done: `It is no longer online, or the written refusal is with the CNIL.`,
      takes: `2 h`
    }
  }
];

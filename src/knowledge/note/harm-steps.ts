import type { Step } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { digitalServicesAct } from '#knowledge/sources/law-of-fields.ts';
import { civilLiability } from '#knowledge/sources/law-of-harm.ts';
import { ALREADY_OUT, MAY_HURT } from './harm.ts';
import { dataMayLeak, ofALeak, peopleMayLeak } from './leak.ts';

const mayHurt = danger.has('may-hurt');
const alreadyOut = danger.has('already-out');

const closeTheAccess: Step = {
  id: 'close-the-access',
  about: MAY_HURT,
  within: 7,
  when: peopleMayLeak,
  sources: [gdpr],
  fr: {
    title: `Refermer l’accès à ce qui peut nuire à quelqu’un{harm-quoted}`,
    why: `Une copie ne revient pas.`,
    first: `Trois listes : qui entre, qui est parti, quelles copies et où. Retirez les accès en trop, changez les codes, chiffrez. Ce qui imite quelqu’un se coupe. En cas de fuite, {data-answerer} notifie à la CNIL sous 72 heures.`,
    done: `Chaque accès porte le nom de qui est encore là ; chaque copie est chiffrée.`,
    takes: `3 h`
  },
  en: {
    title: `Close the access to what may harm somebody{harm-quoted}`,
    why: `A copy that has left does not come back.`,
    first: `Three lists: who gets in, who has left, which copies and where. Take away what access is not needed, change the codes, encrypt. Whatever imitates somebody goes off. If it leaks, {data-answerer} notifies the CNIL within 72 hours.`,
    done: `Each access bears the name of somebody still there; each copy is encrypted.`,
    takes: `3 h`
  }
};

const takeDown: Step = {
  id: 'take-down',
  about: ALREADY_OUT,
  within: 7,
  when: all(alreadyOut, not(mayHurt)),
  sources: [digitalServicesAct, gdpr],
  fr: {
    title: `Faire retirer ce qui circule sans accord{harm-quoted}`,
    why: `Chaque jour fait des copies.`,
    first: `Gardez la preuve : où, quel jour, une image. En ligne, le formulaire de l’hébergeur. Installé ou prêté, une lettre à qui l’a, et à qui y répond des données : « Retirez-le. Qui en a copie ? » Ne répétez aucun nom : qui s’y reconnaît l’apprend par un proche.`,
    done: `C’est retiré ; sinon, qui s’y reconnaît saisit la CNIL.`,
    takes: `2 h`
  },
  en: {
    title: `Have what is out without consent taken down{harm-quoted}`,
    why: `Each day makes copies.`,
    first: `Keep the proof: where, on which day, a picture. Online, the host’s form. Installed or lent, a letter to whoever has it, and to whoever answers for data there: “Take it off. Who has a copy?” Repeat no name: whoever is recognised in it hears of it from somebody close.`,
    done: `It is taken down; if not, whoever is recognised in it goes to the CNIL.`,
    takes: `2 h`
  }
};

/** Whatever leads, what may hurt somebody stops this week, by its name; so does what is out without consent. */
export const harmSteps: readonly Step[] = [
  {
    id: 'write-the-limit',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, maturity.is('idea')),
    sources: [civilLiability],
    fr: {
      title: `Écrire la limite avant de construire{harm-quoted}`,
      why: `Une erreur se suit comme une vérité.`,
      first: `Une page : ce qui ne se montre jamais sans source, sans jour, sans le nom de qui en répond. À quelqu’un du métier : « Que faut-il vérifier ? » À l’assurance : « Que couvrez-vous ? »`,
      done: `Quelqu’un du métier l’a lue.`,
      takes: `2 h`
    },
    en: {
      title: `Write the limit before building{harm-quoted}`,
      why: `An error is followed like the truth.`,
      first: `One page: what is never shown without its source, its day and the name of whoever answers for it. To somebody of the trade: “What must be checked?” To the insurer: “What do you cover?”`,
      done: `Somebody of the trade has read it.`,
      takes: `2 h`
    }
  },
  {
    id: 'out-of-use',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, resource.has('hardware')),
    sources: [civilLiability],
    fr: {
      title: `Retirer de l’usage ce que personne n’a vérifié{harm-quoted}`,
      why: `Une pièce qui cède blesse ; l’avoir su aggrave tout.`,
      first: `Deux listes : ce qui est vérifié, par qui, pour quelle version ; le reste. À qui s’en sert : « Ne montez, ne prêtez ni ne copiez plus le reste. » À qui contrôle et à l’assurance : « Qui vérifie, que couvrez-vous ? »`,
      done: `Rien de non vérifié ne sert ; qui s’en servait l’a lu.`,
      takes: `2 h`
    },
    en: {
      title: `Take out of use what nobody has checked{harm-quoted}`,
      why: `A part that gives way hurts; having known makes it worse.`,
      first: `Two lists: what is checked, by whom, for which version; the rest. To those who use it: “Assemble, lend and copy the rest no more.” To the inspector and the insurer: “Who checks, what do you cover?”`,
      done: `Nothing unchecked is in use; those who used it have read so.`,
      takes: `2 h`
    }
  },
  closeTheAccess,
  { ...closeTheAccess, id: 'close-the-leak', when: dataMayLeak, ofHarm: ofALeak },
  {
    id: 'warn-by-name',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, releasePeople.is('nobody')),
    sources: [civilLiability],
    fr: {
      title: `Prévenir qui s’en sert de ce qui peut tromper{harm-quoted}`,
      why: `Une donnée périmée ou une erreur rassure à tort.`,
      first: `Écrivez ce qui est juste, jusqu’à quel jour, vérifié par qui. Publiez-le où vous entrez : dépôt, site, forum. Puis, par leur nom, à qui s’en sert : « Gardez un autre moyen. »`,
      done: `L’avis y est ; qui peut être joint l’a lu.`,
      takes: `2 h`
    },
    en: {
      title: `Warn those who use it of what may mislead{harm-quoted}`,
      why: `Data out of date, or an error, reassures wrongly.`,
      first: `Write what is right, until which day, checked by whom. Publish it where you get in: repository, site, forum. Then, by their names, to those who use it: “Keep another means.”`,
      done: `The notice is there; those who can be reached have read so.`,
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
      first: `Écrivez ce qui est juste, jusqu’à quel jour, vérifié par qui. Dites-le à l’écran, avec ce jour. À qui s’en sert : « Quel autre moyen, sur papier, dès aujourd’hui ? » Une fois ce moyen prêt, coupez ce qui trompe. À l’assurance : « Que couvrez-vous ? »`,
      done: `L’écran avertit, et chacun a un autre moyen ; ce qui trompe est coupé.`,
      takes: `2 h`
    },
    en: {
      title: `Stop what may mislead somebody{harm-quoted}`,
      why: `Data out of date, or an error, reassures wrongly.`,
      first: `Write what is right, until which day, checked by whom. Say so on the screen, with that day. To those who use it: “Which other means, on paper, from today?” Once that is ready, switch off what misleads. To the insurer: “What do you cover?”`,
      done: `The screen warns, and everybody has another means; what misleads is off.`,
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
  takeDown,
  // One field names both dangers: what it quotes is said once, where it may hurt.
  {
    ...takeDown,
    id: 'take-down-too',
    when: all(alreadyOut, mayHurt),
    fr: { ...takeDown.fr, title: `Faire retirer ce qui circule sans accord` },
    en: { ...takeDown.en, title: `Have what is out without consent taken down` }
  }
];

import { AGREEMENTS } from '#knowledge/note/agreements.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { aidAwaited } from '#knowledge/facts/aid-awaited.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { authorsRights, commonsUpload } from '#knowledge/sources/safekeeping.ts';

const onlyAnIdea = maturity.is('idea');
const outOfSight = access.atMost('on-request');
const alreadyOut = access.atLeast('frozen');
const severalHands = releasePeople.is('two', 'three-plus');

/** One person keeps content or data in a private place; few others produce any. */
export const loneEditor = situation({
  id: 'lone-editor',
  over: [],
  requires: [
    {
      when: all(resource.has('content', 'data'), not(resource.has('software', 'online-service'))),
      fr: `Ce sont {des contenus} ou {des données}, sans logiciel`,
      en: `It is {content} or {data}, without software`
    },
    {
      when: workplace.is('email', 'internal', 'own-computer'),
      fr: `Le travail se fait {par courriel}, {dans un lieu privé} ou {sur l’ordinateur d’une personne}`,
      en: `The work is done {by email}, {in a private place} or {on one person’s computer}`
    },
    {
      when: any(outsideContributors.atMost('same-circle'), onlyAnIdea),
      fr: `Peu d’autres personnes en produisent`,
      en: `Few other people produce any of it`
    },
    {
      when: carrier.is('individual', 'employee', 'informal-group', 'association'),
      fr: `{Une personne}, {une personne dans son emploi}, {un collectif} ou {une association} la tient`,
      en: `{A person}, {somebody in their job}, {a collective} or {an association} keeps it`
    }
  ],
  favours: [
    {
      when: motive.has('more-hands'),
      strong: true,
      fr: `Vous voulez que cela ne tienne plus à une seule personne`,
      en: `You want it to stop resting on one person`
    },
    {
      when: danger.has('person-leaves'),
      strong: true,
      fr: `La personne qui la tient fatigue, s’arrête ou part`,
      en: `Whoever keeps it is tired, stopping or leaving`
    },
    {
      when: releasePeople.is('one'),
      fr: `Une seule personne sait la publier`,
      en: `Only one person knows how to publish it`
    },
    {
      when: continuity.is('all-stops'),
      fr: `Sans elle, tout s’arrête`,
      en: `Without them, everything stops`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un petit ensemble, tenu en privé par une personne ou deux`,
    summary: `Des contenus ou des données utiles se travaillent dans une messagerie ou un dossier. Il manque d’autres yeux et un lieu qui dure, rien de plus.`,
    question: `Comment ne plus porter cela sans aide, et sans monter une usine ?`
  },
  en: {
    title: `A small collection, kept in private by one or two people`,
    summary: `Useful content or data is worked on in a mailbox or a folder. What is missing is other eyes and a place that lasts, nothing more.`,
    question: `How do I stop carrying this without help, and without building a factory?`
  },
  note: {
    answer: [
      {
        when: not(onlyAnIdea),
        unless: any(alreadyOut, severalHands),
        fr: `D’abord deux gestes, avant {in-90}. Une deuxième personne qui sait où tout est, et un petit lieu public avec dix {items}. La structure, le comité et la charte attendront qu’on vous les demande.`,
        en: `First two gestures, by {in-90}. A second person who knows where everything is, and a small public place with ten {items}. The organisation, the committee and the charter can wait until somebody asks for them.`
      },
      {
        when: all(not(onlyAnIdea), severalHands),
        unless: alreadyOut,
        fr: `Il manque surtout un lieu public : ouvrez-le avant {in-90}, avec dix {items}. La structure, le comité et la charte attendront qu’on vous les demande.`,
        en: `What is missing is above all a public place: open it by {in-90}, with ten {items}. The organisation, the committee and the charter can wait until somebody asks for them.`
      },
      {
        when: alreadyOut,
        fr: `Demandez une maison qui le garde : c’est déjà en ligne. Il manque aussi quelqu’un d’autre qui sache où tout est. Demandez les deux avant {in-30}.`,
        en: `Ask for a house to keep it: it is already online. What is missing too is somebody else who knows where everything is. Ask for both by {in-30}.`
      },
      {
        when: onlyAnIdea,
        fr: `Ne créez rien encore : cherchez d’abord qui le fait déjà. Puis faites dix {items} à deux avant {in-90}. Si personne ne vient, il en restera dix qui servent, et peu d’heures perdues.`,
        en: `Create nothing yet: first look for who does it already. Then make ten {items} with somebody else by {in-90}. If nobody comes, ten are left that are of use, and few hours are lost.`
      }
    ],
    facts: [
      {
        when: outOfSight,
        fr: `C’est un travail tenu en privé. Ce n’est pas encore partagé : il faut vous connaître pour l’obtenir ou y toucher.`,
        en: `It is work kept in private. It is not shared yet: people have to know you to get at it or to change it.`
      },
      {
        when: onlyAnIdea,
        fr: `C’est une idée, avec un besoin que d’autres connaissent peut-être. Ce n’est pas un projet à financer.`,
        en: `It is an idea, with a need that others may know. It is not a project to fund.`
      },
      {
        fr: `Ce n’est pas un logiciel à construire. Un dossier public, avec des règles d’une page, fait le même travail.`,
        en: `It is not software to build: a public folder, with one page of rules, does the same work.`
      }
    ],
    steps: [
      {
        id: 'copy-out-of-the-mailbox',
        action: 'keep-safe',
        within: 7,
        when: existingResource,
        fr: {
          title: `Sortir une copie de la messagerie ou de l’ordinateur`,
          why: `Une panne emporterait tout.`,
          first: `Un dossier, chiffré si l’on y lit des noms, et une page « lisez-moi ». À {second-person} : « Gardez ce double. Cherchez-y trois {items}, et dites-moi avant {in-14} ce qui vous a arrêté. »`,
          done: `{in-14}, le double a été rouvert sans vous, et la page corrigée.`,
          takes: `2 h`
        },
        en: {
          title: `Take a copy out of the mailbox or the computer`,
          why: `One breakdown would take it all.`,
          first: `A folder, encrypted if names can be read in it, and a “read me” page. To {second-person}: “Keep this double. Look for three {items} in it, and tell me by {in-14} what stopped you.”`,
          done: `On {in-14}, the double has been reopened without you, and the page corrected.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-does-it-already',
        within: 7,
        when: neighbour.is('not-searched'),
        action: 'search-neighbours',
        fr: {
          title: `Chercher qui le fait déjà`,
          why: `Rejoindre coûte moins que commencer.`,
          first: `À trois personnes du métier : « Où trouvez-vous vos {pieces} aujourd’hui ? Qui en publie déjà, et que leur manque-t-il ? »`,
          done: `Cinq lignes : nom, adresse, licence, ce qui manque.`,
          takes: `3 h`
        },
        en: {
          title: `Look for who does it already`,
          why: `Joining costs less than starting.`,
          first: `To three people of the trade: “Where do you find your {pieces} today? Who publishes some already, and what do they lack?”`,
          done: `Five lines: name, address, licence, what is missing.`,
          takes: `3 h`
        }
      },
      {
        id: 'ask-for-the-yes',
        within: 30,
        about: AGREEMENTS,
        consent: true,
        action: 'get-agreements',
        when: not(agreement.has('only-us')),
        fr: {
          title: `Demander les oui qui manquent`,
          why: `Le plus petit lieu public est une publication.`,
          first: `À {owners} : « Je voudrais publier dix {items}, vente permise, définitivement. Licence : {licences}. Sous quel nom ? Oui ou non avant {in-30} ? »`,
          done: `Chaque oui est écrit, à côté de ce qu’il permet.`,
          takes: `2 h`
        },
        en: {
          title: `Ask for the yeses that are missing`,
          why: `The smallest public place is a publication.`,
          first: `To {owners}: “I should like to publish ten {items}, sale allowed, for good. Licence: {licences}. Under which name? Yes or no by {in-30}?”`,
          done: `Each yes is in writing, next to what it allows.`,
          takes: `2 h`
        }
      },
      {
        id: 'ten-items-with-somebody',
        within: 30,
        before: { date: 'ending-date', days: 60 },
        unless: severalHands,
        fr: {
          title: `Faire dix {items} à deux`,
          why: `La deuxième personne apprend en faisant, pas en lisant.`,
          first: `À {second-person} : « Donnez-moi une heure avant {in-14}. Vous écrivez, je relis, et nous recommençons deux fois. »`,
          done: `Le numéro onze est venu sans vous.`,
          takes: `Trois fois une heure`
        },
        en: {
          title: `Make ten {items} together`,
          why: `The second person learns by doing, not by reading.`,
          first: `To {second-person}: “Give me an hour by {in-14}. You write, I review, and we do it twice more.”`,
          done: `Number eleven has come without you.`,
          takes: `An hour, three times`
        }
      },
      {
        id: 'small-public-place',
        within: 90,
        unless: alreadyOut,
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Ouvrir un lieu public, petit, avec sa licence`,
          why: `Ce qui se trouve sans vous ne dépend plus de vous.`,
          first: `Les dix {items}, une licence sur chaque fichier, et en tête : « Une erreur, un usage ? Écrivez-nous à … »`,
          done: `La page s’ouvre sans vous ; dix {items} y ont licence et date.`,
          takes: `Une journée`
        },
        en: {
          title: `Open a small public place, with its licence`,
          why: `What can be found without you no longer depends on you.`,
          first: `The ten {items}, a licence on each file, and at the top: “A mistake, a use? Write to us at …”`,
          done: `The page opens without you; ten {items} have a licence and a date.`,
          takes: `A day`
        }
      },
      {
        id: 'go-away-for-three-weeks',
        within: 180,
        before: { date: 'ending-date', days: 30 },
        when: existingResource,
        unless: severalHands,
        action: 'second-maintainer',
        fr: {
          title: `S’absenter trois semaines`,
          why: `C’est la seule preuve.`,
          first: `À {second-person}, avec les accès : « Trois semaines sans moi. Corrigez ce qui se présente, et notez ce qui vous a bloqué. »`,
          done: `Une correction porte une date de cette absence.`,
          takes: `2 h, et des vacances`
        },
        en: {
          title: `Go away for three weeks`,
          why: `It is the only proof.`,
          first: `To {second-person}, with the access: “Three weeks without me. Correct what comes up, and note what stopped you.”`,
          done: `A correction is dated from that absence.`,
          takes: `2 h, and a holiday`
        }
      },
      {
        id: 'a-house-or-an-end',
        within: 180,
        before: { date: 'ending-date', days: 14 },
        fr: {
          title: `Confier l’ensemble à une maison, ou le dire achevé`,
          why: `Une personne ou deux, c’est fragile.`,
          first: `À une structure du métier {house}, avant {in-30} : « Prendriez-vous ces {pieces} ? Vous hébergez, nous corrigeons, chacun peut arrêter avec trois mois de préavis. »`,
          done: `Un accord est signé, ou la page dit « achevé » avec une date.`,
          takes: `Une journée`
        },
        en: {
          title: `Entrust it to a house, or call it finished`,
          why: `One or two people is fragile.`,
          first: `To a body of the trade {house}, by {in-30}: “Would you take these {pieces}? You host, we correct, and either may stop with three months’ notice.”`,
          done: `An agreement is signed, or the page says “finished” with a date.`,
          takes: `A day`
        }
      }
    ],
    never: [
      {
        advice: ['call-for-projects'],
        fr: `Un appel à projets : le dossier prendrait plus d’heures que le travail.`,
        en: `A call for projects: the file would take more hours than the work.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment', 'home-scop'],
        when: carrierWithoutEntity,
        fr: `Fonder une structure : il n’y a encore ni argent ni équipe à abriter.`,
        en: `Founding an organisation: there is neither money nor team to house yet.`
      },
      {
        advice: ['write-governance', 'code-of-conduct'],
        when: any(outsideContributors.is('nobody'), onlyAnIdea),
        fr: `Un comité ou une charte : personne d’autre n’y contribue encore.`,
        en: `A committee or a charter: nobody else contributes yet.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        when: not(aidAwaited),
        fr: `{certain-money}.`,
        en: `{certain-money}.`
      },
      {
        standing: 'certain',
        about: PLAN_COST,
        fr: `Zéro euro pour dix {items} et une adresse gratuite : de l’ordre de trois jours de votre temps.`,
        en: `Not a euro for ten {items} and a free address: about three days of your time.`
      },
      {
        standing: 'fits',
        fr: `Plus tard, un nom de domaine et un petit hébergement : de l’ordre de 30 à 100 € par an. La maison qui vous accueille paie souvent les deux.`,
        en: `Later, a domain name and small hosting: of the order of €30 to €100 a year. The house that takes you in often pays for both.`
      },
      {
        standing: 'unfit',
        fr: `Un appel à projets : le dossier prendrait plus d’heures que les dix {items}.`,
        en: `A call for projects: the file would take more hours than the ten {items}.`
      }
    ],
    law: [
      {
        when: any(reuseRights.is('unwritten'), onlyAnIdea),
        sources: [intellectualPropertyCode],
        fr: `Sans licence écrite, personne ne peut reprendre vos textes ou images (L122-4 du code de la propriété intellectuelle). Une ligne suffit : CC BY 4.0 pour des textes, Licence Ouverte ou ODbL pour une base.`,
        en: `Without a written licence, nobody has the right to reuse your texts or pictures (L122-4 of the intellectual property code). One line will do: CC BY 4.0 for texts, Licence Ouverte or ODbL for a database.`
      },
      {
        when: agreement.has('employer'),
        sources: [authorsRights],
        fr: `Un contrat de travail seul ne cède pas vos droits d’auteur (L111-1 du code de la propriété intellectuelle). L’administration peut exploiter l’œuvre d’un agent faite en service, dans la stricte mesure de sa mission (L131-3-1). Dans le doute, un oui écrit.`,
        en: `A contract of employment does not by itself assign your copyright (L111-1 of the intellectual property code). For a public servant, the administration may use a work made on duty, strictly as its mission requires (L131-3-1). When in doubt, a written yes.`
      },
      {
        when: isContent,
        sources: [authorsRights],
        fr: `Un extrait, un dessin, une photo repris ailleurs ont un auteur (L111-1) : refaites-les, ou demandez. Une seule reprise suffit à faire retirer la page.`,
        en: `An excerpt, a drawing, a photo taken from elsewhere has an author (L111-1): make it afresh, or ask. One is enough to have the page taken down.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Un nom, une adresse, un courriel reçu sont des données personnelles (article 4 du RGPD). Ôtez-les avant toute mise en ligne.`,
        en: `A name, an address, an email received is personal data (article 4 GDPR): remove it before anything goes online.`
      }
    ],
    home: [
      {
        fr: `Vous décidez encore un an, à deux relectures. Premier choix : un espace d’un réseau du métier ou d’une structure que votre public connaît. Préférez une page à vous, avec export, si elle veut valider seule.`,
        en: `You decide for another year, with two reviews. First choice: a space of a network of the trade, or of a body that your audience knows. Prefer a page of your own, with an export, if it wants to approve alone.`
      },
      {
        when: all(isContent, users.has('public', 'education')),
        sources: [commonsUpload],
        fr: `Textes libres et pédagogiques : Wikiversité ou Wikilivres ; images et sons : Wikimedia Commons, licence libre exigée. D’autres y décident avec vous, et c’est le but.`,
        en: `Free teaching texts: Wikiversity or Wikibooks; images and sounds: Wikimedia Commons, a free licence being required. Others decide there with you, which is the point.`
      }
    ],
    say: [
      {
        fr: {
          to: `À {second-person}`,
          says: `« Je ne vous demande pas de reprendre : faisons dix {items} ensemble avant {in-30}. Dites-moi ce qui ne va pas ; si cela vous pèse, nous arrêtons là. »`
        },
        en: {
          to: `To {second-person}`,
          says: `“I am not asking you to take over: let us make ten {items} together by {in-30}. Tell me what is wrong; if it weighs on you, we stop there.”`
        }
      },
      {
        when: agreement.has('employer'),
        fr: {
          to: `À {owners}`,
          says: `« Je demande deux heures par mois, le temps de dix {items} qui nous servent ici, à notre nom. Si c’est non, que puis-je faire sur mon temps libre ? »`
        },
        en: {
          to: `To {owners}`,
          says: `“I am asking for two hours a month, for ten {items} that we use here, with our name on them. If it is no, what may I do in my own time?”`
        }
      }
    ],
    risk: [
      {
        fr: `Construire le site, la charte et le logo, et n’avoir toujours personne pour relire.`,
        en: `Building the site, the charter and the logo, and still having nobody to review.`
      }
    ],
    stop: [
      {
        unless: severalHands,
        fr: `Aucune deuxième personne {in-90} : n’élargissez pas. Publiez ce qui est prêt, marqué « achevé », et dites-le à {users}.`,
        en: `No second person on {in-90}: do not widen it. Publish what is ready, marked “finished”, and tell those who use it.`
      },
      {
        when: danger.has('person-leaves'),
        fr: `Personne n’a pris la suite {ending-date-30} : plus rien de neuf, les erreurs graves exceptées. Une copie datée va à la maison choisie, et les usagers le lisent.`,
        en: `Nobody has taken over on {ending-date-30}: nothing new, serious mistakes excepted. A dated copy goes to the house chosen, and users are told.`
      },
      {
        when: severalHands,
        fr: `Ni erreur ni usage signalés du dehors {in-180} : gardez l’ensemble entre vous, et dites-le en tête de page.`,
        en: `No mistake or use reported from outside by {in-180}: keep it among yourselves, and say so on the page.`
      }
    ],
    find: [
      {
        unless: neighbour.is('not-searched'),
        fr: `Trois personnes du métier : où cherchent-elles cela aujourd’hui ?`,
        en: `Three people of the trade: where do they look for this today?`
      },
      {
        fr: `Une bibliothèque ou des archives : sous quelle forme l’accueilleraient-elles ?`,
        en: `A library or archives: in which form would they take it in?`
      }
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { situation } from '#knowledge/kinds/situation.ts';
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
const alone = not(releasePeople.is('nobody', 'two', 'three-plus'));

/** One person keeps content or data in a private place; few others produce any. */
export const loneEditor = situation({
  id: 'lone-editor',
  over: [],
  requires: [
    {
      when: all(resource.has('content', 'data'), not(resource.has('software', 'online-service'))),
      fr: `Ce sont des contenus ou des données, sans logiciel`,
      en: `It is content or data, without software`
    },
    {
      when: workplace.is('email', 'internal', 'own-computer'),
      fr: `Le travail se fait par courriel ou dans un lieu privé`,
      en: `The work is done by email or in a private place`
    },
    {
      when: any(outsideContributors.atMost('same-circle'), onlyAnIdea),
      fr: `Peu d’autres personnes en produisent`,
      en: `Few other people produce any of it`
    },
    {
      when: carrier.is('individual', 'employee', 'informal-group', 'association'),
      fr: `Une personne, un petit groupe ou une association la tient`,
      en: `A person, a small group or an association keeps it`
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
        when: all(outOfSight, alone),
        fr: `Deux gestes suffisent : une deuxième personne qui sait où tout est, et un lieu public, petit. Dix pièces propres valent mieux qu’une plateforme. La structure, le comité et la charte attendront qu’on vous les demande.`,
        en: `Two gestures are enough: a second person who knows where everything is, and a small public place. Ten clean items are worth more than a platform. The organisation, the committee and the charter can wait until somebody asks for them.`
      },
      {
        when: all(outOfSight, releasePeople.atLeast('two')),
        fr: `Il manque surtout un lieu public, petit : dix pièces propres valent mieux qu’une plateforme. La structure, le comité et la charte attendront qu’on vous les demande.`,
        en: `What is missing is above all a small public place: ten clean items are worth more than a platform. The organisation, the committee and the charter can wait until somebody asks for them.`
      },
      {
        when: alreadyOut,
        fr: `C’est déjà en ligne. Il manque une maison qui le garde, et quelqu’un d’autre qui sache où tout est. Plateforme, comité et charte attendront qu’on vous les demande.`,
        en: `It is already online: what is missing is a house to keep it, and somebody else who knows where everything is. Platform, committee and charter can wait until somebody asks for them.`
      },
      {
        when: onlyAnIdea,
        fr: `Ne créez rien encore : cherchez qui le fait déjà, puis faites dix pages à deux. Si la deuxième personne vient, l’idée tient ; sinon, vous aurez dix pages utiles et peu d’heures perdues.`,
        en: `Create nothing yet: look for who does it already, then make ten pages with somebody else. If the second person comes, the idea holds; if not, you have ten useful pages and few hours lost.`
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
        within: 7,
        when: existingResource,
        fr: {
          title: `Sortir une copie de la messagerie ou de l’ordinateur`,
          why: `Une panne emporterait tout.`,
          first: `Un dossier, une feuille « lisez-moi », un double chez {second-person}.`,
          done: `Le double a été rouvert sans vous.`,
          takes: `2 h`
        },
        en: {
          title: `Take a copy out of the mailbox or the computer`,
          why: `One breakdown would take it all.`,
          first: `A folder, a “read me” sheet, a double with {second-person}.`,
          done: `The double has been reopened without you.`,
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
          first: `Une heure de recherche, puis trois courriels à des personnes du métier.`,
          done: `Cinq ressemblances sont notées, avec ce qui leur manque.`,
          takes: `3 h`
        },
        en: {
          title: `Look for who does it already`,
          why: `Joining costs less than starting.`,
          first: `An hour of searching, then three emails to people of the trade.`,
          done: `Five look-alikes are noted, with what they lack.`,
          takes: `3 h`
        }
      },
      {
        id: 'ask-for-the-yes',
        within: 30,
        consent: true,
        action: 'get-agreements',
        fr: {
          title: `Demander les oui qui manquent`,
          why: `Le plus petit lieu public est une publication.`,
          first: `Une phrase pour {owners} : ce qui paraît, sous quel nom, sous quelle licence.`,
          done: `Chaque oui est écrit, à côté de la pièce.`,
          takes: `2 h`
        },
        en: {
          title: `Ask for the yeses that are missing`,
          why: `The smallest public place is a publication.`,
          first: `One sentence for {owners}: what appears, under which name, under which licence.`,
          done: `Each yes is in writing, next to the item.`,
          takes: `2 h`
        }
      },
      {
        id: 'ten-items-with-somebody',
        within: 30,
        when: alone,
        fr: {
          title: `Faire dix pièces à deux`,
          why: `La deuxième personne apprend en faisant, pas en lisant.`,
          first: `Une heure ensemble ; {second-person} écrit, vous relisez.`,
          done: `Elle a fait la onzième sans vous.`,
          takes: `Trois fois une heure`
        },
        en: {
          title: `Make ten items together`,
          why: `The second person learns by doing, not by reading.`,
          first: `An hour together; {second-person} writes, you review.`,
          done: `They have made the eleventh without you.`,
          takes: `An hour, three times`
        }
      },
      {
        id: 'small-public-place',
        within: 90,
        when: any(outOfSight, onlyAnIdea),
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Ouvrir un lieu public, petit, avec sa licence`,
          why: `Ce qui se trouve sans vous ne dépend plus de vous.`,
          first: `Les dix pièces, une licence sur chacune, une adresse pour signaler une erreur.`,
          done: `Une personne inconnue a pris une pièce sans vous écrire.`,
          takes: `Une journée`
        },
        en: {
          title: `Open a small public place, with its licence`,
          why: `What can be found without you no longer depends on you.`,
          first: `The ten items, a licence on each, an address to report a mistake.`,
          done: `A stranger has taken an item without writing to you.`,
          takes: `A day`
        }
      },
      {
        id: 'go-away-for-three-weeks',
        within: 180,
        when: all(existingResource, alone),
        action: 'second-maintainer',
        fr: {
          title: `S’absenter trois semaines`,
          why: `C’est la seule preuve.`,
          first: `Choisissez des dates, donnez les accès, coupez votre messagerie.`,
          done: `Une correction est parue pendant ce temps.`,
          takes: `2 h, et des vacances`
        },
        en: {
          title: `Go away for three weeks`,
          why: `It is the only proof.`,
          first: `Choose the dates, give the access, switch your mail off.`,
          done: `A correction has appeared meanwhile.`,
          takes: `2 h, and a holiday`
        }
      },
      {
        id: 'a-house-or-an-end',
        within: 180,
        fr: {
          title: `Confier l’ensemble à une maison, ou le dire achevé`,
          why: `Une personne ou deux, c’est fragile.`,
          first: `Une bibliothèque, des archives, un réseau du métier : une page, et la question « le prendriez-vous ? ».`,
          done: `Un accord est signé, ou la page dit « achevé » avec une date.`,
          takes: `Une journée`
        },
        en: {
          title: `Entrust it to a house, or call it finished`,
          why: `One or two people is fragile.`,
          first: `A library, archives, a network of the trade: one page, and the question “would you take it?”.`,
          done: `An agreement is signed, or the page says “finished” with a date.`,
          takes: `A day`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-endowment'],
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
        fr: `{certain-money}.`,
        en: `{certain-money}.`
      },
      {
        standing: 'certain',
        fr: `Rien n’est nécessaire pour dix pièces et une adresse gratuite.`,
        en: `Nothing is needed for ten items and a free address.`
      },
      {
        standing: 'fits',
        fr: `Plus tard, un nom de domaine et un petit hébergement : de l’ordre de 30 à 100 € par an. Une maison qui vous accueille les offre souvent.`,
        en: `Later, a domain name and small hosting: of the order of €30 to €100 a year. A house that takes you in often gives both.`
      },
      {
        standing: 'unfit',
        fr: `Un appel à projets : le dossier prendrait plus d’heures que les dix pièces.`,
        en: `A call for projects: the file would take more hours than the ten items.`
      }
    ],
    law: [
      {
        when: any(reuseRights.is('unwritten'), onlyAnIdea),
        sources: [intellectualPropertyCode],
        fr: `Sans licence écrite, personne n’a le droit de reprendre vos textes ou vos images (L122-4 du code de la propriété intellectuelle). Une ligne suffit : CC BY 4.0 pour des textes, Licence Ouverte ou ODbL pour une base.`,
        en: `Without a written licence, nobody has the right to reuse your texts or pictures (L122-4 of the intellectual property code). One line will do: CC BY 4.0 for texts, Licence Ouverte or ODbL for a database.`
      },
      {
        when: agreement.has('employer'),
        sources: [authorsRights],
        fr: `Un contrat de travail ne cède pas vos droits d’auteur à lui seul (L111-1 du code de la propriété intellectuelle). Pour un agent public, l’administration peut exploiter l’œuvre faite en service, dans la stricte mesure de sa mission (L131-3-1). Dans le doute, un oui écrit.`,
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
          says: `« Je ne vous demande pas de reprendre : faisons-en dix ensemble, et dites-moi ce qui ne va pas. »`
        },
        en: {
          to: `To {second-person}`,
          says: `“I am not asking you to take over: let us make ten together, and tell me what is wrong with them.”`
        }
      },
      {
        when: agreement.has('employer'),
        fr: {
          to: `À la direction`,
          says: `« Deux heures par mois, dix fiches que nous cherchons déjà chaque semaine, et le nom de la maison dessus. »`
        },
        en: {
          to: `To management`,
          says: `“Two hours a month, ten sheets that we look for every week anyway, and our name on them.”`
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
        fr: `Aucune deuxième personne dans quatre-vingt-dix jours : n’élargissez pas. Publiez ce qui est prêt, marqué « achevé », et rejoignez un voisin.`,
        en: `No second person within ninety days: do not widen it. Publish what is ready, marked “finished”, and join a neighbour.`
      }
    ],
    find: [
      {
        fr: `Trois personnes du métier : où cherchent-elles cela aujourd’hui ?`,
        en: `Three people of the trade: where do they look for this today?`
      },
      {
        when: agreement.has('employer'),
        fr: `Votre direction : est-ce sur le temps de travail, et sous quel nom ?`,
        en: `Your management: is it on working time, and under which name?`
      },
      {
        fr: `Une bibliothèque ou des archives : sous quelle forme l’accueilleraient-elles ?`,
        en: `A library or archives: in which form would they take it in?`
      }
    ]
  }
});

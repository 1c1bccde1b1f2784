import { AGREEMENTS } from '#knowledge/note/agreements.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  ccCompatibleLicences,
  ccLicences,
  gnuCompatibilityTable,
  odblText
} from '#knowledge/sources/licences.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';
import { arasaacTerms, ignOpenData } from '#knowledge/sources/rights-of-people.ts';

const software = resource.has('software', 'online-service');
const content = resource.has('content');
const data = resource.has('data');
const fork = startingPoint.is('fork');
const online = availableToAll;

/** Part of it comes from somebody else’s work: a manual, a map, code, drawings. */
export const sourceTakenUp = situation({
  id: 'source-taken-up',
  over: [],
  requires: [
    existingResource,
    {
      when: any(agreement.has('source-owner'), all(fork, rightsToSettle)),
      fr: `Vous avez repris l’œuvre de quelqu’un d’autre, et ses conditions restent à régler`,
      en: `You took up somebody else’s work, and its terms are still to be settled`
    }
  ],
  favours: [
    {
      when: agreement.has('source-owner'),
      strong: true,
      fr: `Le titulaire d’une œuvre reprise doit dire oui`,
      en: `The owner of a work taken up must say yes`
    },
    {
      when: all(motive.has('rights'), not(motive.has('join-or-build'))),
      strong: true,
      fr: `Vous voulez savoir sous quelle licence publier`,
      en: `You want to know under which licence to publish`
    },
    {
      when: fork,
      fr: `Vous partez d’un projet ouvert`,
      en: `You start from an open project`
    },
    availableToAll
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `L’œuvre d’un autre à l’intérieur`,
    summary: `Une carte, un manuel, du code ou des dessins repris fixent ce que l’on peut publier.`,
    question: `Nous avons repris le travail de quelqu’un d’autre : que pouvons-nous publier, et sous quelle licence ?`
  },
  en: {
    title: `Somebody else’s work inside`,
    summary: `A map, a manual, code or drawings taken up decide what can be published.`,
    question: `We took up somebody else’s work: what can we publish, and under which licence?`
  },
  note: {
    answer: [
      {
        sources: [authorsRights],
        fr: `Pas sous votre seule licence : ce qui est tiré d’une œuvre suit la sienne. Une traduction aussi ; faute de licence, il faut le oui écrit de qui a les droits. Le reste suit la vôtre, si ses auteurs signent. Listez les emprunts avant {in-30} ; pour chacun, gardez, demandez ou remplacez.`,
        en: `Not under your licence alone: what is drawn from a work follows its own. A translation too; without one, it takes its holder’s written yes. The rest takes yours, if its authors sign. List the borrowings by {in-30}; for each, keep, ask or replace.`
      },
      {
        when: fork,
        fr: `Source libre et compatible : aucun accord à demander. Respectez sa licence, citez-la, rendez-lui vos corrections.`,
        en: `A free and compatible source needs no permission. Respect its licence, credit it, give your corrections back.`
      },
      {
        when: online,
        fr: `C’est déjà en ligne : masquez ce dont vous ignorez l’origine.`,
        en: `It is online already: hide whatever you cannot trace.`
      }
    ],
    facts: [
      {
        fr: `Trouvé sur internet, gratuit ou même cité ne veut pas dire libre. Une idée, une méthode ou un fait se reprennent ; leur forme, non.`,
        en: `Found online, free of charge or even credited does not mean free to reuse. An idea, a method or a fact may be taken up; their form may not.`
      },
      {
        when: freeLicence,
        fr: `La licence affichée ne couvre que votre part : sur l’emprunt, elle ne vaut rien.`,
        en: `The licence you show covers only your part: on the borrowing it is worth nothing.`
      },
      {
        when: all(content, users.has('public', 'education', 'nonprofits')),
        sources: [arasaacTerms],
        fr: `Des pictogrammes gratuits peuvent tout bloquer : ceux d’ARASAAC sont en CC BY-NC-SA, incompatibles avec une licence libre.`,
        en: `Pictograms free of charge may block everything: ARASAAC’s are under CC BY-NC-SA, incompatible with a free licence.`
      }
    ],
    steps: [
      {
        id: 'hold',
        within: 7,
        fr: {
          title: `Suspendre, et retirer le douteux`,
          why: `Un emprunt diffusé se copie.`,
          first: `À qui y travaille : « D’ici à {in-30}, rien de neuf sans sa source. Les corrections continuent. » Masquez ce dont vous ignorez l’origine ; n’effacez rien.`,
          done: `Le message est parti ; rien d’inconnu n’est visible de dehors.`,
          takes: `2 h`
        },
        en: {
          title: `Pause, and take down what is doubtful`,
          why: `A borrowing that is online gets copied.`,
          first: `To those who work on it: “Until {in-30}, nothing new without its source. Corrections go on.” Hide what you cannot trace; erase nothing.`,
          done: `The message has gone; nothing untraced can be seen from outside.`,
          takes: `2 h`
        }
      },
      {
        id: 'list-borrowings',
        within: 30,
        beside: true,
        action: 'audit-rights',
        fr: {
          title: `Lister les emprunts de {thing}`,
          why: `On oublie toujours une figure, une police, une bibliothèque.`,
          first: `Cinq colonnes : élément, source, licence et version, page où elle est écrite, décision. Dix {items} aujourd’hui, pour mesurer.`,
          done: `Chaque emprunt a son lien et sa licence.`,
          takes: `Deux jours`
        },
        en: {
          title: `List the borrowings in {thing}`,
          why: `One always forgets a figure, a typeface, a library.`,
          first: `Five columns: item, source, licence and version, page where it is written, decision. Ten {items} today, to gauge it.`,
          done: `Each borrowing has its link and its licence.`,
          takes: `Two days`
        }
      },
      {
        id: 'three-ways',
        within: 30,
        fr: {
          title: `Trancher : garder, demander, remplacer`,
          why: `La plus stricte décide pour l’ensemble.`,
          first: `Passez chaque couple par la page « Je reprends… je publie… ».`,
          done: `Il ne reste aucun « à voir ».`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Settle it: keep, ask, replace`,
          why: `The strictest decides for the whole.`,
          first: `Take each pair through the page “I reuse… I publish…”.`,
          done: `No “to be seen” is left.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-the-owner',
        within: 30,
        action: 'get-agreements',
        about: AGREEMENTS,
        consent: true,
        fr: {
          title: `Écrire à chaque titulaire, licence jointe`,
          why: `« Vous pouvez l’utiliser » ne permet pas aux autres de le faire.`,
          first: `« Acceptez-vous, par écrit avant {in-60}, que cet extrait paraisse sous la licence jointe, vente comprise, définitivement, avec votre nom ? »`,
          done: `Chaque ligne « demander » porte la date de son envoi.`,
          takes: `3 h`
        },
        en: {
          title: `Write to each owner, licence attached`,
          why: `“You may use it” does not let others do so.`,
          first: `“Will you agree in writing, by {in-60}, to this extract appearing under the attached licence? Sale included, for good, with your name.”`,
          done: `Each “ask” row bears the date of its message.`,
          takes: `3 h`
        }
      },
      {
        id: 'replace',
        within: 90,
        fr: {
          title: `Remplacer ce qui n’a ni oui ni licence compatible`,
          why: `Refaire est souvent plus court qu’obtenir.`,
          first: `À qui fait référence dans votre domaine {holder} : « Avez-vous un équivalent réutilisable par tous ? » Refaites d’abord ce qui revient le plus.`,
          done: `Chaque ligne du tableau dit « gardé », « accordé » ou « refait ».`,
          takes: `Une demi-journée par emprunt`
        },
        en: {
          title: `Replace what has neither a yes nor a compatible licence`,
          why: `Remaking is often quicker than obtaining.`,
          first: `To whoever sets the rules of your field {holder}: “Have you an equivalent that anybody may reuse?” Remake first what comes back most.`,
          done: `Each row of the table says “kept”, “granted” or “remade”.`,
          takes: `Half a day a borrowing`
        }
      },
      {
        id: 'publish-with-credits',
        within: 90,
        action: 'set-licence',
        irrevocable: true,
        fr: {
          title: `Publier, avec la liste des sources`,
          why: `Citer est la condition de presque toutes les licences.`,
          first: `Une page « Sources » : titre, auteur, licence, lien, modifications.`,
          done: `{second-person} remonte de dix emprunts à leur source, au hasard.`,
          takes: `Une journée`
        },
        en: {
          title: `Publish, with the list of sources`,
          why: `Credit is the condition of almost every licence.`,
          first: `A “Sources” page: title, author, licence, link, changes.`,
          done: `{second-person} traces ten borrowings at random back to their source.`,
          takes: `A day`
        }
      },
      {
        id: 'gate',
        within: 180,
        when: outsidersContribute,
        fr: {
          title: `Demander la source à chaque contribution`,
          why: `Sinon la liste est à refaire chaque année.`,
          first: `Une case : « C’est de moi, ou voici la source et sa licence. »`,
          done: `La case est dans le formulaire, et nul envoi ne passe sans elle.`,
          takes: `1 h`
        },
        en: {
          title: `Ask for the source with each contribution`,
          why: `Otherwise the list is to be redone every year.`,
          first: `A box: “It is mine, or here is the source and its licence.”`,
          done: `The box is in the form, and nothing is taken in without it.`,
          takes: `1 h`
        }
      }
    ],
    never: [
      {
        advice: ['dual-licence'],
        fr: `Vendre une autre licence : vous vendriez aussi la part d’autrui.`,
        en: `Selling another licence: you would be selling somebody else’s part too.`
      }
    ],
    money: [
      {
        standing: 'certain',
        about: PLAN_COST,
        fr: `La liste et le tri ne coûtent que du temps : de l’ordre de trois jours, à deux.`,
        en: `The list and the sorting cost only time: about three days, for two people.`
      },
      {
        standing: 'fits',
        when: content,
        fr: `Faire refaire un dessin ou un texte : de l’ordre de 300 à 500 € par journée. Cession écrite et licence nommées au devis.`,
        en: `Having a drawing or a text made anew: about €300 to €500 a day. Written transfer and licence named in the quotation.`
      },
      {
        standing: 'fits',
        when: not(content),
        fr: `Faire réécrire ou refaire un relevé : de l’ordre de 400 à 700 € par journée. Cession écrite et licence nommées au devis.`,
        en: `Having it rewritten or surveyed anew: about €400 to €700 a day. Written transfer and licence are named in the quotation.`
      },
      {
        standing: 'fits',
        fr: `Un avis écrit de juriste, pour l’emprunt sans lequel rien ne tient : de l’ordre de 800 à 2 000 €.`,
        en: `A lawyer’s written opinion, for the borrowing without which nothing stands: about €800 to €2,000.`
      },
      {
        standing: 'unfit',
        when: content,
        fr: `Une banque d’images payante : elle vous permet l’usage, pas de l’ouvrir aux autres.`,
        en: `A paid image bank: it allows your use, not opening it to others.`
      },
      {
        standing: 'unfit',
        when: not(content),
        fr: `Payer pour un usage seul : sans droit de redonner, l’argent n’ouvre rien.`,
        en: `Paying for use alone: with no right to pass it on, the money opens nothing.`
      }
    ],
    law: [
      {
        sources: [authorsRights],
        fr: `Reprendre sans accord est illicite, même en traduisant ou en adaptant (L122-4 du code de la propriété intellectuelle). Une courte citation reste permise, source nommée (L122-5, 3°, a).`,
        en: `Taking up without consent is unlawful, even when translating or adapting (L122-4 of the French intellectual property code). A short quotation stays allowed, with its source (L122-5, 3°, a).`
      },
      {
        when: all(content, users.has('education')),
        sources: [authorsRights],
        fr: `L’exception pédagogique (L122-5, 12° et L122-5-4) vaut pour la classe, pas pour un site ouvert à tous.`,
        en: `The teaching exception (L122-5, 12° and L122-5-4) holds for the classroom, not for a site open to all.`
      },
      {
        when: content,
        sources: [ccLicences, ccCompatibleLicences],
        fr: `CC BY et CC0 entrent dans tout contenu, en citant la première. BY-SA impose BY-SA. NC et ND n’entrent dans rien de libre.`,
        en: `CC BY and CC0 go into any content, the former with credit. BY-SA imposes BY-SA. NC and ND fit in nothing free.`
      },
      {
        when: data,
        sources: [odblText, ignOpenData, authorsRights],
        fr: `Extraire une part substantielle d’une base demande l’accord de son producteur (L342-1). ODbL impose ODbL à la base dérivée que l’on publie. La BD TOPO de l’IGN est libre depuis 2021, pas ses cartes SCAN 25.`,
        en: `Extracting a substantial part of a database takes its maker’s consent (L342-1). ODbL imposes ODbL on a derived database that is published. The IGN’s BD TOPO has been free since 2021, its SCAN 25 maps are not.`
      },
      {
        when: software,
        sources: [gnuCompatibilityTable],
        fr: `Code : MIT, BSD et Apache 2.0 entrent dans la GPL 3, jamais l’inverse. Apache 2.0 n’entre pas dans la GPL 2 seule.`,
        en: `Code: MIT, BSD and Apache 2.0 go into GPL 3, never the reverse. Apache 2.0 does not go into GPL 2 alone.`
      }
    ],
    home: [
      {
        fr: `Une personne nommée tranche chaque ligne, {second-person} relit. Préférez l’avis écrit d’un juriste pour un emprunt sans lequel rien ne tient.`,
        en: `A named person settles each row, {second-person} reviews. Prefer a lawyer’s written opinion for a borrowing without which nothing stands.`
      },
      {
        when: fork,
        fr: `Premier choix : reverser au projet d’origine. Préférez une version séparée s’il n’a pas répondu {in-90}, ou va ailleurs.`,
        en: `First choice: contribute back to the original project. Prefer a separate version if it has not answered on {in-90}, or goes elsewhere.`
      }
    ],
    say: [
      {
        fr: {
          to: `Au titulaire de l’œuvre reprise`,
          says: `« Nous avons repris votre travail, avec estime. D’autres peuvent-ils le faire aussi, sous votre nom ? Sans oui écrit {in-60}, nous retirons votre part. »`
        },
        en: {
          to: `To the owner of the work taken up`,
          says: `“We took up your work, with esteem. May others do so too, under your name? Without a written yes on {in-60}, we take your part out.”`
        }
      },
      {
        when: outsidersContribute,
        fr: {
          to: `À qui contribue`,
          says: `« Personne n’est en faute. D’où vient ce que vous avez apporté ? Dites-le avant {in-30} : nous le garderons, ou nous le referons ensemble. »`
        },
        en: {
          to: `To contributors`,
          says: `“Nobody is at fault. Where does what you brought come from? Tell us by {in-30}: we shall keep it, or remake it together.”`
        }
      },
      {
        when: online,
        fr: {
          to: `À qui en a une copie`,
          says: `« Une partie est masquée : ses droits ne sont pas réglés. Masquez-la aussi, s’il vous plaît ; la version propre est prévue {in-90}. »`
        },
        en: {
          to: `To those who have a copy`,
          says: `“One part is hidden: its rights are not settled. Please hide it too; the clean version is due on {in-90}.”`
        }
      }
    ],
    risk: [
      {
        when: licence.is('copyleft'),
        fr: `Deux partages à l’identique différents dans le même ouvrage : aucun des deux ne peut être respecté.`,
        en: `Two different share-alikes in the same work: neither can be respected.`
      },
      {
        fr: `Un seul emprunt oublié fait retirer l’ensemble, y compris chez celles et ceux qui vous ont fait confiance.`,
        en: `One forgotten borrowing has the whole withdrawn, including by those who trusted you.`
      }
    ],
    stop: [
      {
        fr: `Silence d’un titulaire {in-60} : c’est non, on remplace, et on le lui dit. Plus de vingt jours de travail encore {in-90} : on publie sans cette partie, et la page « Sources » le dit.`,
        en: `An owner silent on {in-60}: it is a no, replace it, and tell them. Over twenty days’ work still left on {in-90}: publish without that part, and the “Sources” page says so.`
      }
    ],
    find: [
      {
        fr: `Les pages d’archive (Internet Archive) : quelle licence la source affichait-elle le jour de la reprise ?`,
        en: `Archived pages (Internet Archive): which licence did the source show on the day it was taken up?`
      },
      {
        when: data,
        fr: `Le producteur de la base : ses conditions permettent-elles une base dérivée publiée ?`,
        en: `The maker of the database: do its terms allow a derived database to be published?`
      },
      {
        when: fork,
        fr: `L’équipe d’origine : accepterait-elle vos changements ?`,
        en: `The original team: would it take your changes?`
      }
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';
import { authorsRights, coAuthorsUnanimity, publicHealthCode } from '#knowledge/sources/rights.ts';
import { arasaacTerms } from '#knowledge/sources/rights-of-people.ts';

const software = resource.has('software', 'online-service');
const content = resource.has('content');
const somebodyAsks = all(motive.has('answer-somebody'), resource.has('content', 'hardware', 'standard'));
const secret = any(agreement.has('people-shown'), sensitiveData.is('personal'));
const translated = any(content, firstContributions.has('translation'));

/** Several made it without writing anything down, and somebody wants to publish or print it. */
export const manyAuthors = situation({
  id: 'many-authors',
  over: [],
  requires: [
    {
      when: maturity.atLeast('prototype'),
      fr: `Il y a déjà quelque chose à publier`,
      en: `There is already something to publish`
    },
    {
      when: all(outsidersContribute, any(agreement.has('co-authors'), rightsToSettle)),
      fr: `D’autres personnes ou structures l’ont faite aussi, et leurs accords manquent`,
      en: `Other people or bodies made it too, and their agreements are missing`
    },
    {
      when: reuseRights.is('unwritten'),
      fr: `Aucun texte ne dit ce que l’on peut en faire`,
      en: `No text says what may be done with it`
    }
  ],
  favours: [
    {
      when: agreement.has('co-authors'),
      strong: true,
      fr: `D’autres qui l’ont faite doivent dire oui`,
      en: `Others who made it must say yes`
    },
    {
      when: motive.has('rights'),
      strong: true,
      fr: `Vous voulez savoir à qui elle est`,
      en: `You want to know whose it is`
    },
    {
      when: motive.has('answer-somebody'),
      fr: `Quelqu’un attend une réponse`,
      en: `Somebody is waiting for an answer`
    },
    {
      when: workplace.is('email', 'internal'),
      fr: `Le travail s’échange en privé, sans trace publique`,
      en: `The work is exchanged in private, with no public trace`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une œuvre à plusieurs, sans aucun écrit`,
    summary: `Beaucoup y ont mis la main, rien n’est signé, et chaque part reste à qui l’a faite.`,
    question: `Qui peut donner l’autorisation de publier ce que nous avons fait à plusieurs ?`
  },
  en: {
    title: `A work by many, with nothing in writing`,
    summary: `Many had a hand in it, nothing is signed, and each part remains with whoever made it.`,
    question: `Who may give permission to publish what several of us made?`
  },
  note: {
    answer: [
      {
        sources: [authorsRights],
        fr: `Aujourd’hui, personne ne peut l’autoriser seul : chaque part appartient à qui l’a faite.`,
        en: `Today nobody can allow it alone: each part belongs to whoever made it.`
      },
      {
        when: carrierWithoutEntity,
        fr: `Il ne faut pas d’association de plus. Il faut des accords écrits, et une maison existante qui signe.`,
        en: `You need no new association. You need agreements in writing, and an existing body that signs.`
      },
      {
        fr: `Un premier lot d’abord, dix pièces au plus : celles dont tous les auteurs ont dit oui, et où personne n’est reconnaissable.`,
        en: `A first batch to begin with, ten pieces at most: those whose authors have all said yes, and where nobody is recognisable.`
      }
    ],
    facts: [
      {
        fr: `Ce n’est pas encore une ressource ouverte : sans texte, la réutiliser demande l’accord de chacun.`,
        en: `It is not an open resource yet: with no text, reusing it takes everybody’s consent.`
      },
      {
        when: legalCarrier,
        sources: [authorsRights],
        fr: `Votre nom sur la couverture n’en fait pas une œuvre collective (L113-2). Il faut l’avoir dirigée, et que les parts s’y confondent.`,
        en: `Your name on the cover does not make it a collective work (L113-2). You must have directed it, with the parts merged into it.`
      }
    ],
    steps: [
      {
        id: 'answer-with-a-date',
        within: 7,
        when: somebodyAsks,
        fr: {
          title: `Répondre à {offer} par une date`,
          why: `Un oui donné trop vite ne se reprend pas.`,
          first: `Écrivez : « Un premier lot de {thing} vous parviendra, dix pièces au plus, quand tous les auteurs auront signé. N’imprimez, ne publiez rien avant. » Donnez la date.`,
          done: `La date est écrite, la même partout.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer} with a date`,
          why: `A yes given too soon cannot be taken back.`,
          first: `Write: “A first batch of {thing} will reach you, ten pieces at most, once all the authors have signed. Print and publish nothing before.” Give the date.`,
          done: `The date is in writing, the same everywhere.`,
          takes: `20 min`
        }
      },
      {
        id: 'stop-people',
        within: 7,
        when: any(agreement.has('people-shown'), all(content, dataToProtect)),
        fr: {
          title: `Arrêter et isoler ce qui montre quelqu’un`,
          why: `Effacer d’abord ferait perdre la trace de ce qui a circulé.`,
          first: `Un message au groupe : plus aucune image, rien ne s’efface encore. Puis un appel à la personne déléguée aux données, ou à votre Ordre.`,
          done: `Il est écrit s’il faut notifier (RGPD, article 33) ; alors seulement, on efface.`,
          takes: `1 h 30`
        },
        en: {
          title: `Stop and isolate what shows anybody`,
          why: `Deleting first would lose the trace of what has circulated.`,
          first: `One message to the group: no more images, and nothing deleted yet. Then a call to the data protection officer, or to your professional body.`,
          done: `It is written whether a breach must be notified (GDPR, article 33); only then is it deleted.`,
          takes: `1 h 30`
        }
      },
      {
        id: 'save-with-names',
        within: 7,
        when: any(
          workplace.is('email', 'internal', 'own-computer', 'in-person'),
          onePersonHoldsTheKeys,
          danger.has('single-copy')
        ),
        fr: {
          title: `Sauver {thing}, avec les noms et les dates`,
          why: `Sans historique, plus de preuve de qui doit dire oui.`,
          first: `Exportez tout, en deux copies chiffrées, dans deux lieux.`,
          done: `Une seconde personne, qui y avait déjà droit, a ouvert la copie.`,
          takes: `3 h`
        },
        en: {
          title: `Save {thing}, with names and dates`,
          why: `Without history there is no proof of who must say yes.`,
          first: `Export everything, in two encrypted copies, in two places.`,
          done: `A second person, already entitled to see it, has opened the copy.`,
          takes: `3 h`
        }
      },
      {
        id: 'list-parts',
        within: 30,
        action: 'audit-rights',
        fr: {
          title: `Choisir un premier lot de {thing}, avec auteurs et emprunts`,
          why: `Un seul emprunt oublié suffit à un retrait.`,
          first: `Demandez à chaque personne sa source, fichier par fichier ; un pictogramme repris a aussi sa licence.`,
          done: `Dix lignes complètes ; les emprunts sont refaits ou retirés.`,
          takes: `3 h`
        },
        en: {
          title: `Choose a first batch of {thing}, with authors and borrowings`,
          why: `One forgotten borrowing is enough for a withdrawal.`,
          first: `Ask each person for their source, file by file; a borrowed pictogram has its licence too.`,
          done: `Ten complete rows; borrowings are redone or removed.`,
          takes: `3 h`
        }
      },
      {
        id: 'collect-yeses',
        within: 30,
        consent: true,
        when: content,
        fr: {
          title: `Recueillir les oui, pièce par pièce`,
          why: `Une signature qui manque bloque une pièce, pas le tout.`,
          first: `Envoyez : « J’accepte que ma part soit publiée sous CC BY 4.0, signée ainsi : … Elle est de ma main. »`,
          done: `Chaque pièce du premier lot a tous ses oui.`,
          takes: `6 h, à trois`
        },
        en: {
          title: `Collect the yeses, piece by piece`,
          why: `A missing signature blocks one piece, not the whole.`,
          first: `Send: “I agree that my share be published under CC BY 4.0, signed as: … It is my own work.”`,
          done: `Each piece of the first batch has all its yeses.`,
          takes: `6 h, with three people`
        }
      },
      {
        id: 'collect-yeses-elsewhere',
        within: 30,
        consent: true,
        when: not(content),
        fr: {
          title: `Recueillir les oui, pièce par pièce`,
          why: `Une signature qui manque bloque une pièce, pas le tout.`,
          first: `Envoyez : « J’accepte que ma part soit publiée sous MIT (code) ou CC BY 4.0 (données, plans), signée ainsi : … Elle est de ma main. »`,
          done: `Chaque pièce du premier lot a tous ses oui.`,
          takes: `6 h, à trois`
        },
        en: {
          title: `Collect the yeses, piece by piece`,
          why: `A missing signature blocks one piece, not the whole.`,
          first: `Send: “I agree that my share be published under MIT (code) or CC BY 4.0 (data, plans), signed as: … It is my own work.”`,
          done: `Each piece of the first batch has all its yeses.`,
          takes: `6 h, with three people`
        }
      },
      {
        id: 'find-a-house',
        within: 30,
        when: carrierWithoutEntity,
        fr: {
          title: `Demander à une maison existante de signer`,
          why: `Un groupe sans statut ne signe pas.`,
          first: `Une heure avec le réseau régional du métier, ou sa fédération : héberge-t-il, signe-t-il, sous cette licence ?`,
          done: `Il a répondu par écrit.`,
          takes: `1 h 30`
        },
        en: {
          title: `Ask an existing body to sign`,
          why: `A group with no status cannot sign.`,
          first: `An hour with the regional network of the trade, or its federation: will it host, will it sign, under this licence?`,
          done: `It has answered in writing.`,
          takes: `1 h 30`
        }
      },
      {
        id: 'three-readings',
        within: 90,
        when: translated,
        fr: {
          title: `Faire relire chaque pièce par trois personnes`,
          why: `Une erreur dans une langue que personne ne relit fait du mal sans bruit.`,
          first: `Une personne du métier, une qui parle cette langue, une à qui la pièce s’adresse.`,
          done: `Trois paraphes et une date figurent sur la pièce.`,
          takes: `1 h par pièce`
        },
        en: {
          title: `Have each piece read by three people`,
          why: `A mistake in a language that nobody proofreads does harm quietly.`,
          first: `Somebody in the trade, somebody who speaks that language, somebody for whom the piece is meant.`,
          done: `Three sets of initials and a date are on the piece.`,
          takes: `1 h a piece`
        }
      },
      {
        id: 'publish-signed',
        within: 90,
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Publier ce qui est signé, et rien d’autre`,
          why: `La licence ne se retire pas.`,
          first: `Pour chaque pièce : fichier modifiable, date, auteurs, licence. Au bout d’un an, on relit ou on retire.`,
          done: `Quelqu’un s’en sert sans vous écrire.`,
          takes: `Quatre jours, à plusieurs`
        },
        en: {
          title: `Publish what is signed, and nothing else`,
          why: `The licence cannot be withdrawn.`,
          first: `For each piece: an editable file, a date, authors, a licence. After a year, it is reviewed or withdrawn.`,
          done: `Somebody uses it without writing to you.`,
          takes: `Four days, shared`
        }
      },
      {
        id: 'two-editors',
        within: 180,
        when: onePersonHoldsTheKeys,
        action: 'second-maintainer',
        fr: {
          title: `Tenir à deux`,
          why: `Vos vacances ne doivent rien arrêter.`,
          first: `Donnez les accès à {second-person}.`,
          done: `Trois pièces sont sorties sans vous.`,
          takes: `2 h par semaine`
        },
        en: {
          title: `Keep it going as two`,
          why: `Nothing must stop for your holidays.`,
          first: `Give the accesses to {second-person}.`,
          done: `Three pieces came out without you.`,
          takes: `2 h a week`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-endowment'],
        when: carrierWithoutEntity,
        fr: `Fonder une structure : elle ne donnerait aucun des droits qui manquent.`,
        en: `Founding an organisation: it would bring none of the missing rights.`
      },
      {
        advice: ['donations', 'crowdfunding'],
        when: recipient.is('nobody'),
        fr: `Des dons : personne ne peut encore encaisser, et le premier lot ne coûte rien.`,
        en: `Donations: nobody can receive money yet, and the first batch costs nothing.`
      },
      {
        advice: ['dual-licence'],
        fr: `Vendre une autre licence : personne ne détient tout.`,
        en: `Selling another licence: nobody holds all of it.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `Zéro euro pour le premier lot : les accords ne coûtent que du temps.`,
        en: `Not a euro for the first batch: agreements cost only time.`
      },
      {
        standing: 'fits',
        when: somebodyAsks,
        fr: `Qui demande paie ce qui lui sert : impression, relecture, mise en page. Un devis, un trimestre.`,
        en: `Whoever asks pays for what serves them: printing, proofreading, layout. One quotation, one quarter.`
      },
      {
        standing: 'fits',
        when: carrier.is('association'),
        programme: 'fdva-2',
        fr: `Pour le temps d’animation : dépôt en début d’année, selon la note du département.`,
        en: `For the time spent coordinating: apply early in the year, by the note of your département.`
      },
      {
        standing: 'unfit',
        when: refusedFunders.is('unwritten'),
        fr: `L’argent que vous refusez : écrivez-le en une phrase, avec un exemple nommé.`,
        en: `The money that you refuse: write it in one sentence, with one example by name.`
      },
      {
        standing: 'unfit',
        fr: `Vendre une exclusivité : elle demanderait l’accord de tous, et fermerait le reste.`,
        en: `Selling an exclusive right: it would take everybody’s consent, and close the rest.`
      }
    ],
    law: [
      {
        when: content,
        sources: [ccLicences],
        fr: `Licence, premier choix : CC BY 4.0. Préférez CC BY-SA si une version fermée vous heurte. Jamais de clause non commerciale : qui voudrait imprimer n’oserait plus.`,
        en: `Licence, first choice: CC BY 4.0. Prefer CC BY-SA if a closed version offends you. Never a non-commercial clause: whoever wants to print would no longer dare.`
      },
      {
        sources: [authorsRights, coAuthorsUnanimity],
        fr: `Œuvre de collaboration : accord de tous (L113-3 du code de la propriété intellectuelle). Sans lui, la cession est nulle et publier est une contrefaçon (tribunal de Bordeaux, 23 avril 2024).`,
        en: `Joint work: everybody’s consent (L113-3 of the French intellectual property code). Without it the transfer is void and publishing infringes (Bordeaux court, 23 April 2024).`
      },
      {
        when: secret,
        sources: [gdpr, publicHealthCode],
        fr: `Aucune image de personne ne paraît dans ce lot, même sans nom. Santé, opinions, origine : interdit sauf exception (RGPD, article 9). Ce qui vient d’un soin est secret (L1110-4 du code de la santé publique).`,
        en: `No picture of a person appears in this batch, even with no name. Health, opinions, origin: forbidden unless an exception applies (GDPR, article 9). What comes from care is secret (L1110-4 of the French public health code).`
      },
      {
        when: translated,
        sources: [authorsRights],
        fr: `Une traduction est une œuvre (L112-3) : qui traduit signe aussi, comme auteur.`,
        en: `A translation is a work (L112-3): whoever translates signs too, as an author.`
      },
      {
        when: content,
        sources: [arasaacTerms],
        fr: `Les pictogrammes ARASAAC sont en BY-NC-SA : redessinez ceux que vous avez repris.`,
        en: `ARASAAC pictograms are BY-NC-SA: redraw those that you borrowed.`
      },
      {
        when: resource.has('data'),
        sources: [authorsRights],
        fr: `Des faits ne sont à personne, mais leur base peut être à qui a investi (L341-1). Qui a investi signe aussi.`,
        en: `Facts belong to nobody, but their database may belong to whoever invested in it (L341-1). Whoever invested signs too.`
      },
      {
        when: all(software, contributorsOnDuty.is('some', 'most')),
        sources: [intellectualPropertyCode],
        fr: `Le code écrit au travail est à l’employeur (L113-9) : c’est lui qui dit oui.`,
        en: `Code written at work is the employer’s (L113-9): the employer says yes.`
      }
    ],
    home: [
      {
        fr: `Pour chaque pièce, ses auteurs décident. Pour retirer en urgence, une seule voix suffit.`,
        en: `For each piece, its authors decide. To withdraw in an emergency, one voice is enough.`
      },
      {
        when: carrierWithoutEntity,
        fr: `Premier choix : un réseau ou un établissement du métier, par une convention d’une page. Il héberge et signe, il ne possède rien, et l’on part librement. Préférez une association membre s’il veut valider seul.`,
        en: `First choice: a network or an institution of the trade, by a one-page agreement. It hosts and signs, owns nothing, and one may leave freely. Prefer a member association if it wants to approve alone.`
      },
      {
        when: legalCarrier,
        fr: `Premier choix : votre structure, qui peut signer. Préférez un hôte commun si une autre structure a fait plus de la moitié.`,
        en: `First choice: your own organisation, which can sign. Prefer a shared host if another one made more than half.`
      }
    ],
    say: [
      {
        when: somebodyAsks,
        fr: {
          to: `À qui demande`,
          says: `« Mieux vaut un premier lot sûr bientôt que le tout sans personne pour en répondre. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“A safe first batch soon is worth more than the whole with nobody to answer for it.”`
        }
      },
      {
        fr: {
          to: `À qui a contribué`,
          says: `« Votre nom y sera, car rien n’existerait sans vous. M’écrivez-vous que vous êtes d’accord ? »`
        },
        en: {
          to: `To a contributor`,
          says: `“Your name will be on it, because without you none of it would exist. Will you write to me that you agree?”`
        }
      }
    ],
    risk: [
      {
        fr: `Croire qu’un silence vaut accord. Une seule personne oubliée peut faire retirer l’ensemble.`,
        en: `Believing that silence is consent. One forgotten person can have the whole withdrawn.`
      }
    ],
    stop: [
      {
        fr: `Pas tous les oui, pas de publication. Moins de cinq pièces complètes dans trois mois : on les refait à neuf, avec un accord dès le premier jour.`,
        en: `Not every yes, no publication. Fewer than five complete pieces in three months: make them anew, with an agreement from day one.`
      },
      {
        when: agreement.has('people-shown'),
        fr: `Une personne reconnaissable dans ce qui a paru : retrait sous vingt-quatre heures.`,
        en: `Somebody recognisable in what has come out: withdrawn within twenty-four hours.`
      }
    ],
    find: [
      {
        fr: `Les trois personnes qui ont le plus contribué : diraient-elles oui, et à quelle condition ?`,
        en: `The three people who contributed most: would they say yes, and on what terms?`
      },
      {
        when: all(agreement.has('employer'), contributorsOnDuty.is('some', 'most')),
        fr: `Leurs employeurs : le savent-ils, et qui signe chez eux ?`,
        en: `Their employers: do they know, and who signs there?`
      },
      {
        when: somebodyAsks,
        fr: `Qui demande : quelles pièces, en quelles langues, combien d’exemplaires, vendus ou donnés ?`,
        en: `Whoever asks: which pieces, in which languages, how many copies, sold or given?`
      }
    ]
  }
});

import { all, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { licenceIsWritten } from '#knowledge/facts/licence-is-written.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';
import { forgeEducationLicences, publicAgentsWorks, sebanPublicAgents } from '#knowledge/sources/rights.ts';
import { authorsRights, chatonsCooperation, mirahezeMove } from '#knowledge/sources/safekeeping.ts';

const hostingOffered = inKindOffers.has('hosting');
const structureOffers = recipient.is('association', 'umbrella', 'host');
const school = all(isContent, users.has('education'));
const othersWrote = all(isContent, outsidersContribute);
const nonCommercialTogether = all(licence.is('non-commercial'), outsidersContribute);

/** The host of a living collection closes or changes: saved and moved first, everything else afterwards. */
export const placeCloses = situation({
  id: 'place-closes',
  over: ['lone-maintainer', 'lone-editor'],
  requires: [
    {
      when: danger.has('place-closes'),
      fr: `Le lieu qui l’héberge va fermer ou changer`,
      en: `The place that hosts it will close or change`
    },
    inUse,
    {
      when: resource.has('content', 'data', 'online-service'),
      fr: `Ce sont des contenus, des données ou un service en ligne`,
      en: `It is content, data or an online service`
    }
  ],
  favours: [
    {
      when: agreement.has('co-authors'),
      strong: true,
      fr: `D’autres l’ont faite aussi, et l’historique dit qui`,
      en: `Others made it too, and the history says who`
    },
    {
      when: motive.has('answer-somebody', 'rights'),
      strong: true,
      fr: `Vous devez répondre à une échéance, ou savoir à qui c’est`,
      en: `You have a deadline to meet, or want to know whose it is`
    },
    {
      when: hostingOffered,
      fr: `On vous offre un hébergement`,
      en: `You are offered hosting`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Le lieu qui héberge ferme, la ressource vit`,
    summary: `Une ressource en usage perd son hébergeur : il faut la sauver et la déplacer telle quelle avant de régler le reste.`,
    question: `L’hébergeur ferme : que faire, et dans quel ordre ?`
  },
  en: {
    title: `The host closes, the resource is alive`,
    summary: `A resource in use is losing its host: it has to be saved and moved as it is before anything else is settled.`,
    question: `The host is closing: what do I do, and in which order?`
  },
  note: {
    answer: [
      {
        fr: `Sauvez d’abord tout, avec l’historique. Déménagez ensuite à l’identique, quinze jours avant {ending-date}. Ne changez ni l’outil ni la licence en chemin : ce sont deux autres décisions.`,
        en: `First save everything, history included. Then move it as it is, a fortnight before {ending-date}. Change neither the tool nor the licence on the way: those are two other decisions.`
      },
      {
        when: hostingOffered,
        fr: `Le nouveau lieu, c’est d’abord l’hébergement que l’on vous offre déjà.`,
        en: `The new place is first of all the hosting that you are already offered.`
      },
      {
        when: nonCommercialTogether,
        fr: `La clause non commerciale vient après : seules les personnes qui ont écrit peuvent la lever, chacune pour sa part.`,
        en: `The non-commercial clause comes afterwards: only those who wrote can lift it, each for their own part.`
      }
    ],
    facts: [
      {
        fr: `C’est un déménagement, avec une date. Ce n’est pas l’occasion d’un nouveau projet.`,
        en: `It is a move, with a date. It is not the occasion for a new project.`
      },
      {
        when: all(othersWrote, not(licence.is('non-commercial', 'several-mixed'))),
        fr: `Tout n’est pas à vous : chaque personne reste l’auteur de ce qu’elle a écrit.`,
        en: `Not all of it is yours: each person remains the author of what they wrote.`
      }
    ],
    steps: [
      {
        id: 'export-everything',
        within: 7,
        before: { date: 'ending-date', days: 21 },
        fr: {
          title: `Exporter tout : historique, auteurs, fichiers joints`,
          why: `Sans historique, on ne sait plus à qui demander un accord.`,
          first: `Lancez l’export complet ; les images partent souvent à part. Deux disques, deux lieux.`,
          done: `Une autre personne a ouvert la copie et compté ce qu’elle contient.`,
          takes: `3 h`
        },
        en: {
          title: `Export everything: history, authors, attached files`,
          why: `Without the history, nobody knows whose agreement to ask for.`,
          first: `Start the full export. Images often come separately. Two disks, two places.`,
          done: `Somebody else has opened the copy and counted what is in it.`,
          takes: `3 h`
        },
        sources: [mirahezeMove]
      },
      {
        id: 'write-to-the-host',
        within: 7,
        fr: {
          title: `Écrire à l’hébergeur actuel`,
          why: `La date exacte commande tout.`,
          first: `Trois questions : quel jour, quel export, combien de mois de redirection ?`,
          done: `Sa réponse est écrite.`,
          takes: `20 min`
        },
        en: {
          title: `Write to the present host`,
          why: `The exact date governs everything.`,
          first: `Three questions: which day, which export, how many months of redirection?`,
          done: `The answer is in writing.`,
          takes: `20 min`
        }
      },
      {
        id: 'new-place',
        within: 30,
        before: { date: 'ending-date', days: 30 },
        consent: true,
        fr: {
          title: `Essayer le nouveau lieu, et écrire qui tient quoi`,
          why: `Ce qui n’est pas écrit se perd à la prochaine fermeture.`,
          first: `Importez une petite partie ; puis une page : qui tient l’adresse, qui publie, départ libre en trois mois.`,
          done: `Deux personnes s’y connectent, et qui tient l’ancienne adresse a signé la page.`,
          takes: `Une journée`
        },
        en: {
          title: `Try the new place, and write down who holds what`,
          why: `What is not written is lost at the next closure.`,
          first: `Import a small part; then one page: who holds the address, who publishes, free to leave within three months.`,
          done: `Two people can log in, and whoever holds the old address has signed the page.`,
          takes: `A day`
        }
      },
      {
        id: 'accept-the-hosting',
        within: 7,
        when: hostingOffered,
        fr: {
          title: `Accepter l’hébergement offert`,
          why: `Il existe, et la date n’attend pas. Un déménagement à l’identique ne demande aucun accord nouveau.`,
          first: `Un courriel : oui, et deux comptes d’administration.`,
          done: `Deux personnes s’y connectent.`,
          takes: `1 h`
        },
        en: {
          title: `Accept the hosting offered`,
          why: `It exists, and the date does not wait. An identical move needs no new agreement.`,
          first: `An email: yes, and two administrator accounts.`,
          done: `Two people can log in.`,
          takes: `1 h`
        }
      },
      {
        id: 'who-decides',
        within: 30,
        when: all(roadmapDecision.is('carrier-silently'), outsidersContribute),
        action: 'write-governance',
        fr: {
          title: `Publier qui décide`,
          why: `Une nouvelle adresse doit appartenir à plus d’une personne.`,
          first: `Une page : cinq noms proposés aux personnes qui contribuent. Elles voteront la suite ; vous gardez les urgences un an.`,
          done: `La page est en ligne, avec les cinq noms.`,
          takes: `2 h`
        },
        en: {
          title: `Publish who decides`,
          why: `A new address must belong to more than one person.`,
          first: `One page: five names put to those who contribute. They will vote on what follows; you keep emergencies for a year.`,
          done: `The page is online, with the five names.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-gave-up',
        within: 30,
        when: all(nonCommercialTogether, motive.has('answer-somebody')),
        fr: {
          title: `Relancer qui a demandé, ou renoncé`,
          why: `On renonce souvent sur un doute : la clause vise l’usage, pas le statut.`,
          first: `Écrivez : « Quelles parties, vendues ou données, pour quand ? » Demandez ces oui-là d’abord.`,
          done: `Sa liste est arrivée.`,
          takes: `20 min`
        },
        en: {
          title: `Go back to whoever asked, or gave up`,
          why: `People often give up over a doubt: the clause is about use, not status.`,
          first: `Write: “Which parts, sold or given, by when?” Ask for those yeses first.`,
          done: `The list has arrived.`,
          takes: `20 min`
        }
      },
      {
        id: 'move-as-it-is',
        within: 30,
        before: { date: 'ending-date', days: 14 },
        fr: {
          title: `Déménager à l’identique`,
          why: `Changer d’outil ferait fuir les personnes qui s’en servent.`,
          first: `Importez la copie et comparez vingt pages ou vingt lignes prises au hasard.`,
          done: `L’ancienne adresse renvoie à la nouvelle, et tout le monde le sait.`,
          takes: `Trois jours`
        },
        en: {
          title: `Move it as it is`,
          why: `A change of tool would drive away those who use it.`,
          first: `Import the copy and compare twenty pages or rows picked at random.`,
          done: `The old address leads to the new one, and everybody knows.`,
          takes: `Three days`
        }
      },
      {
        id: 'address-in-safe-hands',
        within: 30,
        before: { date: 'ending-date', days: 14 },
        when: carrierWithoutEntity,
        action: 'transfer-assets',
        fr: {
          title: `Mettre l’adresse au nom d’une structure`,
          why: `La prochaine fermeture ne doit plus l’emporter.`,
          first: `Si l’adresse est à vous, demandez au bureau d’enregistrement comment changer de titulaire. Sinon, que la structure en prenne une.`,
          done: `L’annuaire des noms de domaine montre la structure.`,
          takes: `2 h`
        },
        en: {
          title: `Put the address in the name of an organisation`,
          why: `The next closure must not take it away.`,
          first: `If the address is yours, ask the registrar how to change the holder. If not, let the organisation take one.`,
          done: `The domain directory shows the organisation.`,
          takes: `2 h`
        }
      },
      {
        id: 'ask-each-author',
        within: 90,
        consent: true,
        when: nonCommercialTogether,
        action: 'get-agreements',
        fr: {
          title: `Demander les accords, contenu par contenu`,
          why: `Personne ne lève la clause pour les autres.`,
          first: `Aux dix plus gros : « J’accepte CC BY-SA 4.0 pour ce que j’ai écrit. »`,
          done: `Un tableau compte les oui, un par personne.`,
          takes: `6 h`
        },
        en: {
          title: `Ask for the agreements, item by item`,
          why: `Nobody lifts the clause for the others.`,
          first: `To the ten largest: “I agree to CC BY-SA 4.0 for what I wrote.”`,
          done: `A table counts the yeses, one a person.`,
          takes: `6 h`
        }
      },
      {
        id: 'change-what-agreed',
        within: 180,
        irrevocable: true,
        when: nonCommercialTogether,
        action: 'relicense',
        fr: {
          title: `Changer la licence là où tous ont dit oui`,
          why: `Deux rayons clairs valent mieux qu’un doute partout.`,
          first: `Recevez d’abord le neuf sous la nouvelle licence.`,
          done: `Chaque page affiche la sienne.`,
          takes: `Une journée`
        },
        en: {
          title: `Change the licence where all have said yes`,
          why: `Two clear shelves are better than doubt everywhere.`,
          first: `Start by taking new work under the new licence.`,
          done: `Each page shows its own.`,
          takes: `A day`
        }
      },
      {
        id: 'second-copy',
        within: 180,
        fr: {
          title: `Tenir une seconde copie, ailleurs`,
          why: `Un lieu unique ferme toujours un jour.`,
          first: `Programmez un export mensuel chez quelqu’un d’autre.`,
          done: `La copie du mois a été rouverte une fois.`,
          takes: `2 h`
        },
        en: {
          title: `Keep a second copy elsewhere`,
          why: `A single place always closes one day.`,
          first: `Set up a monthly export to somebody else’s machine.`,
          done: `This month’s copy has been reopened once.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-endowment'],
        when: carrierWithoutEntity,
        fr: `Fonder une structure avant la fermeture : le temps manque, un hôte suffit.`,
        en: `Founding an organisation before the closure: time is short, and a host will do.`
      }
    ],
    money: [
      {
        standing: 'fits',
        when: all(carrierWithoutEntity, structureOffers),
        fr: `Des dons encaissés par la structure qui l’accepte : de l’ordre de quelques centaines d’euros. Aucun reçu fiscal avant son rescrit.`,
        en: `Gifts received by the organisation that agrees to: of the order of a few hundred euros. No tax receipt before its ruling.`
      },
      {
        standing: 'fits',
        when: isContent,
        fr: `Le besoin réel : une adresse et un hébergement, de l’ordre de 100 à 300 € par an.`,
        en: `The real need: an address and hosting, about €100 to €300 a year.`
      },
      {
        standing: 'certain',
        needs: ['certain-money'],
        fr: `{certain-money}.`,
        en: `{certain-money}.`
      },
      {
        standing: 'fits',
        when: resource.has('content', 'online-service'),
        sources: [chatonsCooperation],
        fr: `Si le lieu prévu fait défaut, un hébergeur du collectif CHATONS. L’adhésion ou l’abonnement coûte de l’ordre de 30 à 150 € par an.`,
        en: `If the place planned falls through, a host of the CHATONS collective: often by subscription, about €30 to €150 a year.`
      },
      {
        standing: 'fits',
        when: all(isContent, workplace.is('open-wiki')),
        sources: [mirahezeMove],
        fr: `Si c’est un wiki MediaWiki : Miraheze reprend l’export et héberge sans frais. Conditions d’accueil à vérifier.`,
        en: `If it is a MediaWiki wiki: Miraheze takes the export and hosts it free of charge. Check its conditions.`
      }
    ],
    law: [
      {
        when: all(othersWrote, licenceIsWritten),
        sources: [authorsRights],
        fr: `Chaque texte est à qui l’a écrit (L111-1 du code de la propriété intellectuelle). À plusieurs, il faut l’accord de tous (L113-3). Déménager à l’identique ne demande aucun accord nouveau.`,
        en: `Each text belongs to whoever wrote it (L111-1 of the intellectual property code); written together, it takes everybody’s agreement (L113-3). An identical move needs no new agreement.`
      },
      {
        when: licence.is('non-commercial'),
        sources: [ccLicences],
        fr: `Un contenu modifié sous BY-NC-SA le reste (article 3.b) : jamais deux licences dans un même contenu. CC BY-SA vous protège mieux : un éditeur peut vendre, mais doit citer et laisser copier sous la même licence.`,
        en: `Content adapted from BY-NC-SA stays so (section 3.b): never two licences in one item. CC BY-SA protects you better: a publisher may sell, but must credit you and let others copy under the same licence.`
      },
      {
        when: all(school, contributorsOnDuty.is('some', 'most')),
        sources: [publicAgentsWorks, sebanPublicAgents],
        fr: `Qui enseigne dans le public reste l’auteur. L’État peut exploiter ce que sa mission exige (L131-3-1 du code de la propriété intellectuelle). L’exception pour qui publie sans contrôle préalable vaut-elle au lycée ? C’est incertain : demandez à une aide juridique.`,
        en: `Whoever teaches in French public schools remains the author. The State may use what its mission requires (L131-3-1 of the intellectual property code). Does the exception for those who publish unsupervised cover schools? It is uncertain: ask for legal aid.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Comptes et messages sont des données personnelles. Le nouvel hébergeur signe un contrat (article 28 du RGPD), l’ancien efface et le confirme.`,
        en: `Accounts and messages are personal data: the new host signs a contract (article 28 GDPR), the old one erases and confirms it.`
      }
    ],
    home: [
      {
        when: legalCarrier,
        fr: `Premier choix : votre structure tient l’adresse, un hébergeur la machine, avec un export mensuel. Préférez un organisme partenaire s’il s’engage par écrit sur trois ans.`,
        en: `First choice: your organisation holds the address, a host the machine, with a monthly export. Prefer a partner body if it commits in writing for three years.`
      },
      {
        when: all(carrierWithoutEntity, recipient.is('nobody', 'own-name')),
        fr: `Premier choix : une structure de votre domaine qui existe déjà, par une convention d’une page, départ libre. Préférez un hébergeur payé si elle veut l’exclusivité ou choisir les contenus.`,
        en: `First choice: an organisation of your field that already exists, with a one-page agreement and free exit. Prefer paid hosting if it wants exclusivity or a say over the content.`
      },
      {
        when: all(carrierWithoutEntity, structureOffers),
        fr: `Premier choix : la structure qui accepte déjà d’encaisser pour vous. Une convention d’une page : elle tient la caisse et l’adresse, vous tenez les contenus, départ libre en trois mois. Préférez un hébergeur payé si elle veut l’exclusivité ou choisir les contenus.`,
        en: `First choice: the organisation that already agrees to receive money for you. One page: it holds the cash and the address, you hold the content, free to leave within three months. Prefer paid hosting if it wants exclusivity or a say over the content.`
      },
      {
        when: school,
        sources: [forgeEducationLicences],
        fr: `Une seconde copie sur la Forge des communs numériques éducatifs : une seule adresse vous a déjà fait défaut. CC BY ou BY-SA y sont conseillées.`,
        en: `A second copy on the French forge of educational digital commons (Forge des communs numériques éducatifs): a single address has already failed you. CC BY or BY-SA are advised there.`
      }
    ],
    say: [
      {
        fr: {
          to: `À l’hébergeur`,
          says: `« Un mois en lecture seule et une redirection : nous partons proprement, et nous le dirons. »`
        },
        en: {
          to: `To the host`,
          says: `“A month read-only and a redirection: we are leaving in good order, and we shall say so.”`
        }
      },
      {
        when: outsidersContribute,
        fr: {
          to: `Aux personnes qui contribuent`,
          says: `« Même outil, même licence, vos noms : seule l’adresse change. Nous parlerons du reste après. »`
        },
        en: {
          to: `To those who contribute`,
          says: `“Same tool, same licence, your names: only the address changes. We shall talk about the rest afterwards.”`
        }
      },
      {
        when: all(carrierWithoutEntity, structureOffers),
        fr: {
          to: `À la structure qui vous accueille`,
          says: `« Vous tenez la caisse et l’adresse, nous tenons les contenus. Écrivons-le avant {ending-date}. »`
        },
        en: {
          to: `To the organisation that takes you in`,
          says: `“You hold the cash and the address, we hold the content. Let us write it down before {ending-date}.”`
        }
      }
    ],
    risk: [
      {
        fr: `Perdre l’historique, donc la preuve de qui a fait quoi. Puis profiter du déménagement pour tout changer, et perdre les gens.`,
        en: `Losing the history, and so the proof of who made what. Then using the move to change everything, and losing people.`
      },
      {
        when: school,
        sources: [intellectualPropertyCode],
        fr: `Une figure scannée d’un manuel suffit à un retrait : l’exception pédagogique (L122-5, 3°, e) ne couvre pas un site ouvert à tous. Refaites-les.`,
        en: `One figure scanned from a textbook is enough for a takedown. The French teaching exception (L122-5, 3°, e) does not cover a site open to all. Redraw them.`
      }
    ],
    stop: [
      {
        fr: `Nouveau lieu pas prêt quatorze jours avant la fermeture : publiez une copie figée, et reprenez ensuite.`,
        en: `New place not ready fourteen days before the closure: publish a frozen copy, and resume afterwards.`
      },
      {
        when: nonCommercialTogether,
        fr: `Moins de 60 % d’accords après trois mois : gardez deux rayons et n’insistez plus.`,
        en: `Fewer than 60% of agreements after three months: keep two shelves and stop insisting.`
      }
    ],
    find: [
      {
        fr: `L’hébergeur actuel : que contient l’export, et que perd-il ?`,
        en: `The present host: what does the export hold, and what does it lose?`
      },
      {
        fr: `Le nouveau lieu : qui paie dans trois ans, et comment en repartir ?`,
        en: `The new place: who pays in three years’ time, and how does one leave?`
      }
    ]
  }
});

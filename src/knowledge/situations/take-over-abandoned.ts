import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { HOURS_72, notifyInTime } from '#knowledge/note/notify-in-time.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { osvScanner, tradeMarkNonUse } from '#knowledge/sources/joining.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';

const code = resource.has('software', 'online-service');
const endsOnADay = danger.has('place-closes', 'place-changes', 'person-leaves', 'person-died', 'money-ends');
/** The host drops what it runs on: that work comes on top of the rest. */
const hostChanges = all(code, danger.has('place-closes', 'place-changes'));

/** Something open lies abandoned, and somebody would take it up. */
export const takeOverAbandoned = situation({
  id: 'take-over-abandoned',
  over: ['idea-untested', 'source-taken-up'],
  requires: [
    {
      when: neighbour.is('abandoned'),
      fr: `Une ressource proche existe, ouverte mais à l’abandon`,
      en: `A close resource exists, open but abandoned`
    },
    {
      when: any(
        startingPoint.is('fork', 'scratch'),
        motive.has('join-or-build'),
        neighbourWish.is('take-over')
      ),
      fr: `{Vous partez d’elle ou de zéro}, {vous hésitez à rejoindre} ou {vous voulez la reprendre}`,
      en: `{You start from it or from nothing}, {you wonder whether to join} or {you want to take it up}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: neighbourWish.is('take-over'),
      strong: true,
      fr: `Vous voulez la reprendre`,
      en: `You want to take it over`
    },
    {
      when: motive.has('join-or-build'),
      strong: true,
      fr: `Vous hésitez entre rejoindre et construire`,
      en: `You are torn between joining and building`
    },
    {
      when: agreement.has('source-owner'),
      strong: true,
      fr: `Le titulaire de ce que vous reprenez doit dire oui`,
      en: `The owner of what you take up must say yes`
    },
    {
      when: all(startingPoint.is('fork'), motive.has('share-cost', 'more-hands')),
      strong: true,
      fr: `Vous cherchez {de quoi payer} ou {des bras} pour la copie que vous tenez`,
      en: `You look for {money} or {hands} for the copy that you keep`
    },
    {
      when: all(
        startingPoint.is('fork'),
        danger.has('place-closes', 'place-changes', 'person-leaves', 'person-died')
      ),
      strong: true,
      fr: `Ce qui tient votre copie va s’arrêter`,
      en: `What keeps your copy going is about to stop`
    },
    { when: startingPoint.is('fork'), fr: `Vous partez d’une copie`, en: `You start from a copy` },
    {
      when: maturity.atMost('prototype'),
      fr: `Peu de choses sont encore construites`,
      en: `Little has been built yet`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource ouverte est à l’abandon, et vous pourriez la reprendre`,
    summary: `Une licence permet souvent de repartir de l’existant ; elle ne donne ni nom, ni clés, ni usagers.`,
    question: `Puis-je reprendre ce que plus personne n’entretient ?`
  },
  en: {
    title: `Something open lies abandoned, and you could take it up`,
    summary: `A licence often lets you start from what exists; it gives neither the name, nor the keys, nor the users.`,
    question: `May I take up what nobody looks after any more?`
  },
  note: {
    answer: [
      {
        when: freeLicence,
        fr: `Oui, vous pouvez reprendre : une licence libre bien écrite le permet. Travaillez dès maintenant, à deux ou pas du tout. Le nom et les clés, eux, se demandent.`,
        en: `Yes, you may take it over: a free licence found in writing lets you. Work on it now, as two, or not at all. The name and the keys have to be asked for.`
      },
      {
        when: not(freeLicence),
        fr: `Oui, si sa licence le permet par écrit. Il faut aussi que cela se refasse sans qui l’a fait. Sinon, demandez, ou repartez de zéro.`,
        en: `Yes, if its licence says so in writing. It must also be possible to rebuild it without those who made it. Otherwise, ask, or start afresh.`
      },
      {
        fr: `Écrivez d’abord : une clé donnée vaut mieux qu’une copie. Ne publiez rien avant {decision-date-14}, puis à deux, sous un autre nom, en citant l’ancien.`,
        en: `Write first: a key that is given beats a copy. Publish nothing before {decision-date-14}, then as two, under another name, citing the old one.`
      }
    ],
    facts: [
      {
        fr: `C’est un héritage : du travail gratuit, avec ses défauts, ses demandes en attente et ses usagers déçus.`,
        en: `It is an inheritance: free work, with its faults, its pending requests and its let-down users.`
      },
      {
        fr: `Ce n’est pas à vous pour autant : chaque part garde son auteur et sa licence.`,
        en: `That does not make it yours: each part keeps its author and its licence.`
      }
    ],
    steps: [
      {
        id: 'close-the-trials',
        within: 7,
        lawful: HOURS_72,
        when: all(dataToProtect, maturity.atLeast('prototype')),
        sources: [gdpr],
        fr: {
          title: `Fermer aujourd’hui les copies d’essai, notifier sous 72 heures`,
          why: `Des données de personnes peuvent y être ouvertes à tous.`,
          first: `À {users}, séparément : « Des fiches de chez vous y sont peut-être : nous vérifions, et vous dirons lesquelles. » ${notifyInTime.fr}`,
          done: `Rien ne s’ouvre du dehors, rien n’est effacé ; avis écrit, ou récépissé de la CNIL.`,
          takes: `1 h`
        },
        en: {
          title: `Close the trial copies today, notify within 72 hours`,
          why: `Data about people may be open to all there.`,
          first: `To each body that uses it: “Records of yours may be in there: we are checking, and will tell you which.” ${notifyInTime.en}`,
          done: `Nothing opens from outside, nothing is erased; advice in writing, or the CNIL’s receipt.`,
          takes: `1 h`
        }
      },
      {
        id: 'write-to-the-author',
        within: 7,
        action: 'contact-nearest',
        fr: {
          title: `Écrire à qui l’a fait, par trois voies`,
          why: `On déclare souvent l’abandon trop tôt.`,
          first: `Courriel, dépôt, personne qui y a contribué : « Nous voulons entretenir votre travail, sous votre licence, en vous citant. Nous donnez-vous l’accès ? Sans réponse {decision-date-14}, nous partirons d’une copie, sous un autre nom. »`,
          done: `Trois messages datés sont partis.`,
          takes: `1 h`
        },
        en: {
          title: `Write to whoever made it, three ways`,
          why: `People often declare a project dead too early.`,
          first: `By email, on the repository, through a past contributor: “We want to look after your work, under your licence, citing you. Will you let us in? With no reply on {decision-date-14}, we start from a copy, under another name.”`,
          done: `Three dated messages have gone.`,
          takes: `1 h`
        }
      },
      {
        id: 'archive-as-it-is',
        action: 'keep-safe',
        within: 7,
        fr: {
          title: `Mettre la dernière version à l’abri`,
          why: `Un compte fermé peut tout effacer demain.`,
          first: `Copie chiffrée. Si des noms y furent, rien de public sans l’avis de qui en répond. Sinon, une archive publique.`,
          done: `La copie s’ouvre ; rien de public ne montre un nom à protéger.`,
          takes: `30 min`
        },
        en: {
          title: `Put the last version somewhere safe`,
          why: `A closed account may wipe everything tomorrow.`,
          first: `Keep an encrypted copy. Records of people have been in it: nothing public without the advice of whoever answers for them. Otherwise, a public archive.`,
          done: `The copy opens; nothing public shows a name to protect.`,
          takes: `30 min`
        }
      },
      {
        id: 'known-holes',
        within: 7,
        when: all(code, startingPoint.is('fork'), dataToProtect),
        sources: [osvScanner],
        fr: {
          title: `Chercher les failles que plus personne ne corrige`,
          why: `Des noms de personnes dépendent d’un code sans gardien.`,
          first: `Passez la liste des composants dans la base OSV. Une faille grave : donnez un autre moyen, coupez cette fonction, et prévenez {owners} le jour même.`,
          done: `Chaque faille grave est corrigée, ou la fonction est coupée.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Look for the flaws that nobody mends any more`,
          why: `People’s names depend on code without a keeper.`,
          first: `Run the list of its components through the OSV database. A serious flaw: give another means, switch that feature off, and warn {owners} the same day.`,
          done: `Each serious flaw is mended, or the feature is off.`,
          takes: `Half a day`
        }
      },
      {
        id: 'purge-the-trials',
        within: 30,
        when: all(dataToProtect, maturity.atLeast('prototype')),
        sources: [gdpr],
        fr: {
          title: `Effacer les fiches réelles des copies d’essai`,
          why: `Une copie fermée fuira encore un jour.`,
          first: `Avis ou récépissé en main, incident au registre (article 33, § 5) : gardez chiffrés journaux d’accès et une copie. Effacez le reste, qui en répond d’accord.`,
          done: `Aucun nom de leurs listes ne s’y trouve plus.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Erase the real records from the trial copies`,
          why: `A closed copy will leak again one day.`,
          first: `Receipt or advice in hand, the incident in the register (article 33, § 5): keep access logs and one copy encrypted. Erase the rest, if whoever answers for it agrees.`,
          done: `No name on their lists is found there any more.`,
          takes: `Half a day`
        }
      },
      {
        id: 'read-the-licences',
        within: 30,
        action: 'audit-rights',
        fr: {
          title: `Lire la licence, et celle de chaque composant`,
          why: `Sans écrit, rien ne se republie.`,
          first: `Cherchez le texte de la licence, puis les noms. S’il manque : « Sous quelle licence publiez-vous ceci ? »`,
          done: `Un tableau dit, part par part : auteur, licence, gardée ou refaite.`,
          takes: `Une journée`
        },
        en: {
          title: `Read its licence, and those of its parts`,
          why: `Without writing, nothing may be republished.`,
          first: `Look for the licence text, then the names. If it is missing: “Under which licence do you publish this?”`,
          done: `A table says, part by part: author, licence, kept or redone.`,
          takes: `One day`
        }
      },
      {
        id: 'ask-for-the-name',
        // Before anything comes out: a new name is looked up too, and the old one asked for.
        within: 30,
        when: code,
        fr: {
          title: `Chercher l’ancien nom et le vôtre : marque, adresse, registre`,
          why: `On installe un nom, pas votre dépôt.`,
          first: `L’ancien nom et le vôtre, dans la base des marques de l’INPI et le registre où il s’installe. Qui tient l’adresse du site ? Demandez-lui l’ancien.`,
          done: `L’ancien nom est demandé ; le nouveau nom n’est à personne d’autre.`,
          takes: `2 h`
        },
        en: {
          title: `Look up the old name and yours: trade mark, address, registry`,
          why: `People install a name, not your repository.`,
          first: `The old name and yours, in the INPI’s trade mark base and in the registry it installs from. Who holds the site’s address? Ask them for the old name.`,
          done: `The old name is asked for; the new name is nobody else’s.`,
          takes: `2 h`
        }
      },
      {
        id: 'rebuild-it',
        within: 30,
        fr: {
          title: `Tout refaire marcher, sans qui l’a fait`,
          why: `Ce qui ne se refait pas ne se reprend pas.`,
          first: `Suivez la notice avec quelqu’un qui ne la connaît pas, sur dix {items} de pure invention.`,
          done: `Le résultat est le même, et ce qui a vieilli est listé.`,
          takes: `Deux jours`
        },
        en: {
          title: `Make it all work, without those who made it`,
          why: `What cannot be rebuilt cannot be taken up.`,
          first: `Follow the instructions with somebody new to them, on ten made-up {pieces}.`,
          done: `The result is the same, and what has aged is listed.`,
          takes: `Two days`
        }
      },
      {
        id: 'move-to-what-is-kept',
        within: 180,
        before: { date: 'ending-date', days: 90 },
        when: hostChanges,
        fr: {
          title: `Faire marcher le tout sur ce que l’hébergeur garde`,
          why: `Sans ce travail, tout s’éteint ce jour-là.`,
          first: `« Quelles versions gardez-vous ? » Puis, sur une copie, un composant à la fois.`,
          done: `Une autre personne l’a mis en ligne, sur la nouvelle version.`,
          takes: `De l’ordre de dix jours`
        },
        en: {
          title: `Make all of it run on what the host keeps`,
          why: `Without this work, all goes dark on that day.`,
          first: `“Which versions do you keep?” Then, on a copy, one component at a time.`,
          done: `Somebody else has put it online, on the new version.`,
          takes: `About ten days`
        }
      },
      {
        // Either stop leads out: that way is tried before it is needed.
        id: 'prepare-the-exit',
        within: 90,
        when: all(code, endsOnADay, maturity.atLeast('first-users')),
        fr: {
          title: `Préparer la sortie`,
          why: `On quitte mal ce que l’on n’a jamais vidé.`,
          first: `Exportez dix {items} de pure invention. À deux autres outils : « Les reprendriez-vous, à quel prix pour chaque structure ? »`,
          done: `L’export s’ouvre ailleurs ; deux prix sont écrits.`,
          takes: `Deux jours`
        },
        en: {
          title: `Prepare the way out`,
          why: `You leave badly what you have never emptied.`,
          first: `Export ten made-up {pieces}. To two other tools: “Would you take them, and at what price for each body?”`,
          done: `The export opens elsewhere; two prices are in writing.`,
          takes: `Two days`
        }
      },
      {
        id: 'take-the-answer',
        action: 'get-agreements',
        within: 90,
        consent: true,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Recueillir un oui écrit, ou acter le silence`,
          why: `Le nom et les comptes ne viennent qu’avec un oui.`,
          first: `Relancez une fois {decision-date-21}. À {owners} : « Nous voulons reprendre, à deux : voici jours et prix. D’accord, par écrit, avant {decision-date-14} ? »`,
          done: `Chaque oui ou non est au dossier, et le silence de qui l’a fait, daté.`,
          takes: `1 h`
        },
        en: {
          title: `Collect a written yes, or record the silence`,
          why: `The name and the accounts only come with a yes.`,
          first: `Write once more on {decision-date-21}. To {owners}: “Two of us want to take it over. Here are the days and the price. Do you agree, in writing, by {decision-date-14}?”`,
          done: `Each yes or no is on file, and the silence of those who made it, with its date.`,
          takes: `1 h`
        }
      },
      {
        id: 'be-two',
        within: 30,
        action: 'second-maintainer',
        fr: {
          title: `Trouver la deuxième personne, avec son jour par mois`,
          why: `Une reprise à une personne finit en second abandon.`,
          first: `À {owners}, et à trois personnes qui y avaient contribué : « Restez-vous ? Donnerez-vous un jour par mois, et votre nom ? Réponse avant {in-60}. »`,
          done: `Les demandes sont parties ; {in-60}, un deuxième nom, ou non.`,
          takes: `3 h`
        },
        en: {
          title: `Find the second person, with a day a month`,
          why: `Taken up by one person, it ends abandoned again.`,
          first: `To {owners}, and to three people who had contributed: “Are you staying? Will you give a day a month, and your name? Reply by {in-60}.”`,
          done: `The requests have gone; on {in-60}, a second name, or none.`,
          takes: `3 h`
        }
      },
      {
        id: 'publish-the-sequel',
        within: 90,
        irrevocable: true,
        fr: {
          title: `Publier la suite, en citant l’ancienne`,
          why: `Citer ramène les anciens usagers ; effacer les fâche.`,
          first: `Le deuxième nom écrit, gardez les auteurs, la licence, l’historique s’il ne montre aucun nom à protéger ; écrivez « suite de… ».`,
          done: `Une première correction, pas une nouveauté, est sortie, et qui s’en servait l’a appris.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the sequel, citing the original`,
          why: `Citing brings old users back; erasing angers them.`,
          first: `With the second name written, keep the authors, the licence, the history if no name needs protecting; write “sequel to…”.`,
          done: `A first fix, not a novelty, is out, and those who used it have been told.`,
          takes: `Three days`
        }
      }
    ],
    never: [
      {
        advice: ['crowdfunding'],
        fr: `Une collecte avant la première version : le nom a déjà déçu.`,
        en: `A fundraiser before the first version: the name has let people down already.`
      },
      {
        advice: ['relicense', 'dual-licence', 'licence-reciprocity', 'reciprocity-licence'],
        fr: `Changer la licence : la part des autres garde la sienne.`,
        en: `Changing the licence: other people’s part keeps its own.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment', 'home-scop'],
        when: carrierWithoutEntity,
        fr: `Fonder une structure pour une reprise : attendez d’être trois, avec des usagers.`,
        en: `Founding an organisation for this: wait until you are three, with users.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `La reprise n’apporte ni caisse ni contrat. Comptez de l’ordre de dix jours avant la première correction.`,
        en: `Taking it over brings neither funds nor a contract. Allow about ten days before the first fix.`
      },
      {
        standing: 'fits',
        when: all(
          maturity.atLeast('first-users'),
          users.has('companies', 'nonprofits', 'local-authorities', 'education')
        ),
        unless: hostChanges,
        fr: `Qui s’en sert partage dix jours de prestataire : 4 000 à 6 000 €, ordre de grandeur. Deux devis avant {decision-date}.`,
        en: `Those who use it share ten days of a contractor: about €4,000 to €6,000. Two quotations by {decision-date}.`
      },
      {
        standing: 'fits',
        when: all(
          hostChanges,
          maturity.atLeast('first-users'),
          users.has('companies', 'nonprofits', 'local-authorities', 'education')
        ),
        fr: `Qui s’en sert partage les dix jours chez l’hébergeur, s’ils se confient : 4 000 à 6 000 €, ordre de grandeur. Deux devis avant {decision-date}.`,
        en: `Those who use it share the ten days at the host, if a contractor does them: about €4,000 to €6,000. Two quotations by {decision-date}.`
      },
      {
        standing: 'fits',
        when: users.has('companies'),
        fr: `Les entreprises qui s’en servent encore : un jour de travail par mois, plutôt qu’un chèque.`,
        en: `Companies that still use it: a day’s work a month, rather than a cheque.`
      },
      {
        standing: 'fits',
        programme: 'open-internet-stack',
        when: all(code, freeLicence),
        fr: `De 5 000 à 50 000 € pour une remise en état utile à l’internet, étape par étape. Appel annoncé pour 2027.`,
        en: `€5,000 to €50,000 for repairs that serve the internet, step by step. Call announced for 2027.`
      },
      {
        standing: 'unfit',
        fr: `Une collecte avant la première version : le nom a déjà déçu.`,
        en: `A fundraiser before the first version: the name has let people down already.`
      }
    ],
    law: [
      {
        when: freeLicence,
        fr: `La licence libre reste, même sans réponse : gardez-la, avec les noms.`,
        en: `The free licence stays, even with no reply: keep it, with the names.`
      },
      {
        when: not(freeLicence),
        sources: [intellectualPropertyCode],
        fr: `Une œuvre délaissée n’est pas libre. Sans licence, il faut l’accord de l’auteur pour copier ou modifier (article L122-4 du code de la propriété intellectuelle).`,
        en: `A neglected work is not free. Without a licence, copying or changing it needs the author’s agreement (L122-4, French intellectual property code).`
      },
      {
        sources: [tradeMarkNonUse],
        fr: `Le nom : une marque se cède par écrit (L714-1). Cinq ans sans usage sérieux exposent à la déchéance (L714-5).`,
        en: `The name: a trade mark is assigned in writing (L714-1). Five years without genuine use expose it to revocation (L714-5).`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Fuite de noms : qui tient ces données avertit aussitôt chaque structure. Chacune, s’il y a risque, notifie à la CNIL sous 72 heures (RGPD, article 33). Rien ne s’efface avant.`,
        en: `A leak of names: whoever keeps the data tells each body at once. Each, if there is a risk, notifies the CNIL within 72 hours (GDPR, article 33). Nothing is erased before.`
      },
      {
        when: resource.has('hardware'),
        fr: `Des plans libres ne libèrent pas d’un brevet : cherchez-en un avant de fabriquer pour autrui.`,
        en: `Free plans do not free you from a patent: look for one before making it for others.`
      }
    ],
    home: [
      {
        fr: `Vous décidez de votre reprise, pas de l’ancienne. Premier choix : le dépôt d’origine, si l’on vous en ouvre l’accès. Sinon, une copie renommée, que le réseau de votre métier {house} peut vous aider à tenir.`,
        en: `You decide on your version, not on the old one. First choice: the original repository, if you are let in. Otherwise, a renamed copy, which your professional network {house} may help you keep.`
      }
    ],
    say: [
      {
        when: hostChanges,
        fr: {
          to: `À {owners}`,
          says: `« Reprendre demande une vingtaine de jours, hébergement compris, puis un jour par mois, à deux. Qui donne ce jour ? Sans deuxième nom {in-60}, nous ne reprenons pas. »`
        },
        en: {
          to: `To {owners}`,
          says: `“Taking it over needs about twenty days, the move at the host included, then a day a month, from two people. Who gives that day? With no second name on {in-60}, we do not take it over.”`
        }
      },
      {
        unless: hostChanges,
        fr: {
          to: `À {owners}`,
          says: `« Reprendre demande dix jours, puis un jour par mois, à deux. Qui donne ce jour ? Sans deuxième nom {in-60}, nous ne reprenons pas. »`
        },
        en: {
          to: `To {owners}`,
          says: `“Taking it over needs ten days, then a day a month, from two people. Who gives that day? With no second name on {in-60}, we do not take it over.”`
        }
      },
      {
        fr: {
          to: `À qui s’en sert encore`,
          says: `« Restez-vous ? Un non se dit sans reproche. Je corrige, je n’ajoute rien avant {in-180}. Dites-moi avant {in-30} ce qui casse chez vous : je commence par là. »`
        },
        en: {
          to: `To those who still use it`,
          says: `“Are you staying? A no is taken without reproach. I fix, and add nothing before {in-180}. Tell me by {in-30} what breaks for you: I start there.”`
        }
      }
    ],
    risk: [
      {
        fr: `Annoncer la reprise avant de savoir la tenir : un second abandon ferme la porte pour des années.`,
        en: `Announcing it before you can keep it up: abandoned twice, it is shut for years.`
      }
    ],
    stop: [
      {
        when: not(freeLicence),
        fr: `Ni licence écrite ni réponse {decision-date} : ne reprenez rien, refaites.`,
        en: `No written licence and no reply on {decision-date}: take nothing up, make it anew.`
      },
      {
        fr: `Toujours une seule personne {in-60} : pas de reprise, et dites-le à {owners}.`,
        en: `Still one person on {in-60}: you do not take it over, and you tell {owners}.`
      },
      {
        when: all(endsOnADay, field.is('school')),
        fr: `Dans ce cas, ou si rien ne marche fin mai, on quitte avant la rentrée. Exportez, et dites à {owners} où vont les données.`,
        en: `In that case, or if nothing works by the end of May, leave before the new school year. Export the data, and tell {owners} where they go.`
      },
      {
        when: all(endsOnADay, not(field.is('school'))),
        fr: `Dans ce cas, ou si rien ne marche {ending-date-60}, on quitte. Exportez les données, et dites à {owners} où elles vont, et quel jour tout s’éteint.`,
        en: `In that case, or if nothing works on {ending-date-60}, leave. Export the data, and tell {owners} where they go, and when all is switched off.`
      }
    ],
    find: [
      {
        fr: `Qui l’a fait : pourquoi cela s’est-il arrêté ? La cause vous attend aussi.`,
        en: `Those who made it: why did it stop? The cause awaits you too.`
      },
      {
        fr: `Trois anciens usagers : que prennent-ils à la place, à quel prix, et reviendraient-ils ?`,
        en: `Three former users: what did they replace it with, at what price, and would they come back?`
      },
      {
        when: code,
        fr: `Les copies publiques du dépôt : l’une d’elles a-t-elle déjà repris les corrections ?`,
        en: `Public copies of the repository: has one of them already taken up the fixes?`
      }
    ]
  }
});

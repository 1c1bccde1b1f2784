import { all, any, not } from '#engine/reason/condition.ts';
import { aidAwaited } from '#knowledge/facts/aid-awaited.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { fundingEnds } from '#knowledge/facts/funding-ends.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { authorsRights, grantAgreement, softwareHeritageArchive } from '#knowledge/sources/safekeeping.ts';

const paidByAGrant = currentIncome.has('grant', 'call');
const organisationsUseIt = users.has(
  'local-authorities',
  'companies',
  'nonprofits',
  'education',
  'researchers',
  'state',
  'culture'
);

/** A service that a grant or a call started, that people use, and whose money ends. */
export const serviceAfterGrant = situation({
  id: 'service-after-grant',
  over: ['lone-maintainer'],
  requires: [
    isSoftware,
    inUse,
    fundingEnds,
    {
      when: any(paidByAGrant, motive.has('after-funding')),
      fr: `{Une aide la paie}, ou {son financement s’arrête}`,
      en: `{A grant pays for it}, or {its funding ends}`
    }
  ],
  favours: [
    {
      when: motive.has('after-funding'),
      strong: true,
      fr: `Vous voulez qu’elle dure après la fin d’un financement`,
      en: `You want it to outlast its funding`
    },
    {
      when: danger.has('money-ends'),
      strong: true,
      fr: `Un financement, un contrat ou un poste se termine dans l’année`,
      en: `Funding, a contract or a post ends within the year`
    },
    {
      when: mainFunderLeaves.is('stops'),
      fr: `Sans ce financeur, tout s’arrête`,
      en: `Without that funder, everything stops`
    },
    {
      when: promise.is('best-effort', 'written'),
      fr: `Des personnes comptent sur ce que vous promettez`,
      en: `People rely on what you promise`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un service lancé par une aide qui s’arrête`,
    summary: `L’aide a payé la construction ; personne n’a encore dit qui paie chaque mois ce qui tourne.`,
    question: `Que devient le service quand la subvention s’arrête ?`
  },
  en: {
    title: `A service started by a grant that ends`,
    summary: `The grant paid for building it; nobody has said yet who pays each month for what runs.`,
    question: `What becomes of the service when the grant ends?`
  },
  note: {
    answer: [
      {
        fr: `Séparez ce qui vit sans argent de ce qui coûte chaque mois. Chiffrez le second, et demandez à qui s’en sert de le reprendre, pas à un nouvel appel. Sans signature {ending-date-60}, annoncez l’arrêt : un service promis sans argent est une dette.`,
        en: `Separate what lives without money from what costs every month. Cost the second, and ask those who use it to take it over, not a new call. With no signature by {ending-date-60}, announce the stop: a service promised without money is a debt.`
      }
    ],
    facts: [
      {
        fr: `C’est un coût annuel à répartir. Ce n’est pas un projet à refinancer.`,
        en: `It is a yearly cost to share out. It is not a project to fund again.`
      },
      {
        fr: `Code, données et service sont trois choses : les deux premières peuvent survivre à la troisième.`,
        en: `Code, data and service are three things: the first two can outlive the third.`
      }
    ],
    steps: [
      {
        id: 'cost-a-year',
        within: 7,
        action: 'cost-needs',
        fr: {
          title: `Chiffrer un an de marche, au minimum`,
          why: `On ne partage pas un coût que l’on ignore.`,
          first: `Cinq lignes, en euros et en heures : serveur, nom, corrections, réponses, garde. Puis la même chose réduite de moitié.`,
          done: `Deux montants tiennent sur une page, relue par {second-person}.`,
          takes: `2 h`
        },
        en: {
          title: `Cost a year of running, at the least`,
          why: `Nobody shares a cost that is not known.`,
          first: `Five lines, in euros and hours: server, name, fixes, answers, being on call. Then the same cut by half.`,
          done: `Two amounts stand on one page, checked by {second-person}.`,
          takes: `2 h`
        }
      },
      {
        id: 'read-the-grant',
        about: 'money-ends',
        within: 7,
        before: { date: 'ending-date', days: 60 },
        when: paidByAGrant,
        fr: {
          title: `Relire la convention, demander du temps`,
          why: `Un solde non dépensé peut payer la transmission, s’il est demandé avant.`,
          first: `Un courriel au financeur : « Quel est notre solde exact ? Peut-il payer trois mois de transmission, et à qui restent matériel et résultats ? »`,
          done: `La demande est partie, convention relue.`,
          takes: `2 h`
        },
        en: {
          title: `Read the grant agreement again, ask for time`,
          why: `Money not spent may pay for handing over, if asked for beforehand.`,
          first: `An email to the funder: “What is our exact balance? May it pay for three months of handing over, and who keeps equipment and results?”`,
          done: `The request has gone, the grant agreement read again.`,
          takes: `2 h`
        }
      },
      {
        id: 'whose-is-it',
        within: 30,
        before: { date: 'ending-date', days: 21 },
        consent: true,
        action: 'audit-rights',
        fr: {
          title: `Savoir à qui sont le code, les données, le nom`,
          why: `On ne transmet que ce qu’on tient.`,
          first: `Trois lignes, chaque écrit relu. Puis une page pour {owners} : « J’accepte que code, données et nom passent à qui reprendra, avant {ending-date}. »`,
          done: `Chaque ligne a un titulaire, son oui écrit, ou un non daté.`,
          takes: `Deux jours`
        },
        en: {
          title: `Find out whose the code, the data and the name are`,
          why: `Only what you hold can be handed over.`,
          first: `Three lines, each document read again. Then one page for {owners}: “I agree that code, data and name pass to whoever takes over, before {ending-date}.”`,
          done: `Each line has an owner, and a written yes, or a dated no.`,
          takes: `Two days`
        }
      },
      {
        id: 'ask-the-users',
        within: 30,
        when: organisationsUseIt,
        fr: {
          title: `Demander à dix usagers ce qu’ils reprendraient`,
          why: `Qui s’en sert le lundi paie mieux qu’un jury.`,
          first: `Appelez les trois plus gros, la page de coûts sous les yeux, avec la phrase de la note.`,
          done: `Dix réponses : un montant, du temps, un serveur, ou rien.`,
          takes: `Deux jours`
        },
        en: {
          title: `Ask ten users what they would take on`,
          why: `Whoever uses it on Monday pays better than a jury.`,
          first: `Ring the three largest, with the page of costs before you and the sentence of the note.`,
          done: `Ten answers: an amount, some time, a server, or nothing.`,
          takes: `Two days`
        }
      },
      {
        id: 'switch-off-rule',
        within: 30,
        before: { date: 'ending-date', days: 90 },
        fr: {
          title: `Publier la règle d’extinction et l’export`,
          why: `Une fermeture annoncée se pardonne, une panne non.`,
          first: `Avec l’accord de {may-agree}, publiez : « Plus d’argent après {ending-date}. Sans relève {ending-date-60}, nous annonçons l’arrêt. Reprenez vos données dès maintenant, par ce lien. »`,
          done: `Une personne extérieure a repris les siennes sans aide.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the switch-off rule and the export`,
          why: `A closure that is announced is forgiven, a breakdown is not.`,
          first: `With the agreement of {may-agree}, publish: “There is no money after {ending-date}. With no successor by {ending-date-60}, we announce the stop. You can take your data back now, with this link.”`,
          done: `Somebody from outside has taken theirs back without help.`,
          takes: `Three days`
        }
      },
      {
        id: 'someone-takes-over',
        within: 90,
        before: { date: 'ending-date', days: 60 },
        action: 'after-grant-plan',
        fr: {
          title: `Faire signer qui reprend, pour deux ans`,
          why: `Un accord oral finit avec le projet.`,
          first: `Deux pages à qui s’en sert le plus, puis à qui accueille dans votre domaine {house}. Qui héberge, corrige, paie, et comment sort-on ?`,
          done: `Le coût minimal est couvert par écrit.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Have whoever takes over sign, for two years`,
          why: `A spoken agreement ends with the project.`,
          first: `Two pages to whoever uses it most, then to somebody of your field {house}: who hosts, fixes, pays, how one leaves.`,
          done: `The least cost is covered in writing.`,
          takes: `Five days`
        }
      },
      {
        id: 'publish-the-code',
        within: 90,
        before: { date: 'ending-date', days: 14 },
        irrevocable: true,
        when: reuseRights.is('unwritten'),
        action: 'set-licence',
        fr: {
          title: `Publier le code sous licence libre`,
          why: `Sans licence, personne n’ose reprendre après vous.`,
          first: `Cherchez mots de passe et noms oubliés. Puis un fichier de licence, et un mot à qui reprend : « Installez-le, dites-nous ce qui bloque. »`,
          done: `Une autre équipe l’a installé.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the code under a free licence`,
          why: `Without a licence, nobody dares take over after you.`,
          first: `Look for passwords and names left in it. Then a licence file, and a word to whoever takes over: “Install it, tell us where it sticks.”`,
          done: `Another team has installed it.`,
          takes: `Three days`
        }
      },
      {
        id: 'hand-over-the-name',
        within: 180,
        costs: ['name-for-years'],
        before: { date: 'ending-date', days: 7 },
        irrevocable: true,
        when: nameOwner.is('one-person', 'supplier'),
        action: 'transfer-assets',
        fr: {
          title: `Transférer nom, adresse et comptes à qui reprend`,
          why: `Une adresse oubliée se rachète cher, ou jamais.`,
          first: `Listez les comptes, leur échéance et qui les tient, puis demandez à chacun de les céder par écrit.`,
          done: `Le prochain renouvellement est payé par la relève.`,
          takes: `Une journée`
        },
        en: {
          title: `Hand name, address and accounts to whoever takes over`,
          why: `A forgotten address is bought back dearly, or never.`,
          first: `List the accounts, when each falls due and who holds it, then ask each holder to pass it on in writing.`,
          done: `The next renewal is paid by the successor.`,
          takes: `A day`
        }
      }
    ],
    never: [
      {
        advice: ['call-for-projects', 'prizes'],
        when: moneyRunsOutSoon,
        fr: `Un nouvel appel ou un prix pour payer la marche : il paie du neuf, et répond après la fin.`,
        en: `A new call or a prize to pay for running it: it pays for what is new, and answers after the end.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        when: not(aidAwaited),
        fr: `{certain-money}. Comptez dessus, et sur rien d’autre.`,
        en: `{certain-money}. Count on it, and on nothing else.`
      },
      {
        standing: 'certain',
        fr: `Un petit service demande, par an, de l’ordre de 300 à 1 500 € de serveur, et dix à trente jours.`,
        en: `A small service takes, each year, some €300 to €1,500 of server, and ten to thirty days.`
      },
      {
        standing: 'fits',
        when: all(organisationsUseIt, carrier.is('association', 'company', 'cooperative')),
        fr: `Un abonnement des structures qui s’en servent : de l’ordre de 300 à 1 500 € par an chacune. Il se vote avec leur budget.`,
        en: `A subscription or fee from the organisations that use it: of the order of €300 to €1,500 a year each, voted with their budget.`
      },
      {
        standing: 'fits',
        when: carrier.is('local-authority', 'state-body', 'research'),
        fr: `Une convention entre organismes qui s’en servent : chacun prend une part du coût, pour deux ou trois ans. Comptez un budget d’avance.`,
        en: `An agreement between the bodies that use it: each takes a share of the cost, for two or three years. Allow for one budget ahead.`
      },
      {
        standing: 'fits',
        when: carrier.is('association', 'cooperative'),
        programme: 'dla',
        fr: `Du conseil pour trouver un modèle, si vous employez quelqu’un : pas d’argent, quelques mois.`,
        en: `Advice to find a model, if you employ somebody: no money, a few months.`
      },
      {
        standing: 'unfit',
        fr: `Fondations et prix : ils paient un début, rarement la cinquième année.`,
        en: `Foundations and prizes: they pay for a beginning, rarely for the fifth year.`
      }
    ],
    law: [
      {
        when: paidByAGrant,
        sources: [grantAgreement],
        fr: `Au-dessus de 23 000 €, une subvention a sa convention (article 10 de la loi n° 2000-321). Elle seule dit ce qui se prolonge, se garde ou se rend.`,
        en: `Above €23,000 a French grant has its agreement (article 10 of Act 2000-321): it alone says what may be extended, kept or returned.`
      },
      {
        when: agreement.has('contractor'),
        sources: [authorsRights],
        fr: `Payer un prestataire ne transmet que les droits écrits, un par un (L131-3 du code de la propriété intellectuelle). Relisez le contrat avant de promettre le code.`,
        en: `Paying a contractor passes on only the rights that are written, one by one (L131-3 of the intellectual property code). Read the contract before promising the code.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `À l’arrêt, les données personnelles se rendent ou s’effacent (article 5 du RGPD ; article 28 chez un sous-traitant). Les passer à une relève demande d’en informer les personnes (articles 13 et 14).`,
        en: `When it stops, personal data is returned or erased (article 5 GDPR; article 28 with a processor). Passing it to a successor means informing people (articles 13 and 14).`
      }
    ],
    home: [
      {
        when: organisationsUseIt,
        fr: `Premier choix : la structure qui s’en sert le plus et tient déjà des serveurs, les autres par convention. Préférez une association ou un groupement si trois paient et qu’aucune ne veut dépendre d’une autre.`,
        en: `First choice: the organisation that uses it most and already runs servers, with the others by agreement. Prefer an association or a grouping if three pay and none wants to depend on another.`
      },
      {
        when: not(organisationsUseIt),
        fr: `Premier choix : une structure du domaine qui tient déjà des services semblables. Préférez une extinction annoncée à une page qui vieillit sans gardien.`,
        en: `First choice: a body of the field that already runs similar services. Prefer an announced closure to a page that ages without a keeper.`
      },
      {
        when: freeLicence,
        sources: [softwareHeritageArchive],
        fr: `Si personne ne reprend : le code seul, archivé chez Software Heritage, avec sa notice.`,
        en: `If nobody takes over: the code alone, archived by Software Heritage, with its notes.`
      },
      {
        when: not(freeLicence),
        fr: `Si personne ne reprend : les exports à qui y a mis des données, et rien qui tourne sans gardien.`,
        en: `If nobody takes over: exports to those who put data in, and nothing left running without a keeper.`
      }
    ],
    say: [
      {
        when: organisationsUseIt,
        fr: {
          to: `À la structure qui s’en sert le plus`,
          says: `« Voici ce que coûte une année. Quelle part prendriez-vous, à quelle condition, et qui signe chez vous avant {ending-date-60} ? Sans relève ce jour-là, nous annonçons l’arrêt. »`
        },
        en: {
          to: `To the organisation that uses it most`,
          says: `“This is what a year costs. Which share would you take, on what condition, and who signs on your side by {ending-date-60}? With no successor that day, we announce the stop.”`
        }
      },
      {
        when: not(organisationsUseIt),
        fr: {
          to: `À {users}`,
          says: `« Après {ending-date}, rien n’est payé. Reprenez vos données dès maintenant ; vous saurez avant {ending-date-45} si quelqu’un continue. »`
        },
        en: {
          to: `To those who use it`,
          says: `“After {ending-date}, nothing is paid for. Take your data back now; you will know by {ending-date-45} whether somebody carries on.”`
        }
      },
      {
        when: paidByAGrant,
        fr: {
          to: `Au financeur`,
          says: `« Nous ne demandons pas un second projet. Le solde peut-il payer la transmission ? Nous vous dirons {ending-date-60} qui reprend code, comptes et mode d’emploi, ou que nous annonçons l’arrêt. »`
        },
        en: {
          to: `To the funder`,
          says: `“We are not asking for a second project. May the balance pay for handing over? On {ending-date-60} we shall tell you who takes over code, accounts and notes, or that we announce the stop.”`
        }
      }
    ],
    risk: [
      {
        fr: `Continuer par loyauté, sans argent, jusqu’à la panne ou la fuite de données.`,
        en: `Going on out of loyalty, without money, until the breakdown or the data leak.`
      }
    ],
    stop: [
      {
        fr: `Coût minimal non signé {ending-date-60} : le jour même, annoncez l’arrêt à {users}, et rendez à chacun ses données.`,
        en: `Least cost not signed for on {ending-date-60}: that day, announce the stop to users, and give each their data back.`
      },
      {
        when: organisationsUseIt,
        fr: `Moins de trois réponses chiffrées {in-30} : plus de nouveauté, vous préparez l’arrêt ; la sécurité continue jusqu’au bout.`,
        en: `Fewer than three answers with a figure by {in-30}: nothing new, you prepare the stop; security goes on to the end.`
      }
    ],
    find: [
      {
        fr: `Qui accueille les serveurs : quel est le prix du plus petit contrat, et son préavis ?`,
        en: `Whoever houses the servers: what does the smallest contract cost, and what notice does it take?`
      },
      {
        fr: `Trois personnes qui s’en servent : combien de jours tiendraient-elles sans ce service ?`,
        en: `Three people who use it: how many days could they do without it?`
      }
    ]
  }
});

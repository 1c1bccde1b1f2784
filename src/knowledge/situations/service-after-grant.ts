import { all, any, not } from '#engine/reason/condition.ts';
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
      fr: `Une subvention ou un appel l’a lancée`,
      en: `A grant or a call started it`
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
        fr: `Séparez ce qui vit sans argent de ce qui coûte chaque mois. Chiffrez le second, et demandez à qui s’en sert de le reprendre, pas à un nouvel appel. Écrivez dès maintenant la règle d’extinction : un service promis sans argent est une dette.`,
        en: `Separate what lives without money from what costs every month. Cost the second, and ask those who use it to take it over, not a new call. Write the switch-off rule now: a service promised without money is a debt.`
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
          first: `Cinq lignes : serveur, nom, corrections, réponses, garde. Puis la même chose réduite de moitié.`,
          done: `Deux montants tiennent sur une page.`,
          takes: `2 h`
        },
        en: {
          title: `Cost a year of running, at the least`,
          why: `Nobody shares a cost that is not known.`,
          first: `Five lines: server, name, fixes, answers, being on call. Then the same cut by half.`,
          done: `Two amounts stand on one page.`,
          takes: `2 h`
        }
      },
      {
        id: 'read-the-grant',
        within: 7,
        before: { date: 'ending-date', days: 60 },
        when: paidByAGrant,
        fr: {
          title: `Relire la convention, demander du temps`,
          why: `Un solde non dépensé peut payer la transmission, s’il est demandé avant.`,
          first: `Solde exact, prolongation sans coût, sort du matériel et des résultats : un courriel au financeur.`,
          done: `Sa réponse est écrite.`,
          takes: `2 h`
        },
        en: {
          title: `Read the grant agreement again, ask for time`,
          why: `Money not spent may pay for handing over, if asked for beforehand.`,
          first: `Exact balance, extension at no cost, what becomes of equipment and results: one email to the funder.`,
          done: `The answer is in writing.`,
          takes: `2 h`
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
          first: `Trois lignes, trois contrats relus ; une page pour {owners}.`,
          done: `Chaque ligne a un titulaire, et son oui écrit.`,
          takes: `Deux jours`
        },
        en: {
          title: `Find out whose the code, the data and the name are`,
          why: `Only what you hold can be handed over.`,
          first: `Three lines, three contracts read again; one page for {owners}.`,
          done: `Each line has an owner, and a written yes.`,
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
          first: `Appelez les trois plus gros, la page de coûts sous les yeux.`,
          done: `Dix réponses : un montant, du temps, un serveur, ou rien.`,
          takes: `Deux jours`
        },
        en: {
          title: `Ask ten users what they would take on`,
          why: `Whoever uses it on Monday pays better than a jury.`,
          first: `Ring the three largest, with the page of costs before you.`,
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
          first: `Quatre lignes : quelle date, quel préavis, comment reprendre ses données, ce qui est effacé.`,
          done: `Une personne extérieure a repris les siennes sans aide.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the switch-off rule and the export`,
          why: `A closure that is announced is forgiven, a breakdown is not.`,
          first: `Four lines: which date, which notice, how to take one’s data back, what is erased.`,
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
          first: `Deux pages : qui héberge, qui corrige, qui paie quoi, comment on en sort.`,
          done: `Le coût minimal est couvert par écrit.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Have whoever takes over sign, for two years`,
          why: `A spoken agreement ends with the project.`,
          first: `Two pages: who hosts, who fixes, who pays what, how one leaves.`,
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
          why: `Sans licence, personne ne peut reprendre après vous.`,
          first: `Cherchez d’abord mots de passe et noms oubliés dans le code.`,
          done: `Une autre équipe l’a installé.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the code under a free licence`,
          why: `Without a licence, nobody can take over after you.`,
          first: `First look for passwords and names left in the code.`,
          done: `Another team has installed it.`,
          takes: `Three days`
        }
      },
      {
        id: 'hand-over-the-name',
        within: 180,
        before: { date: 'ending-date', days: 7 },
        irrevocable: true,
        when: nameOwner.is('one-person', 'supplier'),
        action: 'transfer-assets',
        fr: {
          title: `Transférer nom, adresse et comptes à qui reprend`,
          why: `Une adresse oubliée se rachète cher, ou jamais.`,
          first: `Listez les comptes et leur date d’échéance.`,
          done: `Le prochain renouvellement est payé par la relève.`,
          takes: `Une journée`
        },
        en: {
          title: `Hand name, address and accounts to whoever takes over`,
          why: `A forgotten address is bought back dearly, or never.`,
          first: `List the accounts and when each falls due.`,
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
        fr: `{certain-money}. Comptez dessus, et sur rien d’autre.`,
        en: `{certain-money}. Count on it, and on nothing else.`
      },
      {
        standing: 'fits',
        when: all(organisationsUseIt, carrier.is('association', 'company', 'cooperative')),
        fr: `Un abonnement ou une cotisation des structures qui s’en servent : de l’ordre de 300 à 1 500 € par an chacune, voté avec leur budget.`,
        en: `A subscription or fee from the organisations that use it: of the order of €300 to €1,500 a year each, voted with their budget.`
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
        en: `Above €23,000 a French grant has its agreement (article 10 of Act 2000-321): it alone says what may be extended, kept or returned.`
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
          says: `« Voici ce que coûte une année. Quelle part pouvez-vous prendre, et qui chez vous peut le signer ? »`
        },
        en: {
          to: `To the organisation that uses it most`,
          says: `“This is what a year costs. Which share can you take, and who in your house can sign for it?”`
        }
      },
      {
        when: paidByAGrant,
        fr: {
          to: `Au financeur`,
          says: `« Nous ne demandons pas un second projet, seulement le temps de transmettre le premier. »`
        },
        en: {
          to: `To the funder`,
          says: `“We are not asking for a second project, only for the time to hand over the first.”`
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
        fr: `Coût minimal pas signé soixante jours avant la fin : annoncez l’arrêt, ouvrez les exports. Le jour dit, éteignez, et dites où est le code.`,
        en: `Least cost not signed for sixty days before the end: announce the stop, open the exports. On the day, switch off, and say where the code is.`
      }
    ],
    find: [
      {
        when: paidByAGrant,
        fr: `Le financeur : accepte-t-il que le solde paie la transmission ?`,
        en: `The funder: may the balance pay for handing over?`
      },
      {
        fr: `L’hébergeur : quel est le prix du plus petit contrat, et son préavis ?`,
        en: `The host: what does the smallest contract cost, and what notice does it take?`
      },
      {
        fr: `Trois usagers : combien de jours tiendraient-ils sans ce service ?`,
        en: `Three users: how many days could they do without it?`
      }
    ]
  }
});

import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { spreadsElsewhere } from '#knowledge/facts/spreads-elsewhere.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { licencesByDecree } from '#knowledge/sources/law.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';
import {
  authorsRights,
  forgeEducationLicences,
  nonCommercialAustria,
  nonCommercialCologne
} from '#knowledge/sources/rights.ts';
import { osmLicenceChange, vlcRelicensing } from '#knowledge/sources/rights-of-people.ts';

const software = resource.has('software', 'online-service');
const content = resource.has('content');
const nonCommercial = licence.is('non-commercial');
const others = any(outsidersContribute, agreement.has('co-authors'));
const fromElsewhere = any(startingPoint.is('fork'), agreement.has('source-owner'));
const somebodyAsks = motive.has('answer-somebody');

/** A clause written out of fear of plunder stops somebody whom one wanted to help. */
export const restrictiveLicence = situation({
  id: 'restrictive-licence',
  over: ['many-authors'],
  requires: [
    {
      when: maturity.atLeast('first-users'),
      fr: `Des personnes s’en servent déjà`,
      en: `People already use it`
    },
    reservedLicence,
    {
      when: returnWanted.is('none', 'credit', 'improvements', 'improvements-online'),
      fr: `Vous attendez une mention ou des améliorations, pas d’argent`,
      en: `You expect credit or improvements, not money`
    }
  ],
  favours: [
    {
      when: motive.has('rights'),
      strong: true,
      fr: `La licence est ce qui vous amène`,
      en: `The licence is what brings you`
    },
    {
      when: somebodyAsks,
      strong: true,
      fr: `Quelqu’un attend une réponse`,
      en: `Somebody is waiting for an answer`
    },
    {
      when: agreement.has('co-authors'),
      strong: true,
      fr: `D’autres auteurs doivent dire oui`,
      en: `Other authors must say yes`
    },
    {
      when: firstContributions.has('translation'),
      fr: `Vous comptez sur d’autres pour traduire`,
      en: `You count on others to translate`
    },
    spreadsElsewhere
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une clause qui bloque une réutilisation voulue`,
    summary: `Écrite pour écarter les profiteurs, la clause arrête aussi celles et ceux que l’on voulait aider.`,
    question: `Notre licence empêche un usage que nous voulons : qui peut lever la clause, et comment ?`
  },
  en: {
    title: `A clause that blocks a reuse one wants`,
    summary: `Written to keep profiteers out, the clause also stops those one wanted to help.`,
    question: `Our licence prevents a use that we want: who can lift the clause, and how?`
  },
  note: {
    answer: [
      {
        when: others,
        sources: [authorsRights],
        fr: `N’attendez pas la levée de la clause : une autorisation écrite, à côté de la licence, suffit. Elle peut partir dès que les auteurs concernés disent oui.`,
        en: `Do not wait for the clause to be lifted. A written permission beside the licence can go out as soon as the authors concerned say yes.`
      },
      {
        when: all(others, not(danger.has('place-closes'))),
        sources: [authorsRights],
        fr: `La clause ne se lève pas sans les autres : chaque auteur la lève pour sa part.`,
        en: `The clause cannot be lifted without the others: each author lifts it for their share.`
      },
      {
        when: not(others),
        fr: `Ce qui est entièrement à vous peut changer quand vous le décidez. En attendant, une autorisation écrite, à côté de la licence, suffit pour une demande.`,
        en: `What is entirely yours can change when you decide. Meanwhile a written permission, beside the licence, is enough for one request.`
      },
      {
        when: not(danger.has('place-closes')),
        fr: `Pour la suite, deux étagères : le libre pour qui a dit oui, l’ancien régime pour le reste, jamais mélangés.`,
        en: `After that, two shelves: free for those who said yes, the old terms for the rest, never mixed.`
      }
    ],
    facts: [
      {
        when: nonCommercial,
        sources: [ccLicences],
        fr: `La clause vise l’usage, pas le statut : un organisme qui donne ce qu’il traduit est peut-être déjà couvert.`,
        en: `The clause looks at the use, not the status. A body that gives away what it translates may be covered already.`
      },
      {
        fr: `Ce n’est pas une ressource libre tant que la clause demeure : elle arrête aussi les communs voisins.`,
        en: `It is not a free resource as long as the clause stands: it stops neighbouring commons too.`
      },
      {
        when: dataToProtect,
        fr: `Des personnes y sont en jeu : ce qu’elles ont permis limite aussi la nouvelle licence.`,
        en: `People are at stake in it: what they allowed limits the new licence too.`
      },
      {
        when: licence.is('reciprocal'),
        fr: `Une licence à réciprocité rassure ses auteurs, et fait reculer tout service juridique qui la découvre.`,
        en: `A reciprocity licence reassures its authors, and makes any legal department step back.`
      }
    ],
    steps: [
      {
        id: 'ask-the-use',
        within: 7,
        when: somebodyAsks,
        fr: {
          title: `Faire préciser l’usage voulu`,
          why: `On renonce souvent sur un doute.`,
          first: `Écrivez : « Quelles parties, vendues ou données, à qui, pour quand ? »`,
          done: `La liste est arrivée.`,
          takes: `20 min`
        },
        en: {
          title: `Have the wanted use spelt out`,
          why: `People often give up over a doubt.`,
          first: `Write: “Which parts, sold or given, to whom, by when?”`,
          done: `The list has arrived.`,
          takes: `20 min`
        }
      },
      {
        id: 'who-wrote-what',
        within: 7,
        when: others,
        fr: {
          title: `Exporter l’historique et compter les auteurs`,
          why: `Lui seul prouve qui doit dire oui.`,
          first: `Une ligne par partie : auteurs, dernier contact, emprunts.`,
          done: `Les dix personnes qui ont le plus écrit sont nommées.`,
          takes: `3 h`
        },
        en: {
          title: `Export the history and count the authors`,
          why: `Only it proves who must say yes.`,
          first: `One row per part: authors, last contact, borrowings.`,
          done: `The ten people who wrote most are named.`,
          takes: `3 h`
        }
      },
      {
        id: 'collect-yeses',
        within: 30,
        consent: true,
        fr: {
          title: `Recueillir un oui écrit pour chaque partie`,
          why: `Sans oui écrit, rien ne prouve le droit de changer.`,
          first: `Le vôtre d’abord, puis ceux qui comptent le plus : « J’accepte la licence … pour ces parties, de ma main. »`,
          done: `Un tableau compte les oui, écrits.`,
          takes: `6 h`
        },
        en: {
          title: `Collect a written yes for each part`,
          why: `With no yes in writing, nothing proves the right to change.`,
          first: `Yours first, then those that matter most: “I accept the … licence for these parts, my own work.”`,
          done: `A table counts the yeses, in writing.`,
          takes: `6 h`
        }
      },
      {
        id: 'permission-at-once',
        within: 30,
        when: somebodyAsks,
        fr: {
          title: `Donner l’autorisation pour les parties consenties`,
          why: `Elle n’attend pas le changement de licence.`,
          first: `Une page : quelles parties, quel usage, quelle durée, quels noms.`,
          done: `La personne qui demandait a commencé.`,
          takes: `1 h`
        },
        en: {
          title: `Give permission for the parts agreed`,
          why: `It need not wait for the new licence.`,
          first: `One page: which parts, which use, how long, which names.`,
          done: `Whoever asked has started.`,
          takes: `1 h`
        }
      },
      {
        id: 'new-in-new',
        within: 30,
        when: others,
        fr: {
          title: `Recevoir le neuf sous la nouvelle licence`,
          why: `L’ancien stock cesse de grossir.`,
          first: `Changez la phrase que l’on accepte avant d’envoyer.`,
          done: `Chaque page affiche sa licence.`,
          takes: `1 h`
        },
        en: {
          title: `Take in new work under the new licence`,
          why: `The old stock stops growing.`,
          first: `Change the sentence people accept before sending.`,
          done: `Each page shows its licence.`,
          takes: `1 h`
        }
      },
      {
        id: 'second-shelf',
        within: 90,
        irrevocable: true,
        fr: {
          title: `Ouvrir la seconde étagère`,
          why: `Une licence libre ne se reprend pas.`,
          first: `N’y placez que les parties dont tous les auteurs ont dit oui.`,
          done: `Une réutilisation hier refusée est en ligne.`,
          takes: `Deux jours`
        },
        en: {
          title: `Open the second shelf`,
          why: `A free licence cannot be taken back.`,
          first: `Put on it only parts whose authors have all said yes.`,
          done: `A reuse refused yesterday is online.`,
          takes: `Two days`
        }
      },
      {
        id: 'rewrite-or-keep',
        within: 180,
        when: others,
        fr: {
          title: `Refaire, ou garder à part, ce qui reste`,
          why: `Un refus se respecte, et ne bloque pas le reste.`,
          first: `Listez les parties bloquées que quelqu’un réclame vraiment.`,
          done: `Chacune est refaite à neuf, ou laissée sur l’ancienne étagère.`,
          takes: `À plusieurs, au besoin`
        },
        en: {
          title: `Remake, or keep apart, what is left`,
          why: `A refusal is respected, and does not block the rest.`,
          first: `List the blocked parts that somebody really asks for.`,
          done: `Each is made anew, or left on the old shelf.`,
          takes: `Shared, as needed`
        }
      }
    ],
    never: [
      {
        advice: ['licence-reciprocity', 'reciprocity-licence'],
        fr: `Une licence qui exclut certains usages ou certaines structures : elle reconduirait le blocage. Le partage à l’identique (BY-SA) n’en exclut aucun.`,
        en: `A licence that shuts out certain uses or bodies: you would be stuck again. Share-alike (BY-SA) shuts out none.`
      },
      {
        advice: ['dual-licence'],
        when: others,
        fr: `Vendre des exceptions : il faudrait l’accord de tous, et partager l’argent.`,
        en: `Selling exceptions: it would take everybody’s consent, and sharing the money.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `Zéro euro : lever une clause coûte des messages, de l’ordre de deux jours en trois mois.`,
        en: `Not a euro: lifting a clause costs messages, about two days over three months.`
      },
      {
        standing: 'fits',
        fr: `Une licence libre rouvre les fonds et les achats publics qui l’exigent. Comptez-les : c’est un argument pour les auteurs.`,
        en: `A free licence reopens the funds and public purchases that require it. Count them: it is an argument for the authors.`
      },
      {
        standing: 'fits',
        when: content,
        fr: `Un ouvrage imprimé se vend aussi sous licence avec partage : on paie le papier et la mise en page.`,
        en: `A printed book also sells under a share-alike licence: people pay for the paper and the layout.`
      },
      {
        standing: 'unfit',
        fr: `Payer les auteurs pour leur oui : ceux qui l’ont donné gratuitement l’apprendraient.`,
        en: `Paying authors for their yes: those who gave it freely would hear of it.`
      }
    ],
    law: [
      {
        when: others,
        sources: [authorsRights, vlcRelicensing, osmLicenceChange],
        fr: `À plusieurs, l’accord de tous (L113-3 du code de la propriété intellectuelle). VLC a écrit à quelques centaines d’auteurs ; OpenStreetMap a retiré en 2012 les apports de qui avait refusé.`,
        en: `With several, everybody’s consent (L113-3 of the French intellectual property code). VLC wrote to a few hundred authors; in 2012 OpenStreetMap removed what those who refused had added.`
      },
      {
        when: nonCommercial,
        sources: [ccLicences, nonCommercialCologne, nonCommercialAustria],
        fr: `« Commercial » veut dire visant surtout un avantage ou un paiement (Creative Commons 4.0, article 1). Les juges divergent sur une radio ou une télévision publique : oui à Cologne en 2014, non en Autriche en 2024. Nous ne connaissons aucune décision française.`,
        en: `“Commercial” means mainly seeking advantage or payment (Creative Commons 4.0, section 1). Judges differ on a public broadcaster: allowed in Cologne in 2014, not in Austria in 2024. We know of no French decision.`
      },
      {
        when: all(nonCommercial, content),
        sources: [ccLicences, forgeEducationLicences],
        fr: `Une version modifiée d’une partie BY-NC-SA reste BY-NC-SA (article 3.b). Pour la nouvelle étagère, la Forge des communs éducatifs conseille BY ou BY-SA. Prenez BY-SA si vous craignez une reprise fermée.`,
        en: `A changed version of a BY-NC-SA part stays BY-NC-SA (section 3.b). For the new shelf, the French education forge advises BY or BY-SA. Take BY-SA if you fear closed copies.`
      },
      {
        when: all(publicCarrier, not(content)),
        sources: [licencesByDecree],
        fr: `Une administration choisit en principe dans la liste de l’article D323-2-1 : aucune n’interdit le commerce.`,
        en: `A public body chooses in principle from the list of article D323-2-1: none there forbids trade.`
      },
      {
        when: fromElsewhere,
        sources: [authorsRights],
        fr: `Si la clause vient d’une œuvre que vous avez reprise, seul son titulaire la lève (L122-4).`,
        en: `If the clause comes from a work that you took up, only its owner lifts it (L122-4).`
      }
    ],
    home: [
      {
        when: others,
        fr: `Les auteurs décident, chacun pour sa part ; vous décidez du formulaire et des étagères.`,
        en: `The authors decide, each for their share; you decide on the form and the shelves.`
      },
      {
        when: carrier.is('individual', 'employee', 'informal-group'),
        fr: `La maison ne change pas. Premier choix pour garder les oui écrits : une association du métier. Préférez un établissement si elle exige l’exclusivité.`,
        en: `The home does not change. First choice to keep the written yeses: an association of the trade. Prefer an institution if it demands exclusivity.`
      },
      {
        when: not(carrier.is('individual', 'employee', 'informal-group')),
        fr: `Votre structure garde les oui écrits, et les transmet si la ressource change de maison.`,
        en: `Your organisation keeps the written yeses, and passes them on if the resource changes homes.`
      }
    ],
    say: [
      {
        when: others,
        fr: {
          to: `Aux personnes qui ont contribué`,
          says: `« Je vous demande un oui écrit, pour que d’autres traduisent et corrigent sans pouvoir enfermer. Si c’est non, rien ne change. »`
        },
        en: {
          to: `To those who contributed`,
          says: `“I ask for a written yes, so that others may translate and correct without being able to close it. If it is no, nothing changes.”`
        }
      },
      {
        when: somebodyAsks,
        fr: {
          to: `À qui demande`,
          says: `« Ne renoncez pas : dites-moi quelles parties, je vous dis sous trente jours lesquelles sont libres. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“Do not give up: tell me which parts, and within thirty days I tell you which are free.”`
        }
      }
    ],
    risk: [
      {
        when: others,
        fr: `Imposer la licence et diviser le groupe : on perd des personnes pour gagner un mot.`,
        en: `Imposing the licence and splitting the group: one loses people to gain a word.`
      },
      {
        when: not(others),
        fr: `Rouvrir sans lire ce que la clause protégeait vraiment, et regretter une reprise fermée.`,
        en: `Reopening without reading what the clause really protected, and regretting a closed copy.`
      }
    ],
    stop: [
      {
        when: others,
        fr: `Sous 60 % d’accords dans quatre mois, gardez deux étagères et n’insistez plus. Aucune partie ne bascule sans tous ses auteurs.`,
        en: `Under 60% of consents within four months, keep two shelves and press no further. No part moves without all its authors.`
      },
      {
        when: not(others),
        fr: `Si personne ne demande rien dans les six mois, gardez la licence : changer pour changer n’aide personne.`,
        en: `If nobody asks for anything within six months, keep the licence: changing for its own sake helps nobody.`
      }
    ],
    find: [
      {
        when: others,
        fr: `Les trois personnes qui ont le plus écrit : pourquoi non, si c’est non ?`,
        en: `The three people who wrote most: why no, if it is no?`
      },
      {
        fr: `La version exacte de la licence affichée, et le jour où la clause est apparue.`,
        en: `The exact version of the licence shown, and the day the clause appeared.`
      },
      {
        when: users.has('education', 'companies'),
        fr: `Deux usagers professionnels : ont-ils déjà renoncé à cause d’elle ?`,
        en: `Two professional users: have they already given up because of it?`
      },
      {
        when: all(software, users.has('developers')),
        fr: `Les équipes qui l’intègrent : quelles licences leur service juridique accepte-t-il ?`,
        en: `Teams that build it in: which licences does their legal department accept?`
      }
    ]
  }
});

import { AGREEMENTS } from '#knowledge/note/agreements.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { reservedLicence } from '#knowledge/facts/reserved-licence.ts';
import { spreadsElsewhere } from '#knowledge/facts/spreads-elsewhere.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { answeredByKind } from '#knowledge/note/offer-terms.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
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
      fr: `Vous attendez {rien}, {une mention}, {des améliorations} ou {des améliorations, même en ligne}, pas d’argent`,
      en: `You expect {nothing}, {credit}, {improvements} or {improvements, even online}, not money`
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
        about: OFFER,
        unless: answeredByKind,
        when: others,
        sources: [authorsRights],
        fr: `N’attendez pas la levée de la clause : une autorisation écrite suffit. À côté de la licence, elle part dès que les auteurs concernés disent oui.`,
        en: `Do not wait for the clause to be lifted: a written permission is enough. Beside the licence, it goes out as soon as the authors concerned say yes.`
      },
      {
        when: all(others, not(danger.has('place-closes', 'place-changes'))),
        sources: [authorsRights],
        fr: `La clause ne se lève pas sans les autres : chaque auteur la lève pour sa part.`,
        en: `The clause cannot be lifted without the others: each author lifts it for their share.`
      },
      {
        about: OFFER,
        unless: any(answeredByKind, others),
        fr: `Ce qui est entièrement à vous peut changer quand vous le décidez. En attendant, une autorisation écrite, à côté de la licence, suffit pour une demande.`,
        en: `What is entirely yours can change when you decide. Meanwhile a written permission, beside the licence, is enough for one request.`
      },
      {
        when: all(others, not(danger.has('place-closes', 'place-changes'))),
        fr: `À partir du {in-90}, deux étagères : le libre pour qui a dit oui, l’ancienne licence pour le reste. On ne les mélange jamais.`,
        en: `From {in-90} on, two shelves: free for those who said yes, the old licence for the rest. Never mix them.`
      }
    ],
    facts: [
      {
        when: nonCommercial,
        sources: [ccLicences],
        fr: `La clause interdit ce qui vise surtout un avantage commercial ou un paiement, pas un statut. Qui traduit et donne est peut-être déjà permis.`,
        en: `The clause forbids what mainly seeks commercial advantage or payment, not a status. Whoever translates and gives away may be allowed already.`
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
        about: OFFER,
        unless: answeredByKind,
        within: 7,
        when: somebodyAsks,
        fr: {
          title: `Faire préciser l’usage voulu{offer-quoted}`,
          why: `On renonce souvent sur un doute.`,
          first: `Écrivez : « Ne renoncez pas. Que voulez-vous reprendre, pour qui, vendu ou donné, et pour quand ? Ma réponse : {in-30}. »`,
          done: `La question est partie ; sans précision {in-14}, une relance.`,
          takes: `20 min`
        },
        en: {
          title: `Have the wanted use spelt out{offer-quoted}`,
          why: `People often give up over a doubt.`,
          first: `Write: “Do not give up. What do you want to take up, for whom, sold or given, and by when? My answer comes on {in-30}.”`,
          done: `The question has gone; with nothing precise on {in-14}, a reminder.`,
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
          first: `Un tableau, une ligne par auteur : ses {pieces}, ses emprunts, son adresse d’aujourd’hui.`,
          done: `Les dix personnes qui ont le plus écrit ont un nom et une adresse.`,
          takes: `3 h`
        },
        en: {
          title: `Export the history and count the authors`,
          why: `Only it proves who must say yes.`,
          first: `A table, one row per author: their {pieces}, their borrowings, their address today.`,
          done: `The ten people who wrote most have a name and an address.`,
          takes: `3 h`
        }
      },
      {
        id: 'list-borrowings',
        within: 7,
        unless: others,
        fr: {
          title: `Vérifier que rien n’y est emprunté`,
          why: `On ne donne que ce que l’on a.`,
          first: `Listez ce qui vient d’ailleurs dans {thing} : extrait, image, données ou code, avec l’auteur et la licence.`,
          done: `Chaque emprunt permet tous les usages, ou il est ôté.`,
          takes: `2 h`
        },
        en: {
          title: `Check that nothing in it is borrowed`,
          why: `One gives only what one has.`,
          first: `List what comes from elsewhere in {thing}: excerpt, picture, data or code, with its author and licence.`,
          done: `Each borrowing allows every use, or is taken out.`,
          takes: `2 h`
        }
      },
      {
        id: 'collect-yeses',
        within: 30,
        action: 'get-agreements',
        about: AGREEMENTS,
        consent: true,
        when: all(others, content),
        fr: {
          title: `Demander un oui écrit à chaque auteur`,
          why: `Sans oui écrit, rien ne prouve le droit de changer.`,
          first: `Signez d’abord. Puis à chaque auteur, avec sa liste : « De ma main, sauf : … Y ont aussi travaillé : … J’accepte que ma part paraisse aussi sous CC BY-SA 4.0, vente permise, définitivement. » Les dix premiers d’abord.`,
          done: `Le tableau dit pour chacun : oui, non ou silence, avec une date.`,
          takes: `1 h 30, puis 4 h 30 de relances`
        },
        en: {
          title: `Ask each author for a written yes`,
          why: `With no yes in writing, nothing proves the right to change.`,
          first: `Sign first. Then to each author, with their list: “My own work, except: … Also worked on it: … I agree that my share also appears under CC BY-SA 4.0, sale allowed, for good.” The first ten to begin with.`,
          done: `The table says for each: yes, no or silence, with a date.`,
          takes: `1 h 30, then 4 h 30 of follow-up`
        }
      },
      {
        id: 'collect-yeses-elsewhere',
        within: 30,
        action: 'get-agreements',
        about: AGREEMENTS,
        consent: true,
        when: all(others, not(content)),
        fr: {
          title: `Demander un oui écrit à chaque auteur`,
          why: `Sans oui écrit, rien ne prouve le droit de changer.`,
          first: `Signez d’abord. Puis à chaque auteur, avec sa liste : « De ma main, sauf : … Y ont aussi travaillé : … Pour ma part, j’accepte aussi MPL 2.0 (code), ODbL (données) ou CERN-OHL-W (plans), vente permise, définitivement. »`,
          done: `Le tableau dit pour chacun : oui, non ou silence, avec une date.`,
          takes: `1 h 30, puis 4 h 30 de relances`
        },
        en: {
          title: `Ask each author for a written yes`,
          why: `With no yes in writing, nothing proves the right to change.`,
          first: `Sign first. Then to each author, with their list: “My own work, except: … Also worked on it: … For my share I also accept MPL 2.0 (code), ODbL (data) or CERN-OHL-W (plans), sale allowed, for good.”`,
          done: `The table says for each: yes, no or silence, with a date.`,
          takes: `1 h 30, then 4 h 30 of follow-up`
        }
      },
      {
        id: 'ask-owners',
        within: 30,
        action: 'get-agreements',
        about: AGREEMENTS,
        consent: true,
        when: not(agreement.has('only-us')),
        unless: others,
        fr: {
          title: `Demander l’accord qui manque`,
          why: `Une licence donnée sans droit ne vaut rien.`,
          first: `À {owners} : « Puis-je publier cette ressource sous une licence qui permet aussi la vente, sans retour, auteurs nommés ? Votre oui ou votre non avant {in-30}. »`,
          done: `La réponse est écrite et nomme la licence.`,
          takes: `1 h`
        },
        en: {
          title: `Ask for the agreement that is missing`,
          why: `A licence given without the right is worth nothing.`,
          first: `To {owners}: “May I publish this resource under a licence that also allows selling, for good, with the authors named? Your yes or no by {in-30}.”`,
          done: `The answer is in writing and names the licence.`,
          takes: `1 h`
        }
      },
      {
        id: 'permission-at-once',
        within: 30,
        when: somebodyAsks,
        fr: {
          title: `Autoriser tout de suite ce qui a ses oui`,
          why: `L’autorisation n’attend pas le changement de licence.`,
          first: `Demandez d’abord les oui de ces parts-là. Puis une page : « Les auteurs nommés ici vous autorisent, en les nommant, à reprendre ces {pieces}. Usage, durée, prix et qui le reçoit : … Rien d’autre. »`,
          done: `La page est signée : usage, durée, prix, et qui le reçoit.`,
          takes: `1 h`
        },
        en: {
          title: `Allow at once what has its yeses`,
          why: `The permission need not wait for the new licence.`,
          first: `Ask for the yeses of those parts first. Then one page: “The authors named here allow you to take up these {pieces}, naming them. Use, length, price and who receives it: … Nothing else.”`,
          done: `The page is signed: use, length, price, and who receives it.`,
          takes: `1 h`
        }
      },
      {
        id: 'new-in-new',
        within: 90,
        when: others,
        fr: {
          title: `Recevoir le neuf sous la nouvelle licence`,
          why: `L’ancien stock cesse de grossir.`,
          first: `À qui contribue : « À partir du {in-90}, tout ce qui est neuf paraîtra sous la nouvelle licence. Une correction garde celle de ce qu’elle corrige, et n’attend pas. Vos objections avant {in-60}. » Puis une case à cocher au-dessus du bouton d’envoi.`,
          done: `Chaque objection a sa réponse ; tout envoi nouveau affiche sa licence.`,
          takes: `1 h`
        },
        en: {
          title: `Take in new work under the new licence`,
          why: `The old stock stops growing.`,
          first: `To those who contribute: “From {in-90} on, all new work will appear under the new licence; a correction keeps that of what it corrects, and does not wait. Your objections by {in-60}.” Then a box to tick above the button that sends.`,
          done: `Each objection has its answer; all new work shows its licence.`,
          takes: `1 h`
        }
      },
      {
        id: 'second-shelf',
        within: 90,
        action: 'relicense',
        irrevocable: true,
        fr: {
          title: `Publier sous la nouvelle licence`,
          why: `Une licence libre ne se reprend pas.`,
          first: `Seulement les {pieces} dont tous les auteurs ont dit oui. À qui s’en sert : « Lisez la licence de chaque page, elle n’est plus la même partout. »`,
          done: `Chaque page de ce lot affiche sa nouvelle licence et ses auteurs.`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish under the new licence`,
          why: `A free licence cannot be taken back.`,
          first: `Only the {pieces} whose authors have all said yes. To users: “Read the licence of each page: it is no longer the same everywhere.”`,
          done: `Each page of that batch shows its new licence and its authors.`,
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
          first: `À qui se tait : « Sans réponse avant {in-180}, vos {pieces} restent sous l’ancienne licence. Je ne vous relance plus. »`,
          done: `Ce qui manque encore a un nom, une date, et part de zéro.`,
          takes: `À plusieurs, au besoin`
        },
        en: {
          title: `Remake, or keep apart, what is left`,
          why: `A refusal is respected, and does not block the rest.`,
          first: `To those who are silent: “With no answer by {in-180}, your {pieces} stay under the old licence. I shall not ask again.”`,
          done: `What is still missing has a name, a date, and starts from nothing.`,
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
        about: PLAN_COST,
        fr: `Zéro euro : lever une clause coûte des messages, de l’ordre de deux jours en trois mois.`,
        en: `Not a euro: lifting a clause costs messages, about two days over three months.`
      },
      {
        standing: 'fits',
        when: somebodyAsks,
        fr: `Qui reprend rend ses corrections, ou paie leur relecture : demandez l’un des deux dans l’autorisation.`,
        en: `Whoever reuses it gives back corrections, or pays for checking them: ask for either in the permission.`
      },
      {
        standing: 'fits',
        fr: `Les fonds et achats publics qui exigent une licence libre : ouverts à la nouvelle étagère, pas à l’ancienne.`,
        en: `Funds and public purchases that require a free licence: open to the new shelf, not to the old one.`
      },
      {
        standing: 'fits',
        when: content,
        fr: `Un ouvrage imprimé se vend aussi sous BY-SA : on paie le papier et la mise en page.`,
        en: `A printed book also sells under BY-SA: people pay for the paper and the layout.`
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
        fr: `La maison ne change pas. Premier choix pour garder les oui écrits : une association du métier {house}. Préférez un établissement si elle exige l’exclusivité.`,
        en: `The home does not change. First choice to keep the written yeses: an association of the trade {house}. Prefer an institution if it demands exclusivity.`
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
          says: `« Je vous demande avant {in-30} un oui écrit. D’autres pourront reprendre, corriger et vendre sans vous payer, jamais refermer. Ce oui ne se reprend pas ; votre nom reste. Si c’est non, rien ne change pour vos {pieces}. »`
        },
        en: {
          to: `To those who contributed`,
          says: `“I ask you for a written yes by {in-30}. Others may then reuse, correct and sell without paying you, and nobody may close it. That yes cannot be taken back; your name stays. If it is no, nothing changes for your {pieces}.”`
        }
      },
      {
        when: somebodyAsks,
        called: 'offer-from',
        fr: {
          to: `À qui demande`,
          says: `« Vous saurez avant {in-30} quels auteurs ont déjà dit oui, et pour quelles parts. Le reste attend un oui que je ne peux pas donner à la place des auteurs. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“By {in-30} you will know which authors have said yes by then, and for which parts. The rest awaits a yes that I cannot give in the authors’ place.”`
        }
      },
      {
        when: all(others, content),
        fr: {
          to: `À qui craint le pillage`,
          says: `« Sous BY-SA, un éditeur peut vendre, mais il vous nomme et laisse copier sa version. Restez sous l’ancienne licence si cela vous rassure. »`
        },
        en: {
          to: `To those who fear plunder`,
          says: `“Under BY-SA a publisher may sell, but must name you and let others copy that version. Stay under the old licence if you would rather.”`
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
        unless: others,
        fr: `Rouvrir sans lire ce que la clause protégeait vraiment, et regretter une reprise fermée.`,
        en: `Reopening without reading what the clause really protected, and regretting a closed copy.`
      }
    ],
    stop: [
      {
        when: all(others, somebodyAsks),
        fr: `Un auteur concerné n’a pas dit oui {in-30} : sa part sort de l’autorisation. Qui demande l’apprend ce jour-là.`,
        en: `An author concerned has not said yes on {in-30}: that share leaves the permission. Whoever asks is told that day.`
      },
      {
        when: others,
        fr: `Moins de six auteurs sur dix d’accord {in-180} : deux étagères pour de bon, et plus de relance.`,
        en: `Fewer than six authors in ten agree on {in-180}: two shelves for good, and no more reminders.`
      },
      {
        unless: others,
        fr: `Aucune demande de reprise {in-180} : gardez la licence, et écrivez-le là où elle est affichée.`,
        en: `No request to reuse it by {in-180}: keep the licence, and say so where it is shown.`
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

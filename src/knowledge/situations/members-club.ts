import { all, any } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { competitionLaw, narrowCircle } from '#knowledge/sources/joining.ts';
import { publicInformationCode } from '#knowledge/sources/law.ts';

const paidByMembers = any(manyOrganisations, currentIncome.has('fees'));

/** A good that members share and outsiders cannot reach: open a part, or stand by the club. */
export const membersClub = situation({
  id: 'members-club',
  over: [],
  requires: [
    resourceKeptClosed,
    {
      when: all(
        inUse,
        any(
          all(carrier.is('association', 'cooperative'), paidByMembers),
          all(severalOrganisations, outsidersHelpDecide)
        )
      ),
      fr: `Des membres s’en servent, et la paient ou en décident`,
      en: `Members use it, and pay for it or decide on it`
    }
  ],
  favours: [
    {
      when: motive.has('open-business', 'verdict'),
      strong: true,
      fr: `Vous demandez s’il faut ouvrir, ou si c’est un commun`,
      en: `You ask whether to open, or whether it is a commons`
    },
    {
      when: motive.has('told-to', 'share-cost'),
      fr: `On vous demande d’ouvrir, ou vous partagez un coût`,
      en: `You are asked to open, or you share a cost`
    },
    {
      when: agreement.has('board'),
      fr: `Un bureau, un conseil ou des membres doivent dire oui`,
      en: `A board, a council or members must say yes`
    },
    { when: currentIncome.has('fees'), fr: `Des cotisations paient`, en: `Fees pay for it` },
    manyOrganisations
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un bien réservé aux membres, qui pourrait s’ouvrir`,
    summary: `Coût et décision se partagent, pas l’accès : on peut ouvrir une part, ou rester un club.`,
    question: `Faut-il ouvrir à tout le monde ce que nos membres paient ?`
  },
  en: {
    title: `A good kept for members, which could open`,
    summary: `Cost and decisions are shared, access is not: one can open a part, or stay a club.`,
    question: `Should we open to everybody what our members pay for?`
  },
  note: {
    answer: [
      {
        fr: `N’ouvrez pas tout d’un coup. Commencez par ce que vos membres ne perdent pas en le donnant : le format, la notice, la version d’avant.`,
        en: `Do not open everything at once. Start with what your members do not lose by giving it: the format, the manual, the version before.`
      },
      {
        fr: `Ou restez un club, et dites-le : c’est honnête, et cela marche.`,
        en: `Or stay a club, and say so: it is honest, and it works.`
      },
      {
        when: motive.has('verdict', 'told-to'),
        fr: `Tant que l’accès reste réservé, ce n’est pas un commun.`,
        en: `As long as access is reserved, it is not a commons.`
      }
    ],
    facts: [
      {
        fr: `C’est un bien de club. Ce n’est pas une fermeture honteuse : sans vos membres, il n’existerait pas.`,
        en: `It is a club good. There is no shame in the door: without your members it would not exist.`
      },
      {
        fr: `Une cotisation paie souvent l’aide, la voix et les rencontres plus que l’accès. À vérifier avant de craindre.`,
        en: `A fee often pays for help, a say and meetings more than for access. Check before you fear.`
      }
    ],
    steps: [
      {
        id: 'ask-five-members',
        within: 7,
        fr: {
          title: `Demander à cinq membres ce que paie leur part`,
          why: `La peur du départ se vérifie en cinq appels.`,
          first: `« Resteriez-vous si c’était public ? », dont à un petit membre.`,
          done: `Cinq réponses sont notées, raisons comprises.`,
          takes: `2 h`
        },
        en: {
          title: `Ask five members what their share pays for`,
          why: `The fear that they leave is checked in five calls.`,
          first: `“Would you stay if it were public?”, a small member among them.`,
          done: `Five answers are noted, with reasons.`,
          takes: `2 h`
        }
      },
      {
        id: 'three-piles',
        within: 30,
        action: 'split-scope',
        fr: {
          title: `Ranger la ressource en trois tas`,
          why: `Tout n’a pas la même valeur, ni le même danger.`,
          first: `Dix parts : ouvrir, ouvrir plus tard, garder.`,
          done: `Chaque part a un tas et une raison.`,
          takes: `Une journée`
        },
        en: {
          title: `Sort the resource into three piles`,
          why: `Not everything has the same value, nor the same danger.`,
          first: `Ten parts: open, open later, keep.`,
          done: `Each part has a pile and a reason.`,
          takes: `One day`
        }
      },
      {
        id: 'check-rights',
        within: 30,
        action: 'audit-rights',
        when: rightsToSettle,
        fr: {
          title: `Vérifier à qui est chaque part`,
          why: `Payer ne rend pas propriétaire.`,
          first: `Prenez le contrat de la part la plus demandée.`,
          done: `Chaque part du premier tas a un accord écrit.`,
          takes: `Deux jours`
        },
        en: {
          title: `Check whose each part is`,
          why: `Paying does not make you the owner.`,
          first: `Take the contract of the part most asked for.`,
          done: `Each part of the first pile has a written agreement.`,
          takes: `Two days`
        }
      },
      {
        id: 'three-budgets',
        within: 30,
        fr: {
          title: `Chiffrer trois ans : club, une part, tout`,
          why: `On vote sur des chiffres, pas sur des peurs.`,
          first: `Vos comptes, moins un membre sur dix, plus l’accueil.`,
          done: `Trois colonnes tiennent sur une page.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Cost three years: club, one part, everything`,
          why: `People vote on figures, not on fears.`,
          first: `Your accounts, less one member in ten, plus the welcome.`,
          done: `Three columns fit on one page.`,
          takes: `Half a day`
        }
      },
      {
        id: 'vote-the-rule',
        within: 90,
        consent: true,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Faire voter la règle, avant tout cas`,
          why: `Une ouverture sans vote sera reprochée au premier départ.`,
          first: `Une page à {owners} : ce qui s’ouvre, ce qui reste, qui révise.`,
          done: `Le vote est écrit, même si c’est non.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have the rule voted, before any case`,
          why: `Opened without a vote, it is blamed for the first departure.`,
          first: `One page to {owners}: what opens, what stays, who revises.`,
          done: `The vote is in writing, even if it is no.`,
          takes: `Two days`
        }
      },
      {
        id: 'open-one-part',
        within: 180,
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Si c’est oui : ouvrir une part, une seule`,
          why: `Une licence publiée ne se reprend pas.`,
          first: `Choisissez celle que des non-membres demandent.`,
          done: `Quelqu’un du dehors s’en est servi sans vous écrire.`,
          takes: `Cinq jours`
        },
        en: {
          title: `If yes: open one part, just one`,
          why: `A published licence cannot be taken back.`,
          first: `Pick the one that non-members ask for.`,
          done: `Somebody outside has used it without writing to you.`,
          takes: `Five days`
        }
      },
      {
        id: 'say-who-enters',
        within: 180,
        fr: {
          title: `Dire à l’entrée qui entre, et pourquoi`,
          why: `Un club franc vaut mieux qu’un faux commun.`,
          first: `Une phrase : qui, combien, ce qui est ouvert.`,
          done: `Elle est sur la page d’accueil.`,
          takes: `1 h`
        },
        en: {
          title: `Say at the door who comes in, and why`,
          why: `An honest club beats a false commons.`,
          first: `One sentence: who, how much, what is open.`,
          done: `It is on the home page.`,
          takes: `1 h`
        }
      },
      {
        id: 'count-a-year',
        within: 365,
        fr: {
          title: `Compter : départs, adhésions, corrections du dehors`,
          why: `L’ouverture se juge à ce qu’elle rapporte.`,
          first: `Trois nombres, relevés chaque trimestre.`,
          done: `Le conseil a décidé de la suite.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Count: departures, new members, fixes from outside`,
          why: `Opening is judged by what it brings.`,
          first: `Three numbers, noted every quarter.`,
          done: `The board has decided what comes next.`,
          takes: `Half a day`
        }
      }
    ],
    never: [
      {
        advice: ['corporate-philanthropy', 'donations'],
        when: all(carrier.is('association'), generalInterest.is('likely', 'no')),
        fr: `Des reçus fiscaux tant que seuls les membres y ont droit.`,
        en: `Tax receipts while only members may use it.`
      },
      {
        advice: ['home-edic', 'home-endowment'],
        fr: `Une structure de plus : la vôtre réunit déjà les membres.`,
        en: `One more organisation: yours already brings the members together.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: currentIncome.has('fees'),
        fr: `Les cotisations. Liez-les à l’aide, à la voix et à l’avance sur les nouveautés, plutôt qu’à l’accès.`,
        en: `The fees. Tie them to help, a say and early versions rather than to access.`
      },
      {
        standing: 'certain',
        fr: `Ouvrir une part coûte de l’ordre de dix à vingt jours la première année : nettoyage, notice, réponses.`,
        en: `Opening one part costs about ten to twenty days in the first year: cleaning, manual, replies.`
      },
      {
        standing: 'fits',
        programme: 'ademe-call-for-commons',
        when: all(mayBeFree, canReceiveMoney),
        fr: `De 10 000 à 80 000 €, 70 % au plus, pour la seule part ouverte et un sujet écologique. Prochaine date inconnue.`,
        en: `€10,000 to €80,000, 70% at most, for the open part alone and an ecological subject. Next date unknown.`
      },
      {
        standing: 'unfit',
        fr: `Une aide publique pour un accès réservé : on demandera qui a le droit d’entrer.`,
        en: `Public money for reserved access: you will be asked who may come in.`
      }
    ],
    law: [
      {
        sources: [narrowCircle],
        when: carrier.is('association'),
        fr: `Mécénat : servir un « cercle restreint » peut priver d’intérêt général (BOI-IR-RICI-250-10-10). Le nombre de membres ne suffit pas à le dire : demandez un rescrit.`,
        en: `Gifts: serving a “narrow circle” may rule out general interest (BOI-IR-RICI-250-10-10). The number of members does not settle it: ask for a ruling.`
      },
      {
        sources: [competitionLaw],
        when: companiesAreUsers,
        fr: `Entre concurrents, un accès refusé sans critère objectif peut être une entente (article L420-1 du code de commerce). Publiez vos conditions d’entrée ; faites relire.`,
        en: `Among competitors, access refused without objective criteria may be collusion (article L420-1 of the French commercial code). Publish your terms of entry; have them read.`
      },
      {
        sources: [publicInformationCode],
        when: carrier.is('local-authority'),
        fr: `Ce que produit une collectivité se communique à qui le demande, code compris, secrets et vie privée exceptés. Articles L300-2 et L311-1 du code des relations entre le public et l’administration.`,
        en: `What an authority produces is given to whoever asks, code included, secrets and privacy excepted. Articles L300-2 and L311-1 of the French code on public relations with the administration.`
      }
    ],
    home: [
      {
        fr: `L’ouverture se décide avec {owners}, dans les formes que prévoient vos statuts ou votre convention.`,
        en: `Opening is decided with {owners}, as your articles or your agreement provide.`
      },
      {
        fr: `Premier choix : la structure actuelle, club et part ouverte ensemble. Préférez une maison neutre pour la part ouverte si des concurrents doivent y contribuer.`,
        en: `First choice: the present organisation, club and open part together. Prefer a neutral home for the open part if competitors are to contribute.`
      }
    ],
    say: [
      {
        fr: {
          to: `Aux membres inquiets`,
          says: `« Vous ne perdez rien de ce que vous payez : l’aide et la voix restent à vous. D’autres corrigeront avec vous. »`
        },
        en: {
          to: `To worried members`,
          says: `“You lose nothing of what you pay for: help and a say remain yours. Others will fix things with you.”`
        }
      },
      {
        fr: {
          to: `À qui demande d’entrer`,
          says: `« Voici ce qui est ouvert, voici ce qui ne l’est pas, et ce que coûte l’adhésion. »`
        },
        en: {
          to: `To whoever asks to come in`,
          says: `“Here is what is open, here is what is not, and what joining costs.”`
        }
      }
    ],
    risk: [
      {
        fr: `Rester entre deux : se dire commun, garder la porte fermée, et perdre la confiance des deux côtés.`,
        en: `Staying in between: calling it a commons, keeping the door shut, and losing trust on both sides.`
      }
    ],
    stop: [
      {
        fr: `Si plus d’un membre sur dix annonce son départ, n’ouvrez que le format et la notice. Un an sans usage du dehors : assumez le club.`,
        en: `If more than one member in ten says they will leave, open only the format and the manual. A year without use from outside: stand by the club.`
      }
    ],
    find: [
      {
        fr: `Vos cinq plus petits membres : que perdraient-ils ?`,
        en: `Your five smallest members: what would they lose?`
      },
      {
        fr: `Cinq non-membres : s’en serviraient-ils, et que rendraient-ils ?`,
        en: `Five non-members: would they use it, and what would they give back?`
      },
      {
        when: rightsToSettle,
        fr: `Le prestataire : les droits vous ont-ils été cédés par écrit ?`,
        en: `The contractor: were the rights assigned to you in writing?`
      }
    ]
  }
});

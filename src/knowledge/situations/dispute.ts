import { all, any, not } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import {
  associationsAct,
  authorsRights,
  mediationDecree,
  philanthropyDoctrine,
  philanthropyOneToFour
} from '#knowledge/sources/safekeeping.ts';

const somebodyWaits = motive.has('answer-somebody');
const oneCheque = all(somebodyWaits, refusedFunders.is('unwritten'));
const mayBreak = not(oneCheque);
const noFreeVote = carrier.is('local-authority', 'state-body', 'research', 'company');

/** A disagreement may split a group that works: the rule is voted before the case. */
export const dispute = situation({
  id: 'dispute',
  over: ['successor-wanted', 'lone-editor'],
  requires: [
    {
      when: danger.has('dispute'),
      fr: `Un désaccord peut diviser le groupe`,
      en: `A disagreement may split the group`
    },
    existingResource,
    {
      when: any(outsideContributors.atLeast('several'), organisations.atLeast('two-three')),
      fr: `Plusieurs personnes ou organisations y travaillent`,
      en: `Several people or organisations work on it`
    }
  ],
  favours: [
    {
      when: somebodyWaits,
      fr: `Quelqu’un attend votre réponse`,
      en: `Somebody is waiting for your answer`
    },
    {
      when: agreement.has('board', 'co-authors'),
      fr: `Un groupe doit dire oui`,
      en: `A group must say yes`
    },
    {
      when: conflictPath.is('none'),
      fr: `Rien n’est prévu en cas de conflit`,
      en: `Nothing is provided for a conflict`
    },
    {
      when: refusedFunders.is('unwritten'),
      fr: `Les refus de financeurs ne sont pas écrits`,
      en: `Whose money is refused is not written`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un désaccord qui peut diviser le groupe`,
    summary: `Le groupe marche, mais une décision le coupe en deux parce qu’aucune règle ne dit comment la prendre.`,
    question: `Comment décider sans perdre la moitié du groupe ?`
  },
  en: {
    title: `A disagreement that may split the group`,
    summary: `The group works, but one decision cuts it in two because no rule says how to take it.`,
    question: `How do we decide without losing half the group?`
  },
  note: {
    answer: [
      {
        needs: ['offer'],
        when: mayBreak,
        fr: `Ni oui ni non à {offer}, pas encore.`,
        en: `Neither yes nor no to {offer}, not yet.`
      },
      {
        fr: `La règle d’abord, le cas ensuite, par deux décisions. D’ici là, rien ne se signe, rien ne s’encaisse, aucun accès ne change.`,
        en: `The rule first, the case afterwards, by two decisions. Until then nothing is signed, nothing is cashed, no access changes.`
      },
      {
        when: conflictPath.is('mediator'),
        fr: `La personne qui fait déjà vos médiations anime, avec une date.`,
        en: `Whoever already mediates for you chairs, with a date.`
      },
      {
        when: not(conflictPath.is('mediator')),
        fr: `Une personne acceptée des deux côtés anime, avec une date.`,
        en: `Somebody whom both sides accept chairs, with a date.`
      }
    ],
    facts: [
      {
        fr: `C’est une règle qui manque. Ce n’est pas encore une affaire de personnes : elle le devient à la première porte fermée.`,
        en: `A rule is missing. It is not about persons yet: it becomes so when the first door is shut.`
      },
      {
        when: all(freeLicence, mayBreak),
        fr: `Partir avec une copie est permis par la licence libre. Emporter le nom, l’adresse ou la caisse ne l’est pas.`,
        en: `Leaving with a copy is allowed by the free licence. Taking the name, the address or the cash is not.`
      }
    ],
    steps: [
      {
        id: 'freeze',
        within: 7,
        fr: {
          title: `Geler ce qui ne se reprend pas`,
          why: `Ce qui bouge pendant le débat en devient le sujet.`,
          first: `Un message à tout le monde : ni argent, ni nom, ni accès, ni licence ne bouge avant la date dite.`,
          done: `Chaque camp a répondu oui.`,
          takes: `30 min`
        },
        en: {
          title: `Freeze what cannot be undone`,
          why: `What moves during the debate becomes its subject.`,
          first: `One message to all: no money, name, access or licence moves before the date given.`,
          done: `Each side has replied yes.`,
          takes: `30 min`
        }
      },
      {
        id: 'answer-whoever-waits',
        within: 7,
        when: somebodyWaits,
        fr: {
          title: `Répondre à qui attend`,
          why: `Un silence vaut espoir, puis reproche.`,
          first: `Deux phrases : quand le groupe décide, et la question « qu’attendez-vous en retour ? ».`,
          done: `Sa réponse est écrite, et tout le monde l’a lue.`,
          takes: `30 min`
        },
        en: {
          title: `Answer whoever is waiting`,
          why: `Silence is taken for hope, then for an insult.`,
          first: `Two sentences: when the group decides, and the question “what do you expect in return?”.`,
          done: `The answer is in writing and everybody has read it.`,
          takes: `30 min`
        }
      },
      {
        id: 'neutral-copy',
        within: 7,
        when: mayBreak,
        fr: {
          title: `Déposer une copie complète en main neutre`,
          why: `Qui ne craint plus de tout perdre écoute mieux.`,
          first: `Un export, remis à une personne ou une structure que chaque camp accepte.`,
          done: `Les deux camps savent où elle est.`,
          takes: `2 h`
        },
        en: {
          title: `Put a full copy in neutral hands`,
          why: `Those who no longer fear losing it all listen better.`,
          first: `One export, handed to a person or body that each side accepts.`,
          done: `Both sides know where it is.`,
          takes: `2 h`
        }
      },
      {
        id: 'who-chairs',
        within: 30,
        fr: {
          title: `Choisir qui anime`,
          why: `Aucun camp ne préside sa propre cause.`,
          first: `Qui règle déjà vos conflits, si c’est prévu. Sinon, une personne de dehors que les deux camps nomment.`,
          done: `La personne a accepté un mandat d’une page, avec une date de fin.`,
          takes: `Une semaine`
        },
        en: {
          title: `Choose who chairs`,
          why: `No side chairs its own cause.`,
          first: `Whoever already settles your conflicts, if provided for. Otherwise, an outsider whom both sides name.`,
          done: `They have accepted a one-page mandate, with an end date.`,
          takes: `A week`
        }
      },
      {
        id: 'two-drafts',
        within: 30,
        action: 'write-governance',
        fr: {
          title: `Écrire la règle, avec celles et ceux qui sont contre`,
          why: `Une règle écrite sans eux se rejoue le mois suivant.`,
          first: `Sept lignes : le sujet, qui vote, deux tiers des voix, qui s’abstient, quinze jours de préavis, un recours, une révision dans un an.`,
          done: `Il reste deux versions au plus.`,
          takes: `Trois soirées`
        },
        en: {
          title: `Write the rule, with those who are against`,
          why: `A rule written without them is played again the next month.`,
          first: `Seven lines: what about, who votes, two thirds of the votes, who abstains, fifteen days’ notice, an appeal, a review in a year.`,
          done: `Two versions are left at most.`,
          takes: `Three evenings`
        }
      },
      {
        id: 'vote-the-rule',
        within: 90,
        before: { date: 'decision-date', days: 15 },
        consent: true,
        fr: {
          title: `Adopter la règle, seule`,
          why: `Votée avec le cas, elle n’est plus qu’une arme.`,
          first: `Convoquez {owners} dans les délais, avec les deux versions.`,
          done: `Le relevé de décision est public.`,
          takes: `Une soirée, et le délai de convocation`
        },
        en: {
          title: `Adopt the rule, on its own`,
          why: `Voted together with the case, it is only a weapon.`,
          first: `Convene {owners} in due time, with both versions.`,
          done: `The decision is recorded in public.`,
          takes: `One evening, and the notice period`
        }
      },
      {
        id: 'apply-it',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `L’appliquer au cas, par une seconde décision`,
          why: `Séparer les deux évite le marchandage.`,
          first: `Lisez la règle à voix haute, puis les faits connus.`,
          done: `La réponse est publiée avec ses raisons.`,
          takes: `Une soirée`
        },
        en: {
          title: `Apply it to the case, by a second decision`,
          why: `Keeping the two apart avoids bargaining.`,
          first: `Read the rule aloud, then the known facts.`,
          done: `The answer is published with its reasons.`,
          takes: `One evening`
        }
      },
      {
        id: 'right-to-leave',
        within: 180,
        when: mayBreak,
        action: 'exit-clause',
        fr: {
          title: `Écrire le droit de partir`,
          why: `On reste plus volontiers là d’où l’on peut sortir.`,
          first: `Ce que l’on emporte : copie, crédit, aucun nom, aucun fichier de personnes.`,
          done: `La page est adoptée par la même règle.`,
          takes: `Une soirée`
        },
        en: {
          title: `Write the right to leave`,
          why: `People stay more gladly where they can leave.`,
          first: `What people take along: a copy, credit, no name, no file of people.`,
          done: `The page is adopted under the same rule.`,
          takes: `One evening`
        }
      }
    ],
    never: [
      {
        advice: ['home-scic', 'home-endowment', 'home-gip', 'home-edic', 'relicense', 'dual-licence'],
        fr: `Changer de statuts, de licence ou de maison pendant le désaccord : un camp y verrait une prise de pouvoir.`,
        en: `Changing statutes, licence or home during the dispute: one side would see it as a seizure of power.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        fr: `{certain-money}. C’est ce qui permet de dire non.`,
        en: `{certain-money}. That is what lets you say no.`
      },
      {
        standing: 'fits',
        sources: [mediationDecree],
        fr: `Une personne du réseau, bénévole : d’abord. Un litige de droit entre deux parties : conciliateur de justice, sans frais. Médiation payée : de l’ordre de 1 000 à 3 000 €, partagés.`,
        en: `Somebody from the network, unpaid: first. A legal dispute between two parties: a conciliateur de justice, free of charge. Paid mediation: of the order of €1,000 to €3,000, shared.`
      },
      {
        standing: 'unfit',
        when: all(somebodyWaits, carrier.is('association')),
        sources: [philanthropyDoctrine, philanthropyOneToFour],
        fr: `Une somme avec contreparties : au-delà d’un quart du don, l’usage y voit une vente, pas du mécénat. Visez zéro.`,
        en: `A sum with something in return: above a quarter of the gift, practice sees a sale, not philanthropy. Aim for nothing.`
      },
      {
        standing: 'unfit',
        fr: `Un procès : des années, des milliers d’euros, et plus de groupe à la fin.`,
        en: `A lawsuit: years, thousands of euros, and no group left at the end.`
      }
    ],
    law: [
      {
        when: carrier.is('association'),
        sources: [associationsAct],
        fr: `Vos statuts disent qui convoque, qui vote, à quelle majorité. Chaque membre peut se retirer à tout moment, cotisation de l’année payée (article 4 de la loi du 1er juillet 1901). Les biens restent à l’association.`,
        en: `Your statutes say who convenes, who votes, with which majority. Any member may leave at any time, the year’s dues paid (article 4 of the French Act of 1 July 1901). The assets stay with the association.`
      },
      {
        when: carrier.is('individual', 'employee', 'informal-group'),
        sources: [authorsRights],
        fr: `Sans statuts, personne ne vote pour les autres. Une œuvre faite ensemble demande l’accord de tous (L113-3 du code de la propriété intellectuelle).`,
        en: `Without statutes nobody votes for the others. A work made together takes everybody’s agreement (L113-3 of the intellectual property code).`
      },
      {
        when: noFreeVote,
        fr: `Un vote du groupe ne lie pas votre structure : qui la représente doit dire d’avance, par écrit, ce qu’il suivra.`,
        en: `A vote of the group does not bind your organisation: whoever represents it must say beforehand, in writing, what will be followed.`
      }
    ],
    home: [
      {
        when: carrier.is('association', 'cooperative'),
        fr: `La règle : l’assemblée. Le cas : l’organe qu’elle désigne, sans les personnes liées à une partie. Maison : inchangée.`,
        en: `The rule: the general meeting. The case: the body that it names, without those tied to a party. Home: unchanged.`
      },
      {
        when: all(carrier.is('association', 'cooperative'), mayBreak),
        fr: `Préférez deux groupes, sous deux noms, si un tiers veut vraiment partir.`,
        en: `Prefer two groups, under two names, if a third truly wants to leave.`
      },
      {
        when: carrier.is('individual', 'employee', 'informal-group'),
        fr: `Décident les personnes qui ont contribué depuis un an, une voix chacune ; écrivez la liste avant le sujet. Préférez deux copies, sous deux noms, si la liste même est contestée.`,
        en: `Those who have contributed over the last year decide, one vote each; write the list before the subject. Prefer two copies, under two names, if the list itself is disputed.`
      },
      {
        when: noFreeVote,
        fr: `Votre structure garde la signature. Le groupe rend un avis écrit, qu’elle suit ou refuse en public, avec ses raisons.`,
        en: `Your organisation keeps the signature; the group gives a written opinion, which it follows or refuses in public, with its reasons.`
      },
      {
        when: all(writtenRules.atLeast('written'), not(refusedFunders.is('unwritten'))),
        fr: `Une règle écrite couvre peut-être le cas : relisez-la d’abord, et appliquez-la telle quelle si c’est oui.`,
        en: `A written rule may cover the case: read it first, and apply it as it stands if it does.`
      }
    ],
    say: [
      {
        fr: {
          to: `Aux personnes qui sont contre`,
          says: `« Tenez la plume avec nous. Si la règle dit non, je défendrai ce non autant que vous. »`
        },
        en: {
          to: `To those who are against`,
          says: `“Hold the pen with us. If the rule says no, I shall defend that no as much as you.”`
        }
      },
      {
        when: somebodyWaits,
        fr: {
          to: `À qui attend la réponse`,
          says: `« Vous aurez un oui ou un non motivé. D’ici là, rien n’est promis, et rien n’est réservé. »`
        },
        en: {
          to: `To whoever awaits the answer`,
          says: `“You will have a yes or a no, with reasons. Until then nothing is promised, and nothing is held for you.”`
        }
      }
    ],
    risk: [
      {
        fr: `Gagner le vote et perdre les gens : le groupe vaut plus que le cas.`,
        en: `Winning the vote and losing the people: the group is worth more than the case.`
      }
    ],
    stop: [
      {
        fr: `Règle pas adoptée dans quatre mois : on garde l’existant, et la question se ferme pour un an.`,
        en: `Rule not adopted within four months: keep what there is, and the question is closed for a year.`
      },
      {
        when: mayBreak,
        fr: `Un tiers du groupe s’en va malgré la règle. Organisez la copie, deux noms, un mot commun, plutôt qu’une victoire.`,
        en: `A third of the group leaves in spite of the rule: arrange the copy, two names, one joint word, rather than a victory.`
      }
    ],
    find: [
      {
        when: carrier.is('association'),
        fr: `Vos statuts : délai de convocation, quorum, vote à distance ?`,
        en: `Your statutes: notice, quorum, remote voting?`
      },
      {
        fr: `Chaque camp : à quelle condition resterait-il ?`,
        en: `Each side: on which condition would it stay?`
      },
      {
        fr: `Les trois personnes les plus silencieuses : que feraient-elles, au fond ?`,
        en: `The three quietest people: what would they really do?`
      }
    ]
  }
});

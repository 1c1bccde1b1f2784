import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { UPSTREAM } from '#knowledge/note/troubles.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { osmOrganisedEditing } from '#knowledge/sources/joining.ts';
import { gplFaq, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { odblText } from '#knowledge/sources/licences.ts';

const othersMustAgree = agreement.has(
  'employer',
  'co-authors',
  'contractor',
  'board',
  'people-shown',
  'source-owner'
);

/** They keep a copy of, or a part for, something larger that lives elsewhere: the commons is over there. */
export const upstreamContributor = situation({
  id: 'upstream-contributor',
  over: ['join-the-neighbour', 'idea-untested', 'told-to-make-commons'],
  // What is given back is paid for over there: no second agreement to share its cost.
  // Leave to contribute is the one decision asked for: a second date for the same yes would contradict it.
  covers: [
    { situation: 'shared-cost-authorities' },
    { situation: 'convince-decider', when: any(othersMustAgree, legalCarrier) }
  ],
  requires: [
    {
      when: startingPoint.is('fork'),
      fr: `Vous faites évoluer une copie d’un projet ouvert`,
      en: `You carry on a copy of an open project`
    },
    {
      when: neighbour.is('alive'),
      fr: `Une ressource proche est ouverte et vivante`,
      en: `A close resource is open and alive`
    },
    { when: maturity.atLeast('prototype'), fr: `Votre version existe`, en: `Your version exists` },
    {
      when: not(neighbourWish.is('own')),
      fr: `Vous ne voulez pas faire vivre la vôtre à côté`,
      en: `You do not want to keep your own going beside it`
    }
  ],
  favours: [
    {
      when: neighbourWish.is('contribute'),
      strong: true,
      fr: `Vous voulez contribuer à l’original`,
      en: `You want to contribute to the original`
    },
    {
      when: motive.has('share-cost', 'join-or-build'),
      strong: true,
      fr: `Vous cherchez {à partager un coût} ou {à rejoindre}`,
      en: `You want {to share a cost} or {to join}`
    },
    {
      when: motive.has('told-to', 'verdict'),
      strong: true,
      fr: `On vous parle de commun`,
      en: `You are being told about a commons`
    },
    {
      when: danger.has('person-leaves', 'person-died', 'money-ends'),
      strong: true,
      fr: `Ce qui tient votre copie à jour va s’arrêter`,
      en: `What keeps your copy up to date is about to stop`
    },
    inUse,
    { when: needs.has('maintenance'), fr: `L’entretien est à payer`, en: `Upkeep has to be paid for` }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une version à part d’un commun plus grand`,
    summary: `Le commun vit déjà ailleurs : votre copie coûte une fusion à chaque mise à jour.`,
    question: `Faut-il garder notre version, ou rendre ce que nous avons changé ?`
  },
  en: {
    title: `A version apart from a larger commons`,
    summary: `The commons already lives elsewhere: your copy costs a merge at every update.`,
    question: `Should we keep our version, or give back what we changed?`
  },
  note: {
    answer: [
      {
        // What sets a company apart would serve others too: use by others is no measure of what it may give.
        when: businessCarrier,
        fr: `Rendez ce qui coûte une fusion sans vous faire choisir. Gardez, si la licence le permet, ce qui fait votre avance : un concurrent pourra se servir du reste. Une décision écrite à obtenir avant {in-30} ; rien ne part avant elle.`,
        en: `Give back what costs a merge and wins you no client. Keep, if the licence lets you, what puts you ahead: a competitor may use the rest. One written decision to obtain by {in-30}; nothing goes before it.`
      },
      {
        unless: businessCarrier,
        fr: `Rendez ce qui sert à d’autres ; gardez ce qui ne sert que vous. Une seule décision à obtenir, avant {in-30}, par écrit ; rien ne part avant elle.`,
        en: `Give back what serves others; keep what serves you alone. One decision to obtain, by {in-30}, in writing; nothing goes before it.`
      },
      {
        when: all(startingPoint.is('fork'), any(othersMustAgree, legalCarrier)),
        fr: `Chaque mise à jour se paie en jours, souvent en semaines, de fusion : c’est le chiffre à porter à {owners}.`,
        en: `Each update is paid for in days, often weeks, of merging: that is the figure to take to {owners}.`
      },
      {
        fr: `Le commun a déjà ses règles : n’en écrivez pas de secondes. Il vous faut un jour par mois, et une personne qui en répond.`,
        en: `The commons has its rules already: do not write a second set. You need a day a month, and one person who answers for it.`
      },
      {
        when: businessCarrier,
        fr: `Les réglages de vos clients et leurs dossiers restent chez vous.`,
        en: `Your clients’ settings and their files stay with you.`
      }
    ],
    facts: [
      {
        fr: `C’est une contribution à un commun qui vit ailleurs. Ce n’est pas un second commun, même publié.`,
        en: `It is a contribution to a commons that lives elsewhere. It is not a second commons, even when published.`
      },
      {
        fr: `Ce n’est pas un cadeau que vous feriez : chaque changement accepté là-bas cesse de vous coûter des jours de fusion.`,
        en: `It is no gift on your part: every change accepted over there stops costing you days of merging.`
      }
    ],
    steps: [
      {
        id: 'list-differences',
        within: 7,
        fr: {
          title: `Lister vos différences avec l’original`,
          why: `On ne rend que ce qu’on sait nommer.`,
          first: `Sortez la liste des changements depuis la copie, du plus petit au plus gros. À côté : rendre, garder ou jeter, et d’où cela vient ; ce qui est à un tiers ne part pas sans son écrit. Lisez la licence : qui a reçu votre copie ? Notez les jours de la dernière fusion.`,
          done: `Chaque ligne porte un des trois mots, relu par {second-person}.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `List how yours differs from the original`,
          why: `You can only give back what you can name.`,
          first: `Print the list of changes since the copy, from smallest to largest. Beside each: give back, keep or drop, and where it comes from. What is a third party’s does not go without its leave in writing. Read the licence: who has received your copy? Note the days the last merge took.`,
          done: `Each line bears one of the three words, checked by {second-person}.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-how',
        about: UPSTREAM,
        within: 7,
        action: 'contact-nearest',
        fr: {
          title: `Demander à l’équipe de {neighbour-name} comment proposer`,
          why: `Leurs règles se lisent avant de proposer.`,
          first: `« Comment propose-t-on un changement chez vous, sous quelle licence, avec quel accord à signer, et qui relit ? » Ne joignez rien.`,
          done: `Quelqu’un a répondu, ou une relance est partie {in-14}.`,
          takes: `1 h`
        },
        en: {
          title: `Ask the team of {neighbour-name} how to propose`,
          why: `Their rules are read before anything is proposed.`,
          first: `“How does one propose a change to you, under which licence, with which agreement to sign, and who reviews?” Attach nothing.`,
          done: `Somebody has replied, or a reminder has gone on {in-14}.`,
          takes: `1 h`
        }
      },
      {
        id: 'take-out-secrets',
        within: 7,
        when: dataToProtect,
        fr: {
          title: `Retirer noms, adresses et secrets de ce qui partira`,
          why: `Ce qui est publié ne se reprend pas, historique compris.`,
          first: `Cherchez un vrai nom dans les exemples et l’historique.`,
          done: `Une autre personne n’a rien trouvé.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Take names, addresses and secrets out of what will go`,
          why: `What is published cannot be taken back, history included.`,
          first: `Look for a real name in the examples and the history.`,
          done: `Somebody else found nothing.`,
          takes: `Half a day`
        }
      },
      {
        id: 'get-leave',
        within: 30,
        consent: true,
        when: any(othersMustAgree, legalCarrier),
        fr: {
          title: `Obtenir une autorisation générale de contribuer`,
          why: `Demander pour chaque correction tue l’élan.`,
          first: `À {owners} : « La dernière fusion a pris tant de jours. Voici la liste, à parapher : ceci part sous la licence de l’original, ceci reste. L’autorisez-vous, un jour par mois ? »`,
          done: `Liste paraphée, accord signé ; ce qui n’y est pas se redemande.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Get a general leave to contribute`,
          why: `Asking for each fix kills the momentum.`,
          first: `To {owners}: “The last merge took so many days. Here is the list, to be initialled: this goes under the original’s licence, this stays. Do you authorise it, one day a month?”`,
          done: `List initialled, leave signed; what is not on it is asked again.`,
          takes: `2 h, plus the wait`
        }
      },
      {
        id: 'first-change',
        within: 30,
        irrevocable: true,
        fr: {
          title: `Proposer le plus petit changement utile`,
          why: `Une correction acceptée ouvre la suite.`,
          first: `L’accord signé : un seul défaut, son explication, un essai sur dix {items}, rien d’un tiers.`,
          done: `Il est intégré, refusé avec une raison, ou relancé {in-60}.`,
          takes: `Deux jours`
        },
        en: {
          title: `Propose the smallest useful change`,
          why: `One accepted fix opens the way.`,
          first: `Leave signed: one fault, its explanation, a test on ten {items}, nothing of a third party’s.`,
          done: `It is merged, refused with a reason, or chased on {in-60}.`,
          takes: `Two days`
        }
      },
      {
        id: 'set-time',
        within: 90,
        fr: {
          title: `Réserver une part de temps`,
          why: `Sans elle, la copie s’éloigne à nouveau.`,
          first: `Un jour par mois à l’agenda de qui répond des heures, le premier avant {in-60}. Pour la prochaine mise à jour, décidez avec cette personne : fusionner encore, ou la sauter.`,
          done: `Deux de ces jours ont eu lieu, chacun avec un changement proposé.`,
          takes: `30 min`
        },
        en: {
          title: `Set time aside`,
          why: `Without it, the copy drifts away again.`,
          first: `One day a month in the diary of whoever answers for the hours, the first by {in-60}. For the next update, decide with that person: merge again, or skip it.`,
          done: `Two of those days have taken place, each with a change proposed.`,
          takes: `30 min`
        }
      },
      {
        id: 'keep-local-apart',
        within: 180,
        fr: {
          title: `Ranger à part ce qui reste local`,
          why: `Un réglage, un nom ou des mots à vous ne demandent pas de copie.`,
          first: `Sortez un premier choix local de la copie, dans un fichier à part.`,
          done: `Ce choix se charge depuis son fichier ; une mise à jour n’y touche plus.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Put what stays local in a place of its own`,
          why: `A setting, a name or words of your own do not call for a copy.`,
          first: `Take a first local choice out of the copy, into a file of its own.`,
          done: `That choice loads from its own file; an update no longer touches it.`,
          takes: `Five days`
        }
      },
      {
        id: 'follow-again',
        within: 365,
        before: { date: 'ending-date', days: 30 },
        fr: {
          title: `Revenir à l’original, mise à jour après mise à jour`,
          why: `C’est la preuve que la copie a fini.`,
          first: `Essayez sa dernière version sur dix {items}, à côté de la vôtre.`,
          done: `Une mise à jour prend moins d’un jour.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Go back to the original, update by update`,
          why: `It is the proof that the copy is over.`,
          first: `Try its latest version on ten {items}, beside yours.`,
          done: `An update takes less than a day.`,
          takes: `Five days`
        }
      }
    ],
    never: [
      {
        advice: [
          'write-governance',
          'power-sharing-date',
          'home-association',
          'home-scic',
          'home-endowment',
          'home-gip',
          'home-edic',
          'home-scop',
          'home-economic-grouping',
          'home-joint-authority'
        ],
        fr: `Une gouvernance ou une maison à part : l’original a les siennes.`,
        en: `Governance or a home of your own: the original has them.`
      },
      {
        advice: ['relicense', 'dual-licence', 'licence-reciprocity', 'reciprocity-licence'],
        fr: `Changer la licence : elle n’est pas à vous seuls.`,
        en: `Changing the licence: it is not yours alone.`
      },
      {
        advice: ['call-for-projects', 'crowdfunding'],
        fr: `De l’argent pour la copie : il paierait l’écart.`,
        en: `Money for the copy: it would pay for the gap.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: legalCarrier,
        fr: `Aujourd’hui, chaque mise à jour vous coûte les jours d’une fusion, de l’ordre de 400 € chacun. Vous ne les gagnez que pour les changements acceptés.`,
        en: `Today each update costs you the days of a merge, about €400 each. You gain them only for changes that are accepted.`
      },
      {
        standing: 'certain',
        when: carrierWithoutEntity,
        fr: `Aujourd’hui, vous payez en heures de fusion. Elles cessent pour les changements acceptés, contre un jour par mois donné là-bas.`,
        en: `Today you pay in hours of merging; they stop for changes that are accepted, for a day a month given over there.`
      },
      {
        standing: 'fits',
        when: publicCarrier,
        fr: `Vos prochains marchés : une clause qui fait rendre à l’original, sous sa licence, ce que vous payez.`,
        en: `Your next contracts: a clause that sends back to the original, under its licence, what you pay for.`
      },
      {
        standing: 'fits',
        when: businessCarrier,
        fr: `Un jour par mois, soit de l’ordre de 5 000 € par an, pris sur l’entretien déjà payé.`,
        en: `A day a month, about €5,000 a year, within the upkeep already paid for.`
      },
      {
        standing: 'fits',
        when: carrier.is('research'),
        fr: `Une ligne « contribution » dans le prochain projet de recherche, demandée dès le dépôt.`,
        en: `A “contribution” line in the next research project, asked for from the start.`
      },
      {
        standing: 'unfit',
        fr: `Une cotisation pour votre copie : vos partenaires paieraient un doublon.`,
        en: `A fee for your copy: your partners would be paying for a duplicate.`
      }
    ],
    law: [
      {
        about: 'licence',
        sources: [intellectualPropertyCode],
        fr: `Vos changements suivent ce que la licence de l’original permet (L122-4 ; L122-6 pour un logiciel). À cette équipe, proposez-les sous la sienne, sans en ajouter.`,
        en: `Your changes follow what the original’s licence allows (L122-4; L122-6 for software). To that team, offer them under its own, adding none.`
      },
      {
        when: all(isSoftware, businessCarrier),
        sources: [gplFaq],
        fr: `Qui a reçu votre version ? Si sa licence est copyleft (GPL), ses sources sont dues à qui l’a reçue. « Cela reste chez nous » n’est vrai que d’une copie jamais sortie : lisez la licence.`,
        en: `Who has received your version? If its licence is copyleft (GPL), its source is owed to those who did. “This stays with us” is true only of a copy that never left: read the licence.`
      },
      {
        sources: [gplFaq],
        when: all(isSoftware, licence.is('copyleft')),
        fr: `Sous GPL : qui diffuse une version modifiée en doit les sources, sous la même licence. L’AGPL l’étend à l’usage en ligne.`,
        en: `Under the GPL: whoever distributes a modified version owes its source, under the same licence. The AGPL extends this to online use.`
      },
      {
        sources: [intellectualPropertyCode],
        when: all(isSoftware, legalCarrier),
        fr: `Sauf écrit contraire, le code écrit dans les fonctions ou sur instruction est à l’employeur (article L113-9 du code de la propriété intellectuelle). S’il y en a, lui seul l’autorise, et signe l’accord de contribution (CLA) qu’ils demanderaient.`,
        en: `Unless agreed otherwise, code written within the duties or on instruction is the employer’s (article L113-9 of the French intellectual property code). If there is any, only the employer can authorise it, and sign any contributor agreement (CLA) they ask for.`
      },
      {
        sources: [odblText],
        when: all(isData, licence.is('copyleft')),
        fr: `Sous ODbL : une base dérivée montrée au public reste sous ODbL (articles 4.4 à 4.6).`,
        en: `Under the ODbL: a derived database shown to the public stays under ODbL (articles 4.4 to 4.6).`
      }
    ],
    home: [
      {
        fr: `Premier choix : leur maison et leurs règles. Chez vous, une personne répond des heures. Préférez une copie durable, sous un autre nom, s’ils refusent par écrit ce qui vous est vital.`,
        en: `First choice: their home and their rules. With you, one person answers for the hours. Prefer a lasting copy, under another name, if they refuse in writing what you cannot do without.`
      }
    ],
    say: [
      {
        when: othersMustAgree,
        fr: {
          to: `À {audience-name}`,
          says: `« Signez la liste avant {in-30}. Chaque changement accepté ne se fusionne plus ; le reste demeure chez nous, si la licence, que j’ai lue, le permet. Sans changement accepté {in-180}, nous cessons d’en proposer. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“Sign the list by {in-30}. Each change accepted is merged no more; the rest stays with us, if the licence, which I have read, allows it. With no change accepted on {in-180}, we propose no more.”`
        }
      },
      {
        fr: {
          to: `À l’équipe de l’original, tout accord écrit obtenu`,
          says: `« Voici nos changements, du plus petit au plus gros. Lesquels voulez-vous ? Nous revenons vers vous {in-60}. Vos refus restent chez nous. »`
        },
        en: {
          to: `To the original’s team, once every written agreement is in`,
          says: `“Here are our changes, from smallest to largest. Which do you want? We come back to you on {in-60}. What you refuse stays with us.”`
        }
      }
    ],
    risk: [
      {
        fr: `Tout verser d’un coup : un paquet que personne ne peut relire sera refusé, et l’écart grandira.`,
        en: `Pouring in everything at once: a bundle that nobody can review is refused, and the gap grows.`
      }
    ],
    stop: [
      {
        fr: `Aucun changement accepté {in-180} : cessez d’en proposer, réduisez la copie à ce qui vous est vital, et dites-le à leur équipe. Des fusions toujours aussi longues {in-365} : plus aucune nouveauté locale, et vous en avertissez {owners}.`,
        en: `Not one change accepted on {in-180}: propose no more, shrink the copy to what you cannot do without, and tell their team. Merges still as long on {in-365}: no more local novelties, and you tell {owners} so.`
      }
    ],
    find: [
      {
        fr: `Leur équipe : qui relit, en combien de temps, et quels refus récents ?`,
        en: `Their team: who reviews, how fast, and what was lately refused?`
      },
      {
        fr: `Qui tient votre copie : combien d’heures la dernière mise à jour a-t-elle pris ?`,
        en: `Whoever keeps your copy: how many hours did the last update take?`
      },
      {
        sources: [osmOrganisedEditing],
        when: isData,
        fr: `Leurs règles pour les apports en nombre ou payés : OpenStreetMap demande de les annoncer.`,
        en: `Their rules for bulk or paid contributions: OpenStreetMap asks that they be announced.`
      },
      {
        when: publicCarrier,
        fr: `D’autres collectivités ou services, le réseau de votre métier {house} : qui garde la même copie, et la rendrait avec vous ?`,
        en: `Other authorities or departments, your professional network {house}: who keeps the same copy, and would give it back with you?`
      }
    ]
  }
});

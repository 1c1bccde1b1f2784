import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { provenUse } from '#knowledge/facts/proven-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { defended } from '#knowledge/note/defended.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { digitalRepublicAct, localAuthoritiesCode } from '#knowledge/sources/law.ts';
import { seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';

const toConvince = nextAudience.has('officials', 'management', 'board', 'village-mayors');
/** What is already relied upon is not put on trial. */
const established = maturity.atLeast('infrastructure');
const deciderAbove = agreement.has('employer', 'board');
/** Whose it is has to be asked: the licence is part of that page, and it comes before any trial. */
const neighbourLives = neighbour.is('alive', 'partial');
const rightsFirst = all(
  agreement.has('employer'),
  any(carrier.is('individual', 'employee', 'informal-group'), rightsToSettle)
);

/** It works and is used; what is missing is one person’s yes. */
export const convinceDecider = situation({
  id: 'convince-decider',
  over: [],
  requires: [
    inUse,
    {
      when: any(usableRelease, all(carrier.is('employee'), organisations.atLeast('two-three'))),
      fr: `{Quelqu’un d’autre que vous peut s’en servir}, ou {plusieurs organisations s’y impliquent}`,
      en: `{Somebody other than you can use it}, or {several organisations are involved}`
    },
    {
      when: any(
        all(motive.has('convince'), any(toConvince, deciderAbove)),
        all(toConvince, opponents.has('hierarchy'))
      ),
      fr: `{Vous venez convaincre qui décide}, ou {votre hiérarchie s’y oppose, et reste à convaincre}`,
      en: `{You come to convince whoever decides}, or {your management is against it, and remains to be convinced}`
    }
  ],
  favours: [
    {
      when: motive.has('convince'),
      strong: true,
      fr: `Vous venez pour convaincre quelqu’un`,
      en: `You come to convince somebody`
    },
    {
      when: deciderAbove,
      strong: true,
      fr: `{Un employeur} ou {un conseil} doit dire oui`,
      en: `{An employer} or {a board} must say yes`
    },
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien tient à une personne`,
      en: `Support rests on one person`
    },
    provenUse
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Cela marche, reste à obtenir un oui`,
    summary: `L’usage est là. Ce qui manque est une décision, et elle se demande petite, datée, réversible.`,
    question: `Comment obtenir un oui de qui décide ?`
  },
  en: {
    title: `It works; what is missing is a yes`,
    summary: `Use is there. What is missing is a decision, and it is asked for small, dated, reversible.`,
    question: `How do we get a yes from whoever decides?`
  },
  note: {
    answer: [
      {
        // A boss who may turn against whoever made it is asked for that page, and for no trial beside it.
        when: all(rightsFirst, defended),
        fr: `D’abord une signature sur les droits, et aucun essai avant elle. Votre conseil dit quand la demander à {audience-name}.`,
        en: `A signature on the rights first, and no trial before it. Your adviser says when to ask {audience-name} for it.`
      },
      {
        when: all(not(established), rightsFirst),
        unless: defended,
        fr: `D’abord une page sur les droits. Ensuite, demandez à {audience-name} une petite décision : un essai daté. Un nom et un chiffre {decision-date}, une fin {in-180}.`,
        en: `A page on rights first. Then ask {audience-name} for a small decision: a dated trial. One name and one figure on {decision-date}, an end on {in-180}.`
      },
      {
        when: not(established),
        unless: rightsFirst,
        fr: `Demandez à {audience-name} une petite décision : un essai daté. Un nom et un chiffre {decision-date}, une fin {in-180}.`,
        en: `Ask {audience-name} for a small decision: a dated trial. One name and one figure on {decision-date}, an end on {in-180}.`
      },
      {
        when: established,
        unless: all(rightsFirst, defended),
        fr: `Demandez à {audience-name} une petite décision : une ligne à écrire. Un nom, un chiffre à vérifier, {decision-date}.`,
        en: `Ask {audience-name} for a small decision: one line to write. One name, one figure to check, on {decision-date}.`
      },
      {
        when: all(established, rightsFirst),
        unless: defended,
        fr: `Une page sur les droits vient d’abord.`,
        en: `A page on rights comes first.`
      },
      {
        when: rightsFirst,
        unless: defended,
        fr: `Qui en a les droits le donne : le plus souvent l’employeur, si l’écrire entrait dans les fonctions. Sans cette page, sa part ne se publie pas.`,
        en: `Whoever holds the rights gives it: most often the employer, if writing it was within the duties. Without that page, its part is not published.`
      },
      {
        unless: all(rightsFirst, defended),
        fr: `Partez d’une question déjà à l’ordre du jour : une page, un chiffre, une personne servie.`,
        en: `Start from the question already on their mind: one page, one figure, one person served.`
      },
      {
        when: not(rightsFirst),
        fr: `Rien sur la licence avant qu’on vous la demande.`,
        en: `Nothing about the licence until asked.`
      }
    ],
    facts: [
      {
        when: not(pitchTested.is('not-understood')),
        fr: `C’est un problème de décision. Ce n’est plus un problème d’explication : cela sert déjà.`,
        en: `It is a problem of decision. It is no longer one of explanation: it is already of use.`
      },
      {
        fr: `À ne pas dire : « gratuit », « communauté », « gouvernance », « innovant ». À dire : qui s’en sert, ce que cela évite, jusqu’à quand.`,
        en: `Not to say: “free”, “community”, “governance”, “innovative”. To say: who uses it, what it spares, until when.`
      }
    ],
    steps: [
      {
        id: 'their-question',
        within: 7,
        fr: {
          title: `Trouver la question de {audience-name}`,
          why: `On dit oui à sa propre question.`,
          first: `Appelez quelqu’un qui travaille à ses côtés : « De quoi lui parle-t-on ce mois-ci ? Que lui demandera-t-on, si c’est oui ? »`,
          done: `Elle tient en dix mots, sans nommer {thing}.`,
          takes: `1 h`
        },
        en: {
          title: `Find the question of {audience-name}`,
          why: `People say yes to their own question.`,
          first: `Ring somebody who works alongside: “What are people raising this month? What question will come, if it is yes?”`,
          done: `It fits in ten words, without naming {thing}.`,
          takes: `1 h`
        }
      },
      {
        id: 'who-signs',
        within: 7,
        fr: {
          title: `Vérifier qui signe, et à quelle date`,
          why: `Le bon argument à la mauvaise personne ne sert à rien.`,
          first: `À qui prépare la décision : « Qui signe, quel jour, et combien de jours avant faut-il remettre une page ? »`,
          done: `Un nom et deux dates sont notés.`,
          takes: `30 min`
        },
        en: {
          title: `Check who signs, and on which date`,
          why: `The right argument to the wrong person is wasted.`,
          first: `To whoever prepares the decision: “Who signs, on which day, and how many days before must a page be in?”`,
          done: `One name and two dates are noted.`,
          takes: `30 min`
        }
      },
      {
        id: 'try-the-sentence',
        within: 7,
        action: 'test-tagline',
        when: pitchTested.is('not-understood', 'untested'),
        fr: {
          title: `Dire votre phrase à une personne étrangère au sujet`,
          why: `Si elle ne sait pas la redire, l’autre non plus.`,
          first: `Trente secondes au téléphone, sans écran : qui s’en sert, ce que cela lui évite. Puis : « Redites-le-moi avec vos mots ? »`,
          done: `Sa phrase, notée mot pour mot, remplace la vôtre.`,
          takes: `15 min`
        },
        en: {
          title: `Say your sentence to somebody new to the subject`,
          why: `If they cannot say it back, neither can the other.`,
          first: `Thirty seconds on the phone, no screen: who uses it, what it spares them. Then: “Will you say it back in your words?”`,
          done: `Their sentence, noted word for word, replaces yours.`,
          takes: `15 min`
        }
      },
      {
        id: 'one-figure',
        within: 30,
        fr: {
          title: `Choisir un chiffre, et le dater`,
          why: `Trois chiffres se discutent, un seul se retient.`,
          first: `À trois personnes qui s’en servent : « Combien de temps cela vous prenait-il avant ? Et la dernière fois ? »`,
          done: `Un seul chiffre, daté, que quelqu’un d’autre retrouve.`,
          takes: `3 h`
        },
        en: {
          title: `Choose one figure, and date it`,
          why: `Three figures are argued; one is remembered.`,
          first: `To three people who use it: “How long did this take you before? And the last time?”`,
          done: `One figure, with its date, that somebody else finds too.`,
          takes: `3 h`
        }
      },
      {
        id: 'one-witness',
        within: 30,
        fr: {
          title: `Faire parler une personne servie`,
          why: `Sa phrase vaut votre dossier.`,
          first: `À l’une des trois : « Puis-je citer ce que vous venez de dire, sous votre nom, à qui décide ? »`,
          done: `Ses deux lignes, avec son accord écrit, ouvrent la page.`,
          takes: `1 h`
        },
        en: {
          title: `Let one person served do the talking`,
          why: `Their sentence is worth your file.`,
          first: `To one of the three: “May I quote what you have just said, under your name, to whoever decides?”`,
          done: `Their two lines, with a written yes, open the page.`,
          takes: `1 h`
        }
      },
      {
        id: 'one-page',
        within: 30,
        before: { date: 'decision-date', days: 14 },
        fr: {
          title: `Remettre une page à {audience-name}, à temps`,
          why: `Ce qui dépasse une page sera lu par quelqu’un d’autre.`,
          first: `Cinq lignes : sa question, le chiffre, la décision demandée {decision-date}, son coût, ce qui arrive sinon.`,
          done: `Quelqu’un vous a écrit que la page est arrivée.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Hand {audience-name} one page, in time`,
          why: `What exceeds one page is read by somebody else.`,
          first: `Five lines: their question, the figure, the decision asked for {decision-date}, its cost, what happens otherwise.`,
          done: `Somebody has written to you that the page has arrived.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-small',
        within: 90,
        consent: true,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Demander à {audience-name} la petite décision`,
          why: `Un oui réversible se donne ; un grand oui se reporte.`,
          first: `Dites la phrase de la note, puis taisez-vous jusqu’à la réponse.`,
          done: `Votre courriel du soir écrit oui, non, ou la condition.`,
          takes: `1 h`
        },
        en: {
          title: `Ask {audience-name} for the small decision`,
          why: `A reversible yes is given; a big yes is postponed.`,
          first: `Say the sentence of the note, then keep quiet until the answer.`,
          done: `Your email that evening says yes, no, or the condition.`,
          takes: `1 h`
        }
      },
      {
        id: 'report-on-the-day',
        within: 180,
        fr: {
          title: `Décider de la suite, à la date dite`,
          why: `La confiance naît d’une date tenue.`,
          first: `À {audience-name}, même si cela déçoit : « Voici le chiffre promis. Continuons-nous, et qui d’autre en répond ? »`,
          done: `La suite est décidée, et un deuxième soutien nommé.`,
          takes: `2 h`
        },
        en: {
          title: `Decide what follows, on the day you said`,
          why: `Trust comes from a date kept.`,
          first: `To {audience-name}, even if it disappoints: “Here is the figure promised. Do we go on, and who else answers for it?”`,
          done: `What comes next is decided, and a second backer named.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['crowdfunding', 'donations'],
        when: publicCarrier,
        fr: `Une collecte : vous demandez une décision, pas des dons.`,
        en: `A fundraiser: you are asking for a decision, not gifts.`
      },
      {
        advice: [
          'home-scic',
          'home-edic',
          'home-endowment',
          'home-scop',
          'home-gip',
          'home-economic-grouping',
          'home-joint-authority'
        ],
        fr: `Une structure nouvelle dans la même demande : deux oui sont plus difficiles qu’un.`,
        en: `A new organisation in the same request: two yeses are harder than one.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `Ce que coûte déjà {thing}, heures comprises : la page le dit, avant qu’on vous le demande.`,
        en: `What {thing} already costs, hours included: the page says it, before you are asked.`
      },
      {
        standing: 'fits',
        when: any(publicCarrier, carrier.is('research')),
        fr: `Du temps avant de l’argent : de l’ordre de six jours en trois mois, sans ligne nouvelle.`,
        en: `Time before money: about six days over three months, with no new budget line.`
      },
      {
        standing: 'fits',
        when: carrier.is('association', 'cooperative', 'company'),
        fr: `Une ligne d’essai, de l’ordre de 1 000 à 3 000 €, prise sur un budget déjà voté.`,
        en: `A trial line, of the order of €1,000 to €3,000, from a budget already voted.`
      },
      {
        standing: 'fits',
        sources: [seuilMarchesPublics2026],
        when: publicCarrier,
        fr: `Une prestation d’essai sous 60 000 € hors taxes : sans publicité ni mise en concurrence préalables, depuis le 1er avril 2026.`,
        en: `Trial work under €60,000 before tax: no prior publicity or competition, since 1 April 2026.`
      },
      {
        standing: 'fits',
        when: all(carrierWithoutEntity, agreement.has('employer')),
        fr: `Des heures reconnues dans votre emploi, de l’ordre de deux par semaine, écrites avant toute somme.`,
        en: `Hours recognised within your job, about two a week, in writing before any sum.`
      },
      {
        standing: 'unfit',
        fr: `Un budget de trois ans au premier rendez-vous.`,
        en: `A three-year budget at the first meeting.`
      }
    ],
    law: [
      {
        sources: [digitalRepublicAct],
        when: all(publicCarrier, isSoftware),
        fr: `Les administrations veillent à la maîtrise de leurs systèmes et encouragent le logiciel libre (loi n° 2016-1321, article 16). Un appui, pas une obligation.`,
        en: `French administrations see to the control of their systems and encourage free software (Act 2016-1321, article 16). A support, not a duty.`
      },
      {
        sources: [localAuthoritiesCode],
        when: carrier.is('local-authority'),
        fr: `Commune : le conseil municipal délibère (article L2121-29 du code général des collectivités territoriales), sauf ce qu’il a délégué. Ailleurs, l’organe délibérant.`,
        en: `Municipality: the council decides (article L2121-29 of the French local authorities code), save what it delegated. Elsewhere, the deliberative assembly.`
      },
      {
        when: carrier.is('association', 'cooperative', 'company'),
        fr: `Vos statuts disent qui engage la structure. Relisez-les avant de demander à la mauvaise instance.`,
        en: `Your articles say who binds the organisation. Read them before asking the wrong body.`
      }
    ],
    home: [
      {
        when: carrier.is('employee'),
        sources: [localAuthoritiesCode],
        fr: `Les heures se demandent à {audience-name} ; signer au nom de l’employeur revient à qui les textes désignent. Syndicat ou collectivité : l’assemblée, ou son exécutif par délégation. Demandez quand elle se réunit.`,
        en: `Hours are asked of {audience-name}; signing for the employer is for whoever the texts name. In a French local authority or joint body: the assembly, or its executive by delegation. Ask when it meets.`
      },
      {
        unless: carrier.is('employee'),
        fr: `La décision est à {audience-name}, ou à l’instance que les textes désignent ; la préparation est à vous.`,
        en: `The decision belongs to {audience-name}, or to the body that the texts name; the preparation is yours.`
      },
      {
        unless: neighbourLives,
        fr: `Premier choix : laisser {thing} où cela vit déjà, avec un nom dessus. Préférez une structure voisine {house} si personne ici ne veut ce nom.`,
        en: `First choice: leave {thing} where it already lives, with a name on it. Prefer a neighbouring body {house} if nobody here wants that name.`
      },
      {
        when: all(neighbourLives, rightsFirst),
        fr: `Premier choix : laisser {thing} où cela vit déjà, avec un nom dessus. Si personne ici ne veut ce nom, préférez {neighbour-name}, ses conditions écrites et le oui de l’employeur signé. D’ici là, aucune nouvelle copie.`,
        en: `First choice: leave {thing} where it already lives, with a name on it. If nobody here wants that name, prefer {neighbour-name}, with its terms in writing and the employer’s yes signed. Until then, no new copy.`
      },
      {
        when: neighbourLives,
        unless: rightsFirst,
        fr: `Premier choix : laisser {thing} où cela vit déjà, avec un nom dessus. Si personne ici ne veut ce nom, préférez {neighbour-name}, une fois ses conditions écrites.`,
        en: `First choice: leave {thing} where it already lives, with a name on it. If nobody here wants that name, prefer {neighbour-name}, once its terms are in writing.`
      }
    ],
    say: [
      {
        when: carrier.is('employee'),
        fr: {
          to: `À {audience-name}`,
          says: `« Pour {thing}, trois réponses écrites {decision-date} : deux heures par semaine jusqu’au {in-180}, qui en répond, et qui signe au nom de la maison. Un seul chiffre dira la suite. Si c’est non, qu’est-ce qui ferait oui ? »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“For {thing}, three answers in writing on {decision-date}: two hours a week until {in-180}, who answers for it, who signs for our employer. One figure settles what follows. If it is no, what would make it a yes?”`
        }
      },
      {
        unless: carrier.is('employee'),
        fr: {
          to: `À {audience-name}`,
          says: `« Pour {thing}, je vous demande {decision-date} un essai jusqu’au {in-180}, et une personne qui en réponde. À la fin, un seul chiffre décide. Si c’est non, qu’est-ce qui ferait oui ? »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“For {thing}, I am asking you on {decision-date} for a trial until {in-180}, and one person to answer for it. At the end, a single figure decides. If it is no, what would make it a yes?”`
        }
      },
      {
        when: opponents.has('hierarchy', 'supplier', 'members', 'investors'),
        fr: {
          to: `À qui s’en inquiète`,
          says: `« Pendant l’essai, rien ne s’arrête chez vous. Dites-moi avant {in-30} ce qu’il ne faut pas casser : je l’écris dans la page. »`
        },
        en: {
          to: `To whoever is worried`,
          says: `“During the trial, nothing of yours stops. Tell me by {in-30} what must not be broken: I put it on the page.”`
        }
      },
      {
        when: politicalSupport.is('one-person'),
        fr: {
          to: `À qui vous soutient`,
          says: `« Qui défendrait l’essai si vous partiez ? Présentez-moi cette personne avant {in-60}, je lui montre tout. »`
        },
        en: {
          to: `To your backer`,
          says: `“Who would defend the trial if you left? Introduce me by {in-60}, and I show them everything.”`
        }
      }
    ],
    risk: [
      {
        fr: `Un oui de politesse, sans nom, ni date, ni heures : un non qui dure.`,
        en: `A polite yes, with no name, no date, no hours: it is a no that lasts.`
      }
    ],
    stop: [
      {
        fr: `Ni oui ni non {decision-date} : une seule relance, à quinze jours. Puis demandez un non écrit, et ce que vous pouvez en dire à {users}.`,
        en: `Neither yes nor no on {decision-date}: one reminder, at a fortnight. Then ask for a written no, and what you may say of it.`
      },
      {
        fr: `L’essai n’a pas son chiffre {in-180} : il s’arrête, et vous le dites. Un usage de saison se prolonge une fois, jusqu’à la fin de celle-ci.`,
        en: `The trial has not its figure on {in-180}: it stops, and you say so. What is of use in one season goes on once, to the end of it.`
      }
    ],
    find: [
      {
        fr: `Une structure comparable qui a dit oui : quel argument a compté ?`,
        en: `A comparable body that said yes: which argument counted?`
      },
      {
        when: opponents.has('hierarchy', 'supplier', 'members', 'investors'),
        fr: `Qui perdrait à un oui : quelle crainte, et que peut-on lui garder ?`,
        en: `Whoever would lose by a yes: which fear, and what can be kept for them?`
      },
      {
        fr: `Deux personnes qui s’en servent : que feraient-elles si cela s’arrêtait demain ?`,
        en: `Two people who use it: what would they do if it stopped tomorrow?`
      }
    ]
  }
});

import { all, any } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { provenUse } from '#knowledge/facts/proven-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { digitalRepublicAct, localAuthoritiesCode } from '#knowledge/sources/law.ts';
import { seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';

const toConvince = nextAudience.has('officials', 'management', 'board', 'village-mayors');
const deciderAbove = agreement.has('employer', 'board');

/** It works and is used; what is missing is one person’s yes. */
export const convinceDecider = situation({
  id: 'convince-decider',
  over: [],
  requires: [
    inUse,
    usableRelease,
    {
      when: any(
        all(motive.has('convince'), any(toConvince, deciderAbove)),
        all(toConvince, opponents.has('hierarchy'))
      ),
      fr: `Un élu, une direction ou un conseil reste à convaincre`,
      en: `An official, a management or a board remains to be convinced`
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
      fr: `Un employeur ou un conseil doit dire oui`,
      en: `An employer or a board must say yes`
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
        fr: `Demandez une petite décision datée, pas une adhésion : trois mois, un nom, un chiffre à vérifier.`,
        en: `Ask for a small dated decision, not for belief: three months, one name, one figure to check.`
      },
      {
        fr: `Partez de la question qui occupe déjà {audience-name}. Une page, un chiffre, une personne servie ; rien sur la licence avant qu’on vous la demande.`,
        en: `Start from the question already on the mind of {audience-name}. One page, one figure, one person served; nothing about the licence until asked.`
      }
    ],
    facts: [
      {
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
          first: `Appelez quelqu’un de son entourage : « de quoi lui parle-t-on ce mois-ci ? »`,
          done: `Elle tient en dix mots, sans nommer {thing}.`,
          takes: `1 h`
        },
        en: {
          title: `Find the question of {audience-name}`,
          why: `People say yes to their own question.`,
          first: `Ring somebody close: “what are people raising this month?”`,
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
          first: `Demandez à qui prépare la décision : qui signe, et jusqu’à quand ?`,
          done: `Un nom et une date sont notés.`,
          takes: `30 min`
        },
        en: {
          title: `Check who signs, and on which date`,
          why: `The right argument to the wrong person is wasted.`,
          first: `Ask whoever prepares the decision: who signs, and by when?`,
          done: `A name and a date are noted.`,
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
          first: `Trente secondes, au téléphone, sans écran.`,
          done: `Elle l’a redite avec ses mots.`,
          takes: `15 min`
        },
        en: {
          title: `Say your sentence to somebody new to the subject`,
          why: `If they cannot say it back, neither can the other.`,
          first: `Thirty seconds, on the phone, no screen.`,
          done: `They have said it back in their words.`,
          takes: `15 min`
        }
      },
      {
        id: 'one-figure',
        within: 30,
        fr: {
          title: `Choisir un chiffre, et le dater`,
          why: `Trois chiffres se discutent, un seul se retient.`,
          first: `Heures, euros ou personnes : comptez-en un sur un mois.`,
          done: `Une autre personne retrouve le même.`,
          takes: `3 h`
        },
        en: {
          title: `Choose one figure, and date it`,
          why: `Three figures are argued; one is remembered.`,
          first: `Hours, euros or people: count one of them over a month.`,
          done: `Somebody else finds the same.`,
          takes: `3 h`
        }
      },
      {
        id: 'one-witness',
        within: 30,
        fr: {
          title: `Faire parler une personne servie`,
          why: `Sa phrase vaut votre dossier.`,
          first: `Demandez-lui deux lignes signées, et son accord.`,
          done: `Les deux lignes sont en tête de page.`,
          takes: `1 h`
        },
        en: {
          title: `Let one person served do the talking`,
          why: `Their sentence is worth your file.`,
          first: `Ask for two signed lines, and permission.`,
          done: `The two lines head the page.`,
          takes: `1 h`
        }
      },
      {
        id: 'one-page',
        within: 30,
        before: { date: 'decision-date', days: 14 },
        fr: {
          title: `Envoyer une page`,
          why: `Ce qui dépasse une page sera lu par quelqu’un d’autre.`,
          first: `Cinq lignes : problème, chiffre, décision demandée, coût, et sinon.`,
          done: `La page est chez {audience-name}, dix jours avant.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Send one page`,
          why: `What exceeds one page is read by somebody else.`,
          first: `Five lines: problem, figure, decision asked, cost, and otherwise.`,
          done: `The page is with {audience-name}, ten days before.`,
          takes: `Half a day`
        }
      },
      {
        id: 'ask-small',
        within: 90,
        consent: true,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Demander la petite décision`,
          why: `Un oui réversible se donne ; un grand oui se reporte.`,
          first: `« Trois mois, une personne nommée, un point le… »`,
          done: `Oui, non, ou la condition : c’est écrit.`,
          takes: `1 h`
        },
        en: {
          title: `Ask for the small decision`,
          why: `A reversible yes is given; a big yes is postponed.`,
          first: `“Three months, one named person, a review on…”`,
          done: `Yes, no, or the condition: it is in writing.`,
          takes: `1 h`
        }
      },
      {
        id: 'report-on-the-day',
        within: 180,
        fr: {
          title: `Rendre compte à la date dite`,
          why: `La confiance naît d’une date tenue.`,
          first: `Le même chiffre, même s’il déçoit.`,
          done: `La suite est décidée, et un deuxième soutien nommé.`,
          takes: `2 h`
        },
        en: {
          title: `Report on the day you said`,
          why: `Trust comes from a date kept.`,
          first: `The same figure, even if it disappoints.`,
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
        advice: ['home-scic', 'home-edic', 'home-endowment'],
        fr: `Une structure nouvelle dans la même demande : deux oui sont plus difficiles qu’un.`,
        en: `A new organisation in the same request: two yeses are harder than one.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `Dites ce que cela coûte déjà, heures comprises, avant qu’on vous le demande.`,
        en: `Say what it already costs, hours included, before you are asked.`
      },
      {
        standing: 'fits',
        when: any(publicCarrier, carrier.is('research')),
        fr: `Du temps avant de l’argent : de l’ordre d’un dixième de poste pendant trois mois, sans ligne nouvelle.`,
        en: `Time before money: about a tenth of a post for three months, with no new budget line.`
      },
      {
        standing: 'fits',
        when: carrier.is('association', 'cooperative', 'company'),
        fr: `Une ligne d’essai, prise sur un budget déjà voté, plafonnée.`,
        en: `A capped trial line, from a budget already voted.`
      },
      {
        standing: 'fits',
        sources: [seuilMarchesPublics2026],
        when: publicCarrier,
        fr: `Une prestation d’essai sous 60 000 € hors taxes : sans publicité ni mise en concurrence préalables, depuis le 1er avril 2026.`,
        en: `Trial work under €60,000 before tax: no prior publicity or competition, since 1 April 2026.`
      },
      {
        standing: 'fits',
        when: all(carrierWithoutEntity, agreement.has('employer')),
        fr: `Des heures reconnues dans votre emploi, écrites, avant toute somme.`,
        en: `Hours recognised within your job, in writing, before any sum.`
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
        fr: `La décision est à {audience-name}, ou à l’instance que les textes désignent ; la préparation est à vous.`,
        en: `The decision belongs to {audience-name}, or to the body that the texts name; the preparation is yours.`
      },
      {
        fr: `Premier choix : laisser {thing} où cela vit déjà, avec un nom dessus. Préférez un autre service si personne ici ne veut ce nom.`,
        en: `First choice: leave {thing} where it already lives, with a name on it. Prefer another department if nobody here wants that name.`
      }
    ],
    say: [
      {
        fr: {
          to: `À {audience-name}`,
          says: `« Je vous demande trois mois et un nom. À la date dite, nous arrêtons ou nous continuons, sur ce seul chiffre. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“I am asking you for three months and one name. On the day, we stop or go on, on this single figure.”`
        }
      },
      {
        fr: { to: `À son entourage`, says: `« Quelle question lui posera-t-on, si c’est oui ? »` },
        en: { to: `To those around`, says: `“What question will come, if it is yes?”` }
      }
    ],
    risk: [
      {
        fr: `Un oui de politesse, sans nom, ni date, ni heures : c’est un non qui dure.`,
        en: `A polite yes, with no name, no date, no hours: it is a no that lasts.`
      }
    ],
    stop: [
      {
        fr: `Après deux reports, demandez un non écrit, avec sa raison. Puis changez de porte, ou réduisez ce que vous promettez.`,
        en: `After two postponements, ask for a written no, with its reason. Then try another door, or promise less.`
      }
    ],
    find: [
      {
        when: any(publicCarrier, agreement.has('board')),
        fr: `Qui prépare le conseil : combien de jours avant faut-il inscrire un point ?`,
        en: `Whoever prepares the council: how many days ahead must an item be listed?`
      },
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
        when: politicalSupport.is('one-person'),
        fr: `Qui prendrait le relais de votre soutien, si cette personne partait ?`,
        en: `Who would take over from your backer, if that person left?`
      }
    ]
  }
});

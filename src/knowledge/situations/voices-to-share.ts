import { all, any, not } from '#engine/reason/condition.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { teamDecidesAlone } from '#knowledge/facts/team-decides-alone.ts';
import { DISPUTE } from '#knowledge/note/troubles.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import {
  associationsAct,
  commonhaus,
  osmContributorTerms,
  tradeMarkNonUse
} from '#knowledge/sources/joining.ts';
import { localAuthoritiesCode } from '#knowledge/sources/law.ts';

/** Many contribute, one team decides, and it is willing to share: a first real vote before articles. */
export const voicesToShare = situation({
  id: 'voices-to-share',
  over: [],
  requires: [
    {
      when: maturity.atLeast('growth'),
      fr: `L’usage {grandit} ou {est installé}`,
      en: `Use is {growing} or {established}`
    },
    {
      when: outsideContributors.atLeast('several'),
      fr: `Plusieurs personnes du dehors contribuent`,
      en: `Several outside people contribute`
    },
    teamDecidesAlone,
    {
      when: sharedPower.is('now', 'later'),
      fr: `Vous acceptez de partager la décision`,
      en: `You agree to share decisions`
    }
  ],
  favours: [
    {
      when: danger.has('dispute'),
      strong: true,
      fr: `Un désaccord peut diviser le groupe`,
      en: `A disagreement may split the group`
    },
    {
      when: any(motive.has('verdict'), all(motive.has('more-hands'), organisations.atLeast('two-three'))),
      strong: true,
      fr: `{Vous demandez si c’est un commun}, ou {vous cherchez des bras dans d’autres organisations}`,
      en: `{You ask whether it is a commons}, or {you look for hands in other organisations}`
    },
    {
      when: motive.has('told-to'),
      strong: true,
      fr: `On vous demande d’en faire un commun`,
      en: `You are told to make a commons of it`
    },
    {
      when: agreement.has('board', 'co-authors'),
      strong: true,
      fr: `Un accord manque : {d’un conseil} ou {d’autres qui l’ont faite}`,
      en: `An agreement is missing: {of a board} or {of others who made it}`
    },
    openToCapture,
    largeCommunity,
    {
      when: nameOwner.is('one-person', 'supplier', 'carrier'),
      fr: `Le nom est dans une seule main`,
      en: `The name is in a single hand`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Beaucoup contribuent, une équipe décide seule`,
    summary: `La communauté existe, et vous voulez partager : une voix réelle d’abord, le nom à l’abri ensuite.`,
    question: `Comment donner une voix à qui contribue, sans tout bloquer ?`
  },
  en: {
    title: `Many contribute, one team decides alone`,
    summary: `The community exists, and you want to share: a real say first, then a safe place for the name.`,
    question: `How do we give contributors a say, without blocking everything?`
  },
  note: {
    answer: [
      {
        when: not(danger.has('money-ends')),
        fr: `Faites voter une vraie décision avant {decision-date}, et des statuts ensuite. On apprend les règles en s’en servant.`,
        en: `Put a real decision to the vote by {decision-date}. Articles come afterwards. Rules are learnt by using them.`
      },
      {
        when: danger.has('money-ends'),
        fr: `Demandez deux sièges dans le comité de la structure qui reprend. Ils sont pour qui fournit ou contribue.`,
        en: `Ask for two seats on the committee of the body that takes over. They are for those who supply or contribute.`
      },
      {
        fr: `Dites ce qui se partage, ce qui reste chez vous, et quand. Puis sortez le nom et les comptes d’une seule main.`,
        en: `Say what is shared, what stays with you, and when. Then take the name and accounts out of a single hand.`
      }
    ],
    facts: [
      {
        fr: `Pas encore un commun : qui contribue peut partir, pas décider.`,
        en: `Not yet a commons: contributors can leave, not decide.`
      },
      {
        fr: `Ce n’est pas perdre la main : sur la sécurité, l’argent engagé et la loi, vous en répondez encore.`,
        en: `It is not losing control: for safety, money committed and the law, you still answer.`
      }
    ],
    steps: [
      {
        id: 'two-mediators',
        about: DISPUTE,
        within: 7,
        when: danger.has('dispute'),
        fr: {
          title: `Nommer deux personnes que les deux bords écoutent`,
          why: `Un vote dans la colère fait partir les perdants.`,
          first: `Écrivez à chaque bord : « Un nom que l’autre bord écoute aussi, avant {in-7}. Rien ne se vote avant que ces deux personnes aient parlé. »`,
          done: `Elles ont entendu trois personnes de chaque bord.`,
          takes: `Une semaine`
        },
        en: {
          title: `Name two people whom both sides listen to`,
          why: `A vote taken in anger makes the losers leave.`,
          first: `Write to each side: “One name that the other side listens to as well, by {in-7}. Nothing is voted on before these two people have spoken.”`,
          done: `They have heard three people from each side.`,
          takes: `One week`
        }
      },
      {
        id: 'ask-ten',
        within: 7,
        when: not(danger.has('dispute')),
        fr: {
          title: `Demander à dix personnes quelle décision elles veulent partager`,
          why: `On offre souvent la voix que personne ne demande.`,
          first: `Écrivez à dix personnes qui contribuent : « Laquelle de nos décisions vous a gênés cette année ? Laquelle voulez-vous prendre ? Réponse avant {in-7}. »`,
          done: `Dix réponses, sans les noms, sont publiées par sujet.`,
          takes: `2 h`
        },
        en: {
          title: `Ask ten people which decision they want to share`,
          why: `One often offers the say that nobody asked for.`,
          first: `Write to ten people who contribute: “Which of our decisions troubled you this year? Which do you want to make yourselves? Please answer by {in-7}.”`,
          done: `Ten replies, without names, are published by subject.`,
          takes: `2 h`
        }
      },
      {
        id: 'list-the-keys',
        within: 7,
        fr: {
          title: `Lister ce qui permet de tout refermer`,
          why: `Une voix sans clés ne pèse rien.`,
          first: `Nom, adresse, comptes, serveurs, droit de publier, argent : qui tient quoi ?`,
          done: `{second-person} a vérifié chaque ligne.`,
          takes: `1 h`
        },
        en: {
          title: `List what could shut it all again`,
          why: `A say without keys weighs nothing.`,
          first: `Name, address, accounts, servers, right to publish, money: who holds what?`,
          done: `{second-person} has checked every line.`,
          takes: `1 h`
        }
      },
      {
        id: 'agree-to-share',
        within: 30,
        consent: true,
        fr: {
          title: `Faire accepter le partage, part par part`,
          why: `Un partage promis sans mandat se défait en réunion.`,
          first: `Trois colonnes pour {deciders} : donné au groupe, gardé par nous, révisé quand. Priorités données ; sécurité, argent engagé, loi gardés.`,
          done: `L’accord est écrit, colonne par colonne.`,
          takes: `Une demi-journée, plus l’attente`
        },
        en: {
          title: `Have the sharing agreed, part by part`,
          why: `Sharing promised without a mandate comes undone in a meeting.`,
          first: `Three columns for {deciders}: given to the group, kept by us, revised when. Priorities given; safety, money committed, law kept.`,
          done: `The agreement is in writing, column by column.`,
          takes: `Half a day, plus the wait`
        }
      },
      {
        id: 'announce-the-date',
        within: 30,
        action: 'power-sharing-date',
        fr: {
          title: `Annoncer la date et la part partagée`,
          why: `Une promesse sans date se lit comme un refus.`,
          first: `L’accord une fois écrit, là où l’on trouve {thing} : « Le groupe prend une décision qui compte avant {decision-date}. Nous gardons sécurité, argent engagé et loi. Nous révisons le partage {in-365}. »`,
          done: `L’annonce est en ligne, signée et datée.`,
          takes: `1 h`
        },
        en: {
          title: `Announce the date and the part that is shared`,
          why: `A promise with no date reads as a refusal.`,
          first: `Once the agreement is in writing, where people find {thing}: “The group takes a decision that matters by {decision-date}. We keep safety, money committed and the law. We revise the sharing on {in-365}.”`,
          done: `The announcement is online, signed and dated.`,
          takes: `1 h`
        }
      },
      {
        id: 'first-vote',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Tenir un premier vote qui engage`,
          why: `Une vraie décision convainc mieux qu’une charte.`,
          first: `Prenez une décision réversible qui partage le groupe : « Le vote se ferme {decision-date}, une voix par personne qui contribue. Le résultat s’applique. »`,
          done: `Le résultat est appliqué, même s’il vous déplaît, et le compte des voix publié.`,
          takes: `Trois semaines`
        },
        en: {
          title: `Hold a first vote that binds`,
          why: `A real decision convinces more than a charter.`,
          first: `Take a reversible decision on which the group is split: “The vote closes on {decision-date}, one voice for each contributor. The result applies.”`,
          done: `The result is carried out, like it or not, and the count published.`,
          takes: `Three weeks`
        }
      },
      {
        id: 'write-the-rules',
        within: 90,
        action: 'write-governance',
        fr: {
          title: `Écrire les règles que le vote a fait naître`,
          why: `Une page suivie vaut dix pages oubliées.`,
          first: `Qui vote, sur quoi, en combien de jours, qui tranche un blocage.`,
          done: `Le groupe l’a adoptée par la même règle.`,
          takes: `Deux soirées`
        },
        en: {
          title: `Write the rules that the vote gave rise to`,
          why: `One page followed beats ten forgotten.`,
          first: `Who votes, on what, in how many days, who breaks a deadlock.`,
          done: `The group has adopted it by that same rule.`,
          takes: `Two evenings`
        }
      },
      {
        id: 'fill-the-seats',
        within: 180,
        fr: {
          title: `Pourvoir des sièges, pour un an`,
          why: `Un comité nommé par vous reste le vôtre.`,
          first: `Appel ouvert : « Cinq sièges, pour un an ; notre équipe y est minoritaire, deux au moins hors technique. »`,
          done: `Le premier compte rendu est public.`,
          takes: `Un mois`
        },
        en: {
          title: `Fill seats, for one year`,
          why: `A committee that you appoint stays yours.`,
          first: `An open call: “Five seats, for one year; our team is a minority, two at least for non-technical people.”`,
          done: `The first minutes are public.`,
          takes: `One month`
        }
      },
      {
        id: 'move-the-name',
        within: 365,
        costs: ['name-for-years'],
        irrevocable: true,
        action: 'transfer-assets',
        unless: nameOwner.is('neutral', 'nothing'),
        fr: {
          title: `Sortir nom, adresse et comptes d’une seule main`,
          why: `C’est ce qui rend le partage sans retour.`,
          first: `Une heure avec qui accueille dans votre domaine {house} : « Garderiez-vous le nom, et comment en sortirions-nous ? »`,
          done: `Personne, seul, ne peut plus fermer ni renommer.`,
          takes: `Dix jours`
        },
        en: {
          title: `Take name, address and accounts out of a single hand`,
          why: `It is what makes sharing last.`,
          first: `An hour with those who take in projects of your field {house}: “Would you hold the name, and how would we leave?”`,
          done: `Nobody, alone, can shut it or rename it any more.`,
          takes: `Ten days`
        }
      }
    ],
    never: [
      {
        advice: ['inbound-assignment', 'inbound-cla'],
        fr: `Faire céder leurs droits à votre seule équipe : c’est l’inverse d’un partage.`,
        en: `Having rights assigned to your team alone: that is the opposite of sharing.`
      },
      {
        advice: ['decide-founder'],
        fr: `Une personne fondatrice qui tranche seule, sauf l’urgence.`,
        en: `A founder who settles alone, emergencies apart.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `Partager coûte du temps : de l’ordre de deux jours par mois la première année. Payés, 6 000 à 8 000 €.`,
        en: `Sharing costs time: about two days a month in the first year. Paid, €6,000 to €8,000.`
      },
      {
        standing: 'fits',
        programme: 'dla',
        when: carrier.is('association', 'cooperative'),
        fr: `Du conseil gratuit sur vos règles, si vous employez au moins une personne.`,
        en: `Free advice on your rules, if you employ at least one person.`
      },
      {
        standing: 'fits',
        when: carrier.is('company'),
        fr: `Votre propre budget : une ligne que le comité attribue, même petite, vaut plus qu’un avis.`,
        en: `Your own budget: a line that the committee allots, even a small one, is worth more than an opinion.`
      },
      {
        standing: 'fits',
        when: carrierWithoutEntity,
        fr: `Un hôte qui encaisse et montre les comptes : de l’ordre de 5 à 10 % de frais.`,
        en: `A host that receives the money and shows the accounts: about 5 to 10% in fees.`
      },
      {
        standing: 'unfit',
        fr: `Vendre des sièges au comité : qui paie conseille, mais ne vote pas pour autant.`,
        en: `Selling seats on the committee: those who pay may advise, but do not vote for that.`
      }
    ],
    law: [
      {
        sources: [tradeMarkNonUse],
        fr: `Une marque ne change de mains que par écrit (article L714-1 du code de la propriété intellectuelle). Un nom jamais déposé suit l’adresse et les comptes : écrivez-le.`,
        en: `A trade mark changes hands only in writing (article L714-1 of the French intellectual property code). A name never registered follows the address and accounts: write it down.`
      },
      {
        sources: [associationsAct],
        when: carrier.is('association'),
        fr: `Si vos statuts changent, déclarez-le dans les trois mois (loi du 1er juillet 1901, article 5).`,
        en: `If your articles change, declare it within three months (French Act of 1 July 1901, article 5).`
      },
      {
        sources: [localAuthoritiesCode],
        when: carrier.is('local-authority'),
        fr: `Un comité propose ; votre assemblée décide, ou dit pourquoi non. Entre communes ou groupements : l’entente (article L5221-1 du code général des collectivités territoriales).`,
        en: `A committee proposes; your assembly decides, or says why not. Among municipalities or their groupings: an entente (article L5221-1 of the French local authorities code).`
      },
      {
        when: carrier.is('company', 'cooperative'),
        fr: `Un comité ne tient que par un écrit : signez une charte qui vous oblige, sortie comprise.`,
        en: `A committee holds only by something written: sign a charter that binds you, exit included.`
      }
    ],
    home: [
      {
        sources: [osmContributorTerms],
        fr: `Qui vote : par exemple qui a contribué trois mois sur douze, comme OpenStreetMap pour changer sa licence.`,
        en: `Who votes: for instance those who contributed in three months out of twelve, as OpenStreetMap does to change its licence.`
      },
      {
        when: carrier.is('association'),
        fr: `Premier choix : votre association, avec des sièges élus. Préférez une fondation d’accueil si des membres sont en concurrence.`,
        en: `First choice: your association, with elected seats. Prefer a host foundation if members compete.`
      },
      {
        sources: [commonhaus],
        when: all(isSoftware, any(carrier.is('company', 'cooperative'), carrierWithoutEntity)),
        fr: `Premier choix pour le nom : une fondation d’accueil, comme Commonhaus pour du code. Préférez une association existante de votre domaine si elle vous connaît.`,
        en: `First choice for the name: a host foundation, such as Commonhaus for code. Prefer an existing association of your field if it knows you.`
      },
      {
        when: all(not(isSoftware), any(carrier.is('company', 'cooperative'), carrierWithoutEntity)),
        fr: `Premier choix pour le nom : une association existante de votre domaine. Préférez-en une nouvelle si trois structures la veulent et la paient.`,
        en: `First choice for the name: an existing association of your field. Prefer a new one if three bodies want it and pay for it.`
      },
      {
        when: any(publicCarrier, carrier.is('research')),
        fr: `Premier choix : une convention qui dit ce que le comité décide. Préférez une structure commune quand plusieurs paient.`,
        en: `First choice: an agreement saying what the committee decides. Prefer a joint body once several pay.`
      }
    ],
    say: [
      {
        when: not(agreement.has('only-us')),
        fr: {
          to: `Devant {deciders}`,
          says: `« Nous gardons ce dont nous répondons, nous donnons le reste. Il me faut votre oui écrit avant {in-30}. Si c’est non, nous n’annonçons rien, et nous dirons pourquoi. »`
        },
        en: {
          to: `To {deciders}`,
          says: `“We keep what we answer for, and give the rest. I need your written yes by {in-30}. If it is no, we announce nothing, and will say why.”`
        }
      },
      {
        fr: {
          to: `Aux personnes qui contribuent, l’accord une fois écrit`,
          says: `« Une vraie décision vous revient, avant {decision-date}. Nous appliquerons le résultat, même si nous aurions fait autrement. Si moins d’une personne sur cinq vote, nous en restons là. »`
        },
        en: {
          to: `To those who contribute, once that is in writing`,
          says: `“A real decision is yours, by {decision-date}. We will carry out the result, even if we would have done otherwise. If fewer than one person in five vote, we leave it there.”`
        }
      },
      {
        when: danger.has('dispute'),
        fr: {
          to: `Aux deux bords`,
          says: `« Rien ne se vote cette semaine. Donnez-moi un nom que l’autre bord écoute aussi ; le vote vient avant {decision-date}, et il engage tout le monde. »`
        },
        en: {
          to: `To both sides`,
          says: `“Nothing is voted on this week. Give me a name that the other side listens to as well; the vote comes by {decision-date}, and binds everybody.”`
        }
      }
    ],
    risk: [
      {
        fr: `Consulter, puis décider comme avant : les meilleures personnes partent les premières, et l’une d’elles emporte une copie.`,
        en: `Consulting, then deciding as before: the best people leave first, and one of them takes a copy.`
      }
    ],
    stop: [
      {
        fr: `Moins d’une personne active sur cinq a voté {decision-date} : pas de comité, des votes ponctuels, et le compte publié.`,
        en: `Fewer than one active person in five have voted by {decision-date}: no committee, votes now and then, and the count published.`
      },
      {
        fr: `Aucun vote {decision-date} : retirez l’annonce et le mot « commun », et dites pourquoi au même endroit.`,
        en: `No vote by {decision-date}: take down the announcement and the word “commons”, and say why in the same place.`
      }
    ],
    find: [
      {
        fr: `Trois personnes parties cette année : qu’auraient-elles voulu décider ?`,
        en: `Three people who left this year: what would they have wanted to decide?`
      },
      {
        fr: `Une équipe de votre domaine qui a déjà partagé : qu’a-t-elle gardé, qu’a-t-elle regretté ?`,
        en: `A team of your field that has shared already: what did it keep, what did it regret?`
      },
      {
        when: nameOwner.is('supplier', 'one-person'),
        fr: `Qui tient le nom aujourd’hui : à quelle condition le confierait-on ?`,
        en: `Whoever holds the name today: on what condition would it be entrusted?`
      }
    ]
  }
});

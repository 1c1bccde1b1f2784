import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { notifyWhoseNames } from '#knowledge/note/notify-in-time.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { seuilMarchesPublics2026 } from '#knowledge/sources/law-firms.ts';
import { dataAct, gdpr, localAuthoritiesCode } from '#knowledge/sources/law.ts';
import { worksMadeTogether } from '#knowledge/sources/money-in-common.ts';

const tool = resource.has('software', 'online-service');
const town = carrier.is('local-authority');
const paidStaff = carrier.is('local-authority', 'state-body', 'association', 'cooperative');

/** A supplier offers to replace what somebody made for their own work. */
export const supplierOffer = situation({
  id: 'supplier-offer',
  over: [],
  requires: [
    {
      when: any(
        opponents.has('supplier'),
        all(
          neighbour.is('closed'),
          any(publicCarrier, motive.has('join-or-build')),
          motive.has('join-or-build', 'answer-somebody')
        )
      ),
      fr: `{Un fournisseur y perdrait}, ou {une solution fermée se propose}`,
      en: `{A supplier would lose by it}, or {a closed solution is on offer}`
    },
    {
      when: all(
        paidStaff,
        startingPoint.is('own-work', 'contractor', 'gathered', 'co-funded', 'fork'),
        not(all(nameOwner.is('supplier'), agreement.has('contractor')))
      ),
      fr: `Vous l’avez faite pour votre propre usage`,
      en: `You made it for your own use`
    },
    {
      when: all(maturity.atLeast('prototype'), maturity.atMost('growth')),
      fr: `Elle sert, sans être une infrastructure`,
      en: `It is used, without being infrastructure`
    }
  ],
  favours: [
    {
      when: all(motive.has('answer-somebody'), maturity.atMost('first-users')),
      strong: true,
      fr: `Vous venez pour répondre à une offre, et peu s’en servent encore`,
      en: `You come to answer an offer, and few use it yet`
    },
    {
      when: all(
        motive.has('answer-somebody'),
        not(motive.has('rights')),
        opponents.has('supplier'),
        maturity.atMost('first-users')
      ),
      strong: true,
      fr: `Un fournisseur y gagnerait, quelqu’un attend une réponse, et peu s’en servent encore`,
      en: `A supplier would gain, somebody waits for an answer, and few use it yet`
    },
    {
      when: motive.has('join-or-build'),
      strong: true,
      fr: `Vous hésitez entre rejoindre et construire`,
      en: `You hesitate between joining and building`
    },
    {
      when: neighbour.is('closed'),
      fr: `Une ressource proche existe, mais fermée`,
      en: `A similar resource exists, but closed`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une offre à prix, contre un outil fait maison`,
    summary: `La question n’est pas de défendre l’outil. C’est de savoir, à une date, ce que l’on achète, ce que l’on perd et comment repartir.`,
    question: `Faut-il garder notre outil, ou signer l’offre reçue ?`
  },
  en: {
    title: `A priced offer, against a home-made tool`,
    summary: `The question is not to defend the tool, but to know, by a date, what you buy, what you lose and how you leave again.`,
    question: `Should we keep our tool, or sign the offer we received?`
  },
  note: {
    answer: [
      {
        about: OFFER,
        fr: `Ni oui ni non avant {decision-date}. À {offer-from}, posez d’abord cinq questions. D’ici là, comparez trois voies sur dix {items} : garder {thing}, rejoindre un outil libre {nearby}, signer.`,
        en: `Neither yes nor no before {decision-date}. First put five questions to {offer-from}. Until then compare three ways on ten {items}: keep {thing}, join a free tool {nearby}, sign.`
      },
      {
        when: all(tool, onePersonHoldsTheKeys),
        fr: `D’ici là, une deuxième personne apprend à réparer : c’est ce qui vous manque pour choisir librement.`,
        en: `Until then, a second person learns to repair it: that is what you lack to choose freely.`
      }
    ],
    facts: [
      {
        fr: `C’est une comparaison, pas un combat. Un abonnement se compte sur trois ans : trois fois la première facture, hausses en plus.`,
        en: `It is a comparison, not a fight. A subscription is counted over three years: three times the first invoice, increases on top.`
      },
      {
        when: onePersonHoldsTheKeys,
        fr: `Ce n’est pas un outil gratuit : il tient à une seule personne, et ce temps se paie.`,
        en: `It is not a free tool: it rests on one person, and that time is paid for.`
      }
    ],
    steps: [
      {
        id: 'five-questions',
        about: OFFER,
        within: 7,
        fr: {
          title: `Poser cinq questions au fournisseur{offer-quoted}`,
          why: `On compare des réponses, pas une plaquette.`,
          first: `Portez à {may-agree} ce message à signer : « Avant {in-30}, par écrit : export complet, hausse annuelle, hébergement, durée, ce qui nous reste en partant ? »`,
          done: `Le message est parti, signé de {may-agree}.`,
          takes: `30 min`
        },
        en: {
          title: `Ask the supplier five questions{offer-quoted}`,
          why: `One compares answers, not a brochure.`,
          first: `Take to {may-agree} this message to sign: “By {in-30}, in writing: complete export, yearly increase, hosting, length, what stays ours when we leave?”`,
          done: `The message has gone, signed by {may-agree}.`,
          takes: `30 min`
        }
      },
      {
        id: 'safe-copy',
        within: 7,
        action: 'keep-safe',
        fr: {
          title: `Mettre {thing} et ses données à l’abri`,
          why: `On ne négocie pas avec la seule copie en jeu.`,
          first: `Une copie sur le stockage de votre structure, avec une page de lecture.`,
          done: `Une personne qui y avait déjà droit l’a ouverte sans vous.`,
          takes: `1 h`
        },
        en: {
          title: `Put {thing} and its data somewhere safe`,
          why: `Nobody bargains with the only copy at stake.`,
          first: `A copy on your organisation’s storage, with a page of instructions.`,
          done: `Somebody already entitled to it has opened it without you.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-about-copies',
        within: 7,
        when: all(dataToProtect, outsidersContribute),
        sources: [gdpr],
        fr: {
          title: `Demander si une version remplie est sortie`,
          why: `Une fuite connue se notifie sous soixante-douze heures.`,
          first: `À {users}, et à qui en a une copie : « Avez-vous reçu une version remplie par un autre organisme ? N’effacez rien. » ${notifyWhoseNames.fr}`,
          done: `Chaque réponse est notée ; un oui est signalé le jour même.`,
          takes: `30 min`
        },
        en: {
          title: `Ask whether a filled-in version has gone out`,
          why: `A known breach is notified within seventy-two hours.`,
          first: `To {users}, and to whoever has a copy: “Were you sent one filled in by another body? Delete nothing.” ${notifyWhoseNames.en}`,
          done: `Each answer is noted; a yes is reported that day.`,
          takes: `30 min`
        }
      },
      {
        id: 'who-owns-it',
        action: 'audit-rights',
        within: 30,
        before: { date: 'decision-date', days: 21 },
        when: any(rightsToSettle, agreement.has('employer', 'co-authors', 'contractor', 'board')),
        consent: true,
        fr: {
          title: `Faire dire par {may-agree} qui a les droits sur {thing}`,
          why: `Personne ne garde ni ne donne ce qui n’est pas à soi.`,
          first: `Une page, qui l’a fait et dans quelles fonctions : « Signez-vous avant {decision-date-21} ? »`,
          done: `La page est signée de {may-agree}, ou son refus est écrit.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Have {may-agree} say who holds the rights in {thing}`,
          why: `Nobody keeps or gives away what is not theirs.`,
          first: `One page, who made it and within which duties: “Will you sign by {decision-date-21}?”`,
          done: `The page is signed by {may-agree}, or the refusal is in writing.`,
          takes: `Half a day`
        }
      },
      {
        id: 'second-repairer',
        within: 30,
        when: onePersonHoldsTheKeys,
        action: 'second-maintainer',
        fr: {
          title: `Apprendre {thing} à {second-person}`,
          why: `Sans deuxième personne, l’offre gagne par défaut.`,
          first: `« Deux heures ensemble avant {in-14}, sur une vraie correction. Ensuite, vous en faites une sans aide ? »`,
          done: `Cette correction est faite, ou le refus est noté.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Teach {thing} to {second-person}`,
          why: `Without a second person, the offer wins by default.`,
          first: `“Two hours together before {in-14}, on a real fix. Then will you make one unaided?”`,
          done: `That fix is made, or the refusal is noted.`,
          takes: `Half a day`
        }
      },
      {
        id: 'one-meeting',
        within: 30,
        when: outsidersContribute,
        fr: {
          title: `Revenir à une seule version, avec qui l’a modifié`,
          why: `Des variantes qui s’ignorent font paraître l’offre moins chère.`,
          first: `« Venez deux heures, avant {in-30}, avec votre version vide. Une ligne par différence ; à la fin, une seule version, avec un numéro. »`,
          done: `Une version porte un numéro, et un nom pour la tenir.`,
          takes: `2 h`
        },
        en: {
          title: `Come back to one version, with those who changed it`,
          why: `Variants that ignore each other make the offer look cheap.`,
          first: `“Come for two hours, by {in-30}, with your empty version. One row for each difference; in the end, one version, with a number.”`,
          done: `One version bears a number, and the name of its keeper.`,
          takes: `2 h`
        }
      },
      {
        id: 'search-free',
        within: 30,
        when: not(neighbour.is('alive')),
        fr: {
          title: `Chercher l’outil libre qui existe peut-être`,
          why: `Souvent, quelqu’un le tient déjà, avec un prestataire.`,
          first: `À trois pairs et au réseau de votre métier {house} : « Qu’utilisez-vous, qui le répare, à quel prix ? »`,
          done: `Deux noms, ou quatre « rien » écrits.`,
          takes: `3 h`
        },
        en: {
          title: `Look for the free tool that may exist`,
          why: `Often somebody keeps it already, with a provider.`,
          first: `To three peers and your trade’s network {house}: “What do you use, who repairs it, at what price?”`,
          done: `Two names, or four answers that say “nothing”.`,
          takes: `3 h`
        }
      },
      {
        id: 'compare-on-paper',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        when: neighbour.is('alive', 'partial'),
        fr: {
          title: `Comparer trois voies sur dix {items} d’essai`,
          why: `Garder, rejoindre, signer : les trois se jugent à l’usage.`,
          first: `Une grille pour {thing}, {neighbour-name} et l’offre : résultat, qui répare, export. Prix : multiplié par trois ans, puis par chaque lieu.`,
          done: `La page est devant {audience-name}.`,
          takes: `Deux jours`
        },
        en: {
          title: `Compare three ways on ten test {items}`,
          why: `Keep, join, sign: the three are judged in use.`,
          first: `A grid for {thing}, {neighbour-name} and the offer: result, who repairs, export. Price: times three years, then times each place.`,
          done: `The page is in front of {audience-name}.`,
          takes: `Two days`
        }
      },
      {
        id: 'compare-with-a-free-tool',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        when: not(neighbour.is('alive', 'partial')),
        fr: {
          title: `Comparer trois voies sur dix {items} d’essai`,
          why: `Garder, rejoindre, signer : les trois se jugent à l’usage.`,
          first: `Une grille pour {thing}, l’existant libre {nearby} et l’offre : résultat, qui répare, export. Prix : multiplié par trois ans, puis par chaque lieu.`,
          done: `La page est devant {audience-name}.`,
          takes: `Deux jours`
        },
        en: {
          title: `Compare three ways on ten test {items}`,
          why: `Keep, join, sign: the three are judged in use.`,
          first: `A grid for {thing}, what exists and is free {nearby} and the offer: result, who repairs, export. Price: times three years, then times each place.`,
          done: `The page is in front of {audience-name}.`,
          takes: `Two days`
        }
      },
      {
        id: 'try-without-the-closed-part',
        within: 30,
        when: all(tool, closedDependency.is('replaceable', 'blocking')),
        fr: {
          title: `Essayer {thing} sur un outil libre`,
          why: `Ce qui dépend d’un logiciel fermé a aussi son loyer.`,
          first: `Ouvrez-le avec l’équivalent libre ; pour un tableur : LibreOffice ou Grist.`,
          done: `Le nombre de jours du passage est dans le dossier.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Try {thing} on a free tool`,
          why: `What relies on closed software has its rent too.`,
          first: `Open it with the free equivalent; for a spreadsheet: LibreOffice or Grist.`,
          done: `The number of days that the change takes is on file.`,
          takes: `Half a day`
        }
      },
      {
        id: 'decide-and-write',
        within: 90,
        when: not(town),
        irrevocable: 'decided',
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Décider, et répondre au fournisseur`,
          why: `Un choix écrit ne se rediscute pas chaque mois.`,
          first: `Trois lignes, à lui et à {users} : « Voici notre choix, sa raison, et sa révision {in-365}. »`,
          done: `Les deux messages sont partis.`,
          takes: `1 h`
        },
        en: {
          title: `Decide, and answer the supplier`,
          why: `A written choice is not reargued every month.`,
          first: `Three lines, to them and to the users: “Here are our choice, its reason, and its review on {in-365}.”`,
          done: `Both messages have gone.`,
          takes: `1 h`
        }
      },
      {
        id: 'decide-and-vote',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        irrevocable: 'decided',
        when: town,
        sources: [localAuthoritiesCode],
        fr: {
          title: `Décider, répondre au fournisseur, et faire délibérer si l’outil se partage`,
          why: `Un achat se signe ; une licence donnée se délibère (communes : L2121-29).`,
          first: `Au fournisseur : « Voici notre choix, sa raison, sa révision {in-365}. » Pour un logiciel partagé, la délibération nomme MIT.`,
          done: `Le fournisseur a la réponse ; l’outil partagé, sa délibération.`,
          takes: `2 h, plus la séance`
        },
        en: {
          title: `Decide, answer the supplier, and have it voted on if the tool is shared`,
          why: `Buying takes a signature; giving a licence takes a vote (French municipalities: L2121-29).`,
          first: `To the supplier: “Here are our choice, its reason, its review on {in-365}.” For shared software, the vote names MIT.`,
          done: `The supplier has the answer; the shared tool, its vote.`,
          takes: `2 h, plus the sitting`
        }
      }
    ],
    never: [
      {
        advice: ['donations', 'crowdfunding', 'prizes'],
        when: all(paidStaff, not(publicCarrier)),
        fr: `Chercher de l’argent pour tenir face à l’offre : la question est une décision, pas un budget.`,
        en: `Looking for money to stand up to the offer: this is a decision, not a budget.`
      },
      {
        advice: ['home-association', 'home-scic'],
        when: all(organisations.is('one', 'two-three'), not(all(publicCarrier, rightsToSettle))),
        fr: `Fonder une structure pour défendre l’outil : elle coûterait plus que l’abonnement.`,
        en: `Founding an organisation to defend the tool: it would cost more than the subscription.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: paidStaff,
        fr: `Le prix de garder {thing} : vos heures. Une par semaine fait environ sept jours par an ; comptez-les sur trois ans.`,
        en: `The price of keeping {thing}: your hours. One a week makes about seven days a year; count them over three years.`
      },
      {
        standing: 'fits',
        fr: `Rejoindre un outil libre hébergé : quelques centaines d’euros par an (ordre de grandeur), payés par qui s’en sert.`,
        en: `Joining a hosted free tool: a few hundred euros a year (order of magnitude), paid by whoever uses it.`
      },
      {
        standing: 'fits',
        when: carrier.is('local-authority'),
        fr: `Premier choix : le centre de gestion ou la structure numérique de votre département, souvent déjà dans la cotisation. Réponse en quelques semaines.`,
        en: `First choice: the management centre or digital body of your department, often already covered by your fees. An answer in a few weeks.`
      },
      {
        standing: 'unfit',
        when: users.has('local-authorities'),
        needs: ['offer-three-years', 'offer-all-places'],
        fr: `Le prix d’appel : {offer-three-years} sur trois ans pour vous, {offer-all-places} si {users} achetaient aussi. Demandez le prix de la quatrième année, données reprises.`,
        en: `The opening price: {offer-three-years} over three years for you, {offer-all-places} if {users} bought too. Ask for the price of the fourth year, data taken over.`
      },
      {
        standing: 'unfit',
        when: users.has('local-authorities'),
        needs: ['offer-three-years'],
        lacks: ['offer-all-places'],
        fr: `Le prix d’appel : {offer-three-years} sur trois ans pour vous, et autant pour chaque autre lieu. Demandez le prix de la quatrième année, données reprises.`,
        en: `The opening price: {offer-three-years} over three years for you, and as much for each other place. Ask for the price of the fourth year, data taken over.`
      },
      {
        standing: 'unfit',
        unless: users.has('local-authorities'),
        needs: ['offer-three-years'],
        fr: `Le prix d’appel : {offer-three-years} sur trois ans, pour chaque structure qui s’en sert. Demandez le prix de la quatrième année, données reprises.`,
        en: `The opening price: {offer-three-years} over three years, for each body that uses it. Ask for the price of the fourth year, data taken over.`
      },
      {
        standing: 'unfit',
        lacks: ['offer-three-years'],
        fr: `Le prix d’appel : multipliez par trois ans et par chaque structure qui s’en sert. Puis demandez le prix de la quatrième année, données reprises.`,
        en: `The opening price: multiply it by three years and by each body that uses it. Then ask for the price of the fourth year, data taken over.`
      }
    ],
    law: [
      {
        when: publicCarrier,
        sources: [seuilMarchesPublics2026],
        fr: `Sous 60 000 € HT depuis le 1er avril 2026, vous achetez sans publicité ni mise en concurrence, en variant les fournisseurs. Au-delà, l’offre reçue ne dispense pas d’une consultation.`,
        en: `Below €60,000 before VAT since 1 April 2026 you may buy in France without publicity or competition, varying suppliers. Beyond it, an offer received does not replace a consultation.`
      },
      {
        when: tool,
        sources: [dataAct],
        fr: `Service loué en ligne : le client part avec ses données, préavis de deux mois au plus. Aucun frais de changement de fournisseur à partir du 12 janvier 2027 (règlement 2023/2854, article 29).`,
        en: `A service let online: the customer leaves with their data, on two months’ notice at most. No more switching charges from 12 January 2027 (Regulation 2023/2854, article 29).`
      },
      {
        when: all(tool, rightsToSettle, not(agreement.has('employer'))),
        sources: [worksMadeTogether],
        fr: `Écrit dans les fonctions ou sur instruction, un logiciel est à l’employeur, même public (L113-9, propriété intellectuelle). À lui de le garder ou de le donner.`,
        en: `Written within the duties or on instruction, software is the employer’s, public or private (L113-9 of the French intellectual property code). It is the employer’s to keep or give.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Données de personnes : un contrat de sous-traitance écrit avant tout transfert (RGPD, article 28).`,
        en: `Personal data: a written processing contract before anything is transferred (GDPR, article 28).`
      }
    ],
    home: [
      {
        when: publicCarrier,
        fr: `Décide qui paie, sur la page de comparaison. Premier choix : garder, avec une deuxième personne et une structure partagée qui héberge. Préférez rejoindre l’outil libre si la comparaison est égale ; signer, si personne ne peut réparer.`,
        en: `Whoever pays decides, on the comparison page. First choice: keep it, with a second person and a shared body that hosts it. Prefer joining the free tool if the comparison is even; signing, if nobody can repair it.`
      },
      {
        when: carrier.is('association', 'cooperative'),
        fr: `Décide qui paie, sur la page de comparaison. Premier choix : garder, avec une deuxième personne et votre réseau comme hébergeur. Préférez rejoindre l’outil libre si la comparaison est égale ; signer, si personne ne peut réparer.`,
        en: `Whoever pays decides, on the comparison page. First choice: keep it, with a second person and your network as host. Prefer joining the free tool if the comparison is even; signing, if nobody can repair it.`
      }
    ],
    say: [
      {
        fr: {
          to: `À {audience-name}`,
          says: `« Je ne demande pas de dire non à l’offre. Ne signez pas avant {decision-date} : vous aurez la comparaison, et nous saurons ce que nous achetons. Si le prix ne tient pas jusque-là, faites-le écrire. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“I am not asking you to say no to the offer. Do not sign before {decision-date}: you will have the comparison, and we shall know what we buy. If the price does not hold until then, have that written.”`
        }
      },
      {
        called: 'offer-from',
        fr: {
          to: `Au fournisseur`,
          says: `« Nous attendons vos cinq réponses avant {in-30} ; elles compteront plus que la démonstration. Sans export complet, je conseillerai de ne pas signer. »`
        },
        en: {
          to: `To the supplier`,
          says: `“We expect your five answers by {in-30}; they will count for more than the demonstration. Without a complete export, I shall advise against signing.”`
        }
      }
    ],
    risk: [
      {
        fr: `Signer par fatigue, puis découvrir au renouvellement que les données ne sortent pas.`,
        en: `Signing out of tiredness, then finding at renewal that the data will not come out.`
      }
    ],
    stop: [
      {
        fr: `Export refusé, ou sans réponse {decision-date-7} : ne signez pas, quel que soit le prix.`,
        en: `Export refused, or no answer on {decision-date-7}: do not sign, whatever the price.`
      },
      {
        when: onePersonHoldsTheKeys,
        fr: `Personne d’autre ne sait réparer {thing} {decision-date} : rejoignez l’outil libre. S’il n’y en a pas, signez, avec clause d’export.`,
        en: `Nobody else is able to repair {thing} on {decision-date}: join the free tool. If there is none, sign, with an export clause.`
      }
    ],
    find: [
      {
        fr: `Deux clients du fournisseur : de combien le prix a-t-il augmenté, et qui les aide ?`,
        en: `Two of the supplier’s customers: by how much did the price rise, and who helps them?`
      },
      {
        when: all(not(tool), closedDependency.is('replaceable', 'blocking')),
        fr: `La part fermée : combien de temps pour s’en passer ?`,
        en: `The closed part: how long to do without it?`
      },
      {
        fr: `Les équipes qui s’en servent : que perdraient-elles en une semaine ?`,
        en: `The teams that use it: what would they lose in a week?`
      }
    ]
  }
});

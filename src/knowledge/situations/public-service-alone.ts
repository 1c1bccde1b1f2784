import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { peopleTrustItWithTheirSafety } from '#knowledge/facts/people-trust-it-with-their-safety.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { resourceIsOpen } from '#knowledge/facts/resource-is-open.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { teamDecidesAlone } from '#knowledge/facts/team-decides-alone.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { licencesByDecree, localAuthoritiesCode, publicInformationCode } from '#knowledge/sources/law.ts';
import { dangerAtSea } from '#knowledge/sources/law-of-places.ts';
import { budgetActsLaw } from '#knowledge/sources/law-of-public-money.ts';
import { publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';
import { highValueDatasets } from '#knowledge/sources/rights-of-people.ts';

const toldOrAsking = motive.has('verdict', 'told-to');
/** Open data may stand on code that nobody else can take up yet. */
const moreToOpen = any(not(resourceIsOpen), isSoftware);
/** Data of a place or of a body, which anybody may trust: a mistake in them can put somebody at risk. */
const dangerMayBeReported = all(
  resource.has('data'),
  any(peopleTrustItWithTheirSafety, all(publicIsUser, field.is('maps', 'nature', 'transport')))
);

/** One authority runs and decides, and answers for it: not a commons, and that is fine. */
export const publicServiceAlone = situation({
  id: 'public-service-alone',
  over: ['standard-in-use', 'members-club', 'told-to-make-commons'],
  requires: [
    publicCarrier,
    teamDecidesAlone,
    inUse,
    {
      when: sharedPower.is('no'),
      fr: `La décision reste à l’autorité`,
      en: `The authority keeps the decision`
    }
  ],
  favours: [
    {
      when: motive.has('verdict'),
      strong: true,
      fr: `Vous demandez si c’est un commun`,
      en: `You ask whether it is a commons`
    },
    {
      when: motive.has('told-to'),
      strong: true,
      fr: `On vous demande d’en faire un commun`,
      en: `You are told to make a commons of it`
    },
    {
      when: motive.has('answer-somebody'),
      strong: true,
      fr: `Quelqu’un attend votre réponse`,
      en: `Somebody is waiting for your answer`
    },
    publicIsUser
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un service public, décidé par une seule autorité`,
    summary: `L’autorité décide parce qu’elle en répond : ni un commun, ni un défaut.`,
    question: `Notre service est-il un commun, et faut-il qu’il le devienne ?`
  },
  en: {
    title: `A public service, decided by one authority`,
    summary: `The authority decides because it answers for it: no commons, and no fault either.`,
    question: `Is our service a commons, and should it become one?`
  },
  note: {
    answer: [
      {
        about: OFFER,
        when: all(motive.has('answer-somebody'), severalOrganisations),
        fr: `Oui à une vue commune, non à une décision commune. Dites-le à {offer-from} : chaque autorité reste seule auteur de sa part et la signe. La vue les assemble, dit de qui et de quelle heure, et y renvoie.`,
        en: `Yes to a common view, no to a common decision. Say so to {offer-from}: each authority stays sole author of its part and signs it. The view assembles them, says whose and from which hour, and links back.`
      },
      {
        when: all(motive.has('answer-somebody'), severalOrganisations),
        fr: `Proposez une vue, un calendrier, au besoin un format, par une convention entre autorités : personne ne corrige à votre place.`,
        en: `Offer a view, a calendar, if need be a format, by an agreement between authorities: nobody corrects in your place.`
      },
      {
        when: toldOrAsking,
        fr: `Non, sans reproche : vous décidez seuls parce que vous en répondez.`,
        en: `No, and that is no reproach: you decide alone because you answer for it.`
      },
      {
        fr: `Laissez d’autres réutiliser ce qui peut l’être, et publiez vos raisons. Ne promettez pas une voix que vous ne donnerez pas.`,
        en: `Let others reuse what can be reused, and publish your reasons. Promise no say that you will not give.`
      },
      {
        fr: `Le format et les essais peuvent se décider à plusieurs. Le reste se décide chez vous, ordre des corrections compris. Ce qui met en danger passe d’abord, et ne se vote pas.`,
        en: `The format and the tests may be decided by several. The rest is decided on your side, order of corrections included. What puts people at risk comes first, and is not voted on.`
      }
    ],
    facts: [
      {
        when: resourceIsOpen,
        fr: `C’est une ressource publique ouverte. Ce n’est pas un commun : qui s’en sert n’y décide pas.`,
        en: `It is an open public resource. It is not a commons: those who use it do not decide.`
      },
      {
        when: not(resourceIsOpen),
        fr: `C’est un service public, pas encore réutilisable par d’autres. Ce n’est ni un commun, ni un club.`,
        en: `It is a public service, not yet reusable by others. It is neither a commons nor a club.`
      },
      {
        fr: `Répondre aux demandes est un devoir utile ; ce n’est pas partager le pouvoir.`,
        en: `Answering requests is a useful duty; it is not sharing power.`
      }
    ],
    steps: [
      {
        id: 'danger-shown-at-once',
        within: 7,
        sources: [dangerAtSea],
        when: dangerMayBeReported,
        fr: {
          title: `Transmettre aussitôt un danger signalé, et l’afficher à part`,
          why: `D’ici à la vérification, une information fausse resterait affichée comme sûre.`,
          first: `En tête : « Danger : d’abord les secours (en mer : VHF canal 16, ou 196 en France), puis nous : … » Ce qui est signalé part aussitôt à qui émet les avis officiels. Après son accord et un premier tri (lieu, doublon, rappel), il s’affiche « signalé, non vérifié », avec heure et retrait. Jamais dans la liste que d’autres copient.`,
          done: `Qui émet les avis a reçu l’essai ; la demande d’accord est partie.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Pass on a reported danger at once, and show it apart`,
          why: `Until it is checked, wrong information would go on looking safe.`,
          first: `At the top: “Danger: the rescue services first (at sea: VHF channel 16; in France, 196), then us: …” What is reported goes at once to whoever issues the official warnings. Once they agree, and after a first check (place, duplicate, call back), it is shown as “reported, not verified”, with hour and end. Never in the list that others copy.`,
          done: `Whoever issues warnings has had the trial; their agreement is asked for.`,
          takes: `Half a day`
        }
      },
      {
        id: 'answer-whoever-waits',
        about: OFFER,
        within: 7,
        when: motive.has('answer-somebody'),
        fr: {
          title: `Répondre à {offer-from}{offer-quoted}`,
          why: `Un non expliqué, avec une offre, ferme moins qu’un silence.`,
          first: `Projet soumis à {may-agree} ; à un autre État, par les Affaires étrangères. « Chacun répond de sa part. Voici notre format, s’il n’est pas déjà le vôtre, notre licence, notre calendrier : que vous manque-t-il, avant {in-60} ? »`,
          done: `Projet soumis ; la lettre visée est partie, avant {in-30} si possible.`,
          takes: `2 h`
        },
        en: {
          title: `Answer {offer-from}{offer-quoted}`,
          why: `A reasoned no, with an offer, shuts fewer doors than silence.`,
          first: `A draft put to {deciders}; to another State, through the foreign ministry. “Each answers for their part. Here are our format, unless it is yours already, our licence, our calendar: what do you lack, by {in-60}?”`,
          done: `Draft submitted; the approved letter has gone, by {in-30} if possible.`,
          takes: `2 h`
        }
      },
      {
        id: 'right-word',
        within: 7,
        when: toldOrAsking,
        fr: {
          title: `Écrire le mot juste partout`,
          why: `Dites « service public », ou « ressource ouverte » si elle l’est : une promesse de « commun » se retourne au premier refus.`,
          first: `Cherchez « commun » sur le site, dans les présentations et les délibérations. À qui l’a écrit : « Je remplace ce mot {in-7}, sauf si vous voulez partager une décision : laquelle ? »`,
          done: `Le mot n’y est plus, ou une décision à partager est nommée.`,
          takes: `1 h`
        },
        en: {
          title: `Use the right word everywhere`,
          why: `Say “public service”, or “open resource” where it is one: a promise of “commons” backfires at the first refusal.`,
          first: `Look for “commons” on the site, in slides and in decisions. To whoever wrote it: “I replace this word on {in-7}, unless you want to share a decision: which one?”`,
          done: `The word has gone, or a decision to share is named.`,
          takes: `1 h`
        }
      },
      {
        id: 'who-answers-for-which-part',
        within: 30,
        when: all(severalOrganisations, neighbour.is('alive', 'partial', 'closed')),
        fr: {
          title: `Faire dire par écrit qui répond de quelle part`,
          why: `Deux listes qui se contredisent trompent qui s’y fie.`,
          first: `À l’autorité au-dessus de vous et de qui prépare une copie, par votre hiérarchie : « Si un autre service affiche notre part, qui en répond ? D’ici là, qu’il reprenne la nôtre, source et heure comprises. »`,
          done: `Un écrit nomme un seul responsable par part.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Have it in writing who answers for which part`,
          why: `Two lists that disagree mislead those who trust them.`,
          first: `To the authority above you and above whoever prepares a copy, through your hierarchy: “If another service shows our part, who answers for it? Until then, let it take ours, source and hour included.”`,
          done: `A text names one answerable body for each part.`,
          takes: `2 h, plus the wait`
        }
      },
      {
        id: 'list-the-reusable',
        within: 30,
        when: moreToOpen,
        fr: {
          title: `Lister ce que d’autres peuvent reprendre`,
          why: `Souvent le format et la notice servent plus que le service.`,
          first: `Dix lignes : code, données, notices, clauses de marché. À trois services, par le réseau du métier {house} : « Laquelle vous éviterait d’en refaire une ? »`,
          done: `Chaque ligne dit : ouvert, à ouvrir, ou protégé, et par quel texte.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `List what others can take up`,
          why: `The format and the manual often serve more than the service.`,
          first: `Ten rows: code, data, manuals, tender clauses. To three services, through the network of the trade {house}: “Which one would spare you remaking it?”`,
          done: `Each row says: open, to open, or protected, and by which text.`,
          takes: `Half a day`
        }
      },
      {
        id: 'get-it-decided',
        within: 30,
        when: moreToOpen,
        consent: true,
        sources: [licencesByDecree],
        fr: {
          title: `Faire décider ce qui s’ouvre`,
          why: `Une ouverture sans signature se referme au premier changement.`,
          first: `À {owners} : « Autorisez l’ouverture de ces lignes, sous la licence jointe : vente permise, définitivement. Le reste se décide ici. Une réponse avant {in-30} ? »`,
          done: `La décision est datée et signée.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `Have it decided what opens`,
          why: `Opened without a signature, it shuts at the first change.`,
          first: `To {owners}: “Allow these rows to be opened, under the licence enclosed: sale allowed, for good. All else is decided here. May I have an answer by {in-30}?”`,
          done: `The decision is dated and signed.`,
          takes: `2 h, plus the wait`
        }
      },
      {
        id: 'publish-a-part',
        within: 90,
        irrevocable: true,
        action: 'set-licence',
        when: not(resourceIsOpen),
        fr: {
          title: `Publier une première part`,
          why: `Un exemple réel répond à dix demandes.`,
          first: `La plus demandée, dix {items} d’exemple, aucune donnée personnelle. À qui la demandait : « La voici, sans engagement d’aide ; dites ce qui bloque. »`,
          done: `Un autre service s’en est servi sans vous écrire.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Publish a first part`,
          why: `One real example answers ten requests.`,
          first: `The one most asked for, ten sample {pieces}, no personal data. To those who asked: “Here it is, with no promise of support; tell us what blocks you.”`,
          done: `Another service has used it without writing to you.`,
          takes: `Five days`
        }
      },
      {
        id: 'public-requests',
        within: 90,
        when: contributionChannel.atMost('private'),
        fr: {
          title: `Recevoir les demandes en public`,
          why: `Dix personnes posent la même question par courriel.`,
          first: `Une page, et en tête : « Réponse sous trente jours : oui, non, et pourquoi. La décision reste ici. » Recopiez-y cinq demandes reçues, sans les noms.`,
          done: `Ces cinq demandes ont leur réponse et sa raison, en public.`,
          takes: `Une journée`
        },
        en: {
          title: `Receive requests in public`,
          why: `Ten people ask the same question by email.`,
          first: `One page, and at the top: “An answer within thirty days: yes, no, and why. The decision stays here.” Copy five past requests there, without the names.`,
          done: `Those five requests have their answer and its reason, in public.`,
          takes: `One day`
        }
      },
      {
        id: 'publish-reasons',
        within: 180,
        when: transparency.atMost('internal'),
        fr: {
          title: `Publier les choix de l’année, avec leur coût`,
          why: `Un choix expliqué se discute moins.`,
          first: `Trois choix, trois lignes chacun : ce que vous avez fait, son coût, ce que vous avez refusé pour cela.`,
          done: `La page est en ligne, datée.`,
          takes: `Une journée`
        },
        en: {
          title: `Publish the year’s choices, with their cost`,
          why: `A choice explained is argued less.`,
          first: `Three choices, three lines each: what you did, what it costs, what you refused to do it.`,
          done: `The page is online, with a date.`,
          takes: `One day`
        }
      },
      {
        id: 'one-shared-part',
        within: 180,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Choisir une décision à partager, ou dire aucune`,
          why: `Une voix réelle sur peu vaut mieux qu’un avis sur tout.`,
          first: `À deux services qui s’appuient dessus : « Le format ou les essais : sur lequel une voix vous ferait-elle gagner du temps ? Les corrections, elles, suivent le danger. »`,
          done: `Une phrase publiée dit qui décide de cette part, ou vous seuls.`,
          takes: `2 h`
        },
        en: {
          title: `Pick one decision to share, or say none`,
          why: `A real say on little beats an opinion on everything.`,
          first: `To two services that rely on it: “The format or the tests: on which would a say save you time? Corrections follow the danger.”`,
          done: `One published sentence says who decides on that part, or you alone.`,
          takes: `2 h`
        }
      },
      {
        id: 'sign-with-copiers',
        within: 365,
        when: severalOrganisations,
        fr: {
          title: `Signer avec les services qui s’appuient dessus`,
          why: `Ils ont besoin d’un préavis plus que d’une voix.`,
          first: `Deux pages : « Nous prévenons un an avant tout arrêt ou changement de format ; vous pouvez essayer avant, et reprendre si nous arrêtons. »`,
          done: `Deux services ont signé.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Sign with the services that rely on it`,
          why: `They need notice more than a vote.`,
          first: `Two pages: “We give a year’s notice of any end or change of format; you may test beforehand, and take over if we stop.”`,
          done: `Two services have signed.`,
          takes: `Five days`
        }
      }
    ],
    never: [
      {
        advice: ['call-for-projects'],
        fr: `Un appel à communs : vous ne partagez pas la décision, le jury le verra.`,
        en: `A call for commons: you do not share decisions, and the jury will see it.`
      },
      {
        advice: [
          'home-association',
          'home-scic',
          'home-endowment',
          'home-edic',
          'home-gip',
          'contribution-workshop',
          'decide-social-contract',
          'funder-lower-risk',
          'innovation-shared-layer',
          'innovation-six-weeks',
          'decide-tiered-approval',
          'decide-two-tier',
          'home-joint-authority',
          'mayor-pay-once',
          'mayor-outlives-terms'
        ],
        when: sharedPower.is('no'),
        fr: `Une structure à part, ou des voix par organisation : vous répondez du service, et gardez la décision.`,
        en: `A separate organisation, or a vote for each body: you answer for the service, and keep the decision.`
      },
      {
        advice: ['membership-fees', 'user-consortium'],
        when: all(carrier.is('state-body'), sharedPower.is('no')),
        fr: `Une caisse à plusieurs : un service de l’État paie sur son budget, et personne n’y achète une voix.`,
        en: `A pooled fund: a State service pays from its budget, and nobody buys a say in it.`
      },
      {
        advice: ['power-sharing-date'],
        when: sharedPower.is('no'),
        fr: `Une date de partage du pouvoir que vous ne voulez pas tenir.`,
        en: `A date for sharing power that you do not mean to keep.`
      },
      {
        advice: ['donations', 'crowdfunding', 'sponsorship', 'corporate-philanthropy'],
        fr: `Des dons : le budget public paie ce que l’autorité décide seule.`,
        en: `Gifts: the public budget pays for what the authority decides alone.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: currentIncome.has('own-budget'),
        fr: `Votre budget paie : c’est la forme la plus stable. Réservez-y de l’ordre de dix jours par an à l’ouverture, avant son vote.`,
        en: `Your budget pays: it is the steadiest form. Keep about ten days a year in it for openness, before it is voted.`
      },
      {
        standing: 'fits',
        sources: [publicPurchaseCode],
        when: severalOrganisations,
        fr: `Pour la part commune, la coopération entre acheteurs publics (article L2511-6 du code de la commande publique) ou un groupement de commandes.`,
        en: `Cooperation between public buyers (article L2511-6 of the French public procurement code), or joint purchasing, for the shared part.`
      },
      {
        standing: 'unfit',
        sources: [budgetActsLaw],
        when: carrier.is('state-body'),
        fr: `Une cotisation : l’argent d’autrui entre dans le budget de l’État par un fonds de concours (LOLF, article 17). Voyez d’abord votre service financier.`,
        en: `A membership fee: others’ money enters the State budget through a “fonds de concours” (LOLF, article 17). See your finance office first.`
      },
      {
        standing: 'unfit',
        sources: [publicInformationCode],
        fr: `Vendre la réutilisation : elle est gratuite en principe (article L324-1 du code des relations entre le public et l’administration).`,
        en: `Selling reuse: as a rule it is free of charge (article L324-1 of the French administration code).`
      },
      {
        standing: 'unfit',
        fr: `Un appel à communs : vous ne partagez pas la décision, le jury le verra.`,
        en: `A call for commons: you do not share decisions, and the jury will see it.`
      }
    ],
    law: [
      {
        when: isSoftware,
        sources: [publicInformationCode],
        fr: `Le code source est un document administratif (article L300-2 du code des relations entre le public et l’administration). Il se communique à qui le demande. Il se réutilise (L321-1) si aucun tiers n’y a de droits, secrets, sécurité et vie privée exceptés.`,
        en: `Source code is an administrative document (article L300-2 of the French administration code). It is given to whoever asks. It may be reused (L321-1) where no third party holds rights, secrets, security and privacy excepted.`
      },
      {
        sources: [licencesByDecree],
        fr: `Licence : dans la liste de l’article D323-2-1 du code des relations avec le public, ou après homologation.`,
        en: `Licence: from the list in article D323-2-1 of the French administration code, or after approval.`
      },
      {
        when: resource.has('data'),
        sources: [highValueDatasets],
        fr: `Lieux, mobilité, environnement : des données de forte valeur paraissent gratuitement, avec interface et téléchargement en masse (règlement 2023/138). Vérifiez les vôtres.`,
        en: `Places, mobility, environment: high-value data come out free of charge, with an interface and bulk download (Regulation 2023/138). Check yours.`
      },
      {
        sources: [localAuthoritiesCode],
        when: carrier.is('local-authority'),
        fr: `Commune : le conseil municipal délibère (article L2121-29 du code général des collectivités territoriales), sauf délégation. Ailleurs, l’organe délibérant.`,
        en: `Municipality: the council decides (article L2121-29 of the French local authorities code), unless delegated. Elsewhere, the deliberative assembly.`
      }
    ],
    home: [
      {
        fr: `Votre autorité décide, et signe. Premier choix : rester en service public. Préférez une entente ou une convention à plusieurs quand deux autres autorités entretiennent la même part.`,
        en: `Your authority decides, and signs. First choice: stay a public service. Prefer an agreement among several once two other authorities look after the same part.`
      }
    ],
    say: [
      {
        when: all(toldOrAsking, not(resourceIsOpen)),
        fr: {
          to: `À {deciders}`,
          says: `« Disons “service public” : c’est vrai aujourd’hui. “Commun” nous obligerait à ouvrir et à partager une décision. Si vous le voulez, dites laquelle avant {in-30} ; sinon je retire le mot. »`
        },
        en: {
          to: `To {deciders}`,
          says: `“Let us say ‘public service’: it is true today. ‘Commons’ would oblige us to open it and to share a decision. If you want that, say which by {in-30}; otherwise I take the word out.”`
        }
      },
      {
        when: all(toldOrAsking, resourceIsOpen),
        fr: {
          to: `À {deciders}`,
          says: `« Disons ce qui est vrai aujourd’hui : ouvert, et tenu par nous. “Commun” nous ferait aussi partager une décision. Si vous le voulez, dites laquelle avant {in-30} ; sinon je retire le mot. »`
        },
        en: {
          to: `To {deciders}`,
          says: `“Let us say what is true today: open, and kept up by us. ‘Commons’ would have us share a decision too. If you want that, say which by {in-30}; otherwise I take the word out.”`
        }
      },
      {
        when: dangerMayBeReported,
        fr: {
          to: `À {users}`,
          says: `« Un danger : les secours d’abord, puis nous. Nous le transmettons aussitôt. Un signalement sans danger garde son délai d’aujourd’hui. Une demande de changement a un oui ou un non sous trente jours, avec la raison. »`
        },
        en: {
          to: `To those who use it`,
          says: `“A danger: the rescue services first, then us. We pass it on at once. A report without danger is answered as soon as today. A request for change gets a yes or a no within thirty days, with the reason.”`
        }
      },
      {
        unless: dangerMayBeReported,
        fr: {
          to: `À {users}`,
          says: `« Écrivez votre demande : oui ou non sous trente jours, avec la raison. La décision reste ici, parce que nous en répondons ; un non peut être revu. »`
        },
        en: {
          to: `To those who use it`,
          says: `“Write your request: yes or no within thirty days, with the reason. The decision stays here, because we answer for it; a no may be reviewed.”`
        }
      },
      {
        when: severalOrganisations,
        fr: {
          to: `À un service qui tient sa propre copie`,
          says: `« Dites-moi avant {in-60} ce qui vous ferait revenir à la nôtre. Le format se discute. Si vous l’affichez, reprenez-la telle quelle, source et heure comprises ; vos corrections viennent d’abord ici. »`
        },
        en: {
          to: `To a service that keeps its own copy`,
          says: `“Tell me by {in-60} what would bring you back to ours. The format can be discussed. If you show it, take it as it is, source and hour included; your corrections come here first.”`
        }
      }
    ],
    risk: [
      {
        when: dangerMayBeReported,
        fr: `Un danger connu et pas encore affiché, ou deux listes qui se contredisent, quand des personnes s’y fient.`,
        en: `A danger known and not yet shown, or two lists that disagree, when people trust them.`
      },
      {
        unless: dangerMayBeReported,
        fr: `Consulter sans pouvoir rien changer : les contributions s’arrêtent, et la confiance avec elles.`,
        en: `Consulting with no power to change anything: contributions stop, and trust with them.`
      }
    ],
    stop: [
      {
        when: all(severalOrganisations, dangerMayBeReported),
        fr: `Deux listes se contredisent sur un danger : avertissement le jour même chez vous, et demandé à l’autre. L’autorité au-dessus des deux écrit laquelle fait foi ; publiez-le.`,
        en: `Two lists disagree on a danger: a warning the same day on yours, and asked of the other. The authority above both writes which holds, and you publish it.`
      },
      {
        when: all(severalOrganisations, not(dangerMayBeReported)),
        fr: `Deux services affichent encore la même part {in-180} et se contredisent : l’autorité au-dessus des deux écrit laquelle fait foi. Publiez-le.`,
        en: `Two services still show the same part on {in-180} and disagree: the authority above both writes which holds, and you publish it.`
      },
      {
        unless: severalOrganisations,
        fr: `Aucune demande venue d’ailleurs {in-365} : ce qui est ouvert le reste, et vous n’y passez plus un jour.`,
        en: `No request from elsewhere on {in-365}: what is open stays open, and you spend no further day on it.`
      }
    ],
    find: [
      {
        fr: `La personne responsable de l’accès aux documents : que doit-on déjà communiquer ?`,
        en: `Whoever answers for access to documents: what must already be given?`
      },
      {
        fr: `Vos demandes reçues depuis un an : combien, de qui, et combien de non sans raison ?`,
        en: `The requests received over a year: how many, from whom, and how many a no without a reason?`
      },
      {
        when: dataToProtect,
        fr: `Le délégué à la protection des données : quelles parts ne sortent jamais ?`,
        en: `The data protection officer: which parts never leave?`
      }
    ]
  }
});

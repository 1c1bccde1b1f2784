import { all, any, not } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { spreadsElsewhere } from '#knowledge/facts/spreads-elsewhere.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  cenWorkshopAgreement,
  communitySpecification,
  misleadingPractices
} from '#knowledge/sources/joining.ts';
import { intellectualPropertyCode, licencesByDecree } from '#knowledge/sources/law.ts';
import { accessPointDuties, transportRegulator } from '#knowledge/sources/law-of-fields.ts';
import {
  associationSalesExemption,
  consumerCodeCertification,
  publicPurchaseCode,
  technicalSpecifications
} from '#knowledge/sources/law-of-structures.ts';
import { horizontalCooperation } from '#knowledge/sources/money-in-common.ts';

/** A format that several implement: proof must become public and automatic, and the word protected. */
export const standardInUse = situation({
  id: 'standard-in-use',
  over: ['convince-decider'],
  // It says itself what to tell those who decide, and what to have them write.
  covers: [{ situation: 'convince-decider', when: nextAudience.has('officials') }],
  requires: [
    {
      when: resource.has('standard'),
      fr: `C’est un standard : un format ou des règles d’échange`,
      en: `It is a standard: a format or rules of exchange`
    },
    {
      when: maturity.atLeast('growth'),
      fr: `L’usage {grandit} ou {est installé}`,
      en: `Use is {growing} or {established}`
    },
    severalOrganisations
  ],
  favours: [
    {
      when: motive.has('convince', 'more-hands'),
      strong: true,
      fr: `Vous voulez {convaincre} ou {ne plus tout vérifier sans aide}`,
      en: `You want {to convince} or {to stop checking everything unaided}`
    },
    {
      when: motive.has('answer-somebody'),
      strong: true,
      fr: `Quelqu’un attend votre réponse`,
      en: `Somebody is waiting for your answer`
    },
    {
      when: danger.has('dispute'),
      strong: true,
      fr: `Un désaccord peut diviser le groupe`,
      en: `A disagreement may split the group`
    },
    {
      when: paidServices.has('certification'),
      fr: `Vous contrôlez, ou contrôleriez, contre paiement`,
      en: `You check, or would check, for payment`
    },
    companiesAreUsers,
    {
      when: opponents.has('supplier', 'industry'),
      fr: `{Un fournisseur} ou {une filière} y perd`,
      en: `{A supplier} or {an industry} stands to lose`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un format en usage, dont la conformité se vérifie mal`,
    summary: `Plus un format sert, plus il est déclaré respecté sans preuve, et plus le contrôle à la main épuise.`,
    question: `Comment prouver qui respecte le format, sans tout vérifier à la main ?`
  },
  en: {
    title: `A format in use, whose conformity is hard to check`,
    summary: `The more a format is used, the more people claim it without proof, and the more hand checking wears out.`,
    question: `How do we prove who follows the format, without checking everything by hand?`
  },
  note: {
    answer: [
      {
        fr: `Faites vérifier par une machine, en public, ce qui l’est à la main. Un validateur libre : cinq erreurs {in-30}, vingt {in-90}, avec une page des essais réussis.`,
        en: `Have a machine check, in public, what somebody still checks by hand. A free validator: five errors on {in-30}, twenty on {in-90}, with a page of passed tests.`
      },
      {
        when: nextAudience.has('officials'),
        fr: `Pour être compris, ne parlez pas du format. Racontez à {audience-name} un cas vécu où deux logiciels n’ont pas su échanger.`,
        en: `To be understood, do not speak of the format. Tell {audience-name} of one case in which two programs could not exchange.`
      },
      {
        when: all(nextAudience.has('officials'), field.is('transport')),
        sources: [accessPointDuties, transportRegulator],
        fr: `Puis la loi : les données de transport se publient dans un format normalisé ou pleinement interopérable. L’Autorité de régulation des transports contrôle et sanctionne.`,
        en: `Then the law: transport data must be published, in a standard format or a fully interoperable one. The French transport regulator checks and fines.`
      },
      {
        fr: `Votez la procédure avant toute lettre et cette page ; une marque de garantie, ou collective, protège ensuite le mot.`,
        en: `Vote on the procedure before any letter and that page; a certification or collective mark then protects the word.`
      }
    ],
    facts: [
      {
        fr: `C’est un standard de fait, tenu par qui s’en sert, pas une norme officielle. Sans passage vers les formats voisins, un acheteur a raison d’hésiter.`,
        en: `It is a de facto standard, kept by its users, not an official one. Without a way to neighbouring formats, a buyer is right to hesitate.`
      }
    ],
    steps: [
      {
        id: 'dated-evidence',
        within: 7,
        when: any(opponents.has('supplier', 'industry'), paidServices.has('certification')),
        fr: {
          title: `Dater les déclarations fausses`,
          why: `Sans preuve, pas de lettre.`,
          first: `Par logiciel : la page qui dit « conforme », le jour, la version, le fichier, les {pieces} en faute. Rien ne part encore.`,
          done: `Une autre personne retrouve la même erreur.`,
          takes: `3 h`
        },
        en: {
          title: `Date the false claims`,
          why: `Without proof, no letter.`,
          first: `For each program: the page that says “compliant”, the day, the version, the file, the {pieces} at fault. Nothing goes out yet.`,
          done: `Somebody else finds the same error.`,
          takes: `3 h`
        }
      },
      {
        id: 'drop-certification',
        within: 7,
        when: paidServices.has('certification'),
        sources: [consumerCodeCertification],
        fr: {
          title: `Faire dire si votre contrôle est une certification`,
          why: `Attester une conformité, quel que soit le mot, est peut-être réservé aux organismes accrédités (L433-3 et L433-4 du code de la consommation).`,
          first: `Au Cofrac et à votre conseil : « Peut-on contrôler contre paiement sans certifier ? » D’ici là, ni le mot, ni attestation vendue.`,
          done: `La question est partie ; le mot est ôté partout.`,
          takes: `2 h`
        },
        en: {
          title: `Have it said whether your check is a certification`,
          why: `Attesting conformity, whatever the word, may be for accredited bodies only (L433-3 and L433-4, French consumer code).`,
          first: `To Cofrac, the French accreditor, and counsel: “May one check for payment without certifying?” Until then, neither the word nor an attestation for sale.`,
          done: `The question has gone; the word is gone everywhere.`,
          takes: `2 h`
        }
      },
      {
        id: 'one-sentence',
        within: 7,
        when: nextAudience.has('officials'),
        lacks: ['lived-case'],
        fr: {
          title: `Dire une phrase à {audience-name}`,
          why: `Un format ne se voit pas ; une personne qu’il aide, si.`,
          first: `Demandez à un membre un cas vécu. Puis, au téléphone : « Voici qui a attendu, faute d’échange entre deux logiciels. Redites-le avec vos mots ? »`,
          done: `Votre phrase revient avec ses mots.`,
          takes: `20 min`
        },
        en: {
          title: `Say one sentence to {audience-name}`,
          why: `A format cannot be seen; a person it helps can.`,
          first: `Ask a member for something that happened. Then, by telephone: “This is who waited because two programs could not exchange. Will you say it back in your words?”`,
          done: `Your sentence comes back in their words.`,
          takes: `20 min`
        }
      },
      {
        id: 'one-case',
        within: 7,
        when: nextAudience.has('officials'),
        needs: ['lived-case'],
        fr: {
          title: `Dire une phrase à {audience-name}`,
          why: `Un format ne se voit pas ; une personne qu’il aide, si.`,
          first: `Au téléphone, la phrase de la note ; puis : « Redites-le-moi avec vos mots ? »`,
          done: `Votre phrase revient avec ses mots.`,
          takes: `20 min`
        },
        en: {
          title: `Say one sentence to {audience-name}`,
          why: `A format cannot be seen; a person it helps can.`,
          first: `By telephone, the sentence of the note; then: “Will you say it back in your words?”`,
          done: `Your sentence comes back in their words.`,
          takes: `20 min`
        }
      },
      {
        id: 'adopt-procedure',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        consent: true,
        fr: {
          title: `Soumettre une procédure équitable à {deciders}`,
          why: `L’équité est votre meilleure défense.`,
          first: `Une page : quinze jours pour répondre, un recours, la marque, le tarif. Trois juges, achat, usage, édition, jamais l’éditeur jugé. Mêmes droits sans être membre.`,
          done: `La page est votée, ou inscrite au vote ; datée, publiée.`,
          takes: `Une journée`
        },
        en: {
          title: `Put a fair procedure to {deciders}`,
          why: `Fairness is your best defence.`,
          first: `One page: fifteen days to reply, an appeal, the mark, the fee. Three judges, a buyer, a user, a vendor, never the one being judged. The same rights for non-members.`,
          done: `The page is voted, or down for a vote; dated, published.`,
          takes: `One day`
        }
      },
      {
        id: 'second-checker',
        within: 90,
        fr: {
          title: `Former une deuxième personne au contrôle`,
          why: `Qui vérifie seul ne peut ni s’absenter ni se tromper.`,
          first: `À trois membres ou usagers : « Prêtez-nous quelqu’un, deux jours par mois ? »`,
          done: `Cette personne a contrôlé un logiciel sans aide.`,
          takes: `Un jour par mois`
        },
        en: {
          title: `Train a second person to check`,
          why: `Whoever checks alone may neither be away nor err.`,
          first: `To three members or users: “Will you lend us somebody, two days a month?”`,
          done: `They have checked one program unaided.`,
          takes: `A day a month`
        }
      },
      {
        id: 'free-validator',
        within: 30,
        fr: {
          title: `Publier un premier validateur libre : cinq erreurs, puis vingt`,
          why: `Une machine ne vexe personne, et rend ses journées à qui vérifie.`,
          first: `Une heure avec qui vérifie à la main : ses vingt erreurs, leur durée, un fichier juste, un faux. À trois membres : « Qui coderait trois jours ? »`,
          done: `Un éditeur l’a lancé sans vous sur cinq erreurs ; {in-90}, trois sur vingt.`,
          takes: `Trois jours, dix en tout`
        },
        en: {
          title: `Bring out a first free validator: five errors, then twenty`,
          why: `A machine offends nobody, and gives whoever checks their days back.`,
          first: `An hour with whoever checks by hand: their twenty errors, the time each takes, one right file, one wrong. To three members: “Who would code for three days?”`,
          done: `One vendor has run it alone on five errors; on {in-90}, three on twenty.`,
          takes: `Three days, ten in all`
        }
      },
      {
        id: 'results-page',
        within: 90,
        fr: {
          title: `Ouvrir la page des essais réussis`,
          why: `Qui n’y est pas n’a pas essayé, ou pas encore réussi.`,
          first: `Une fois la procédure votée, à chaque éditeur : « Passez l’essai avant {in-90}, pour être sur la page. »`,
          done: `Elle montre les essais réussis, et change sans vous.`,
          takes: `Deux jours`
        },
        en: {
          title: `Open the page of passed tests`,
          why: `Whoever is missing has not tried, or not passed yet.`,
          first: `Once the procedure is voted, to each vendor: “Pass the test by {in-90}, to be on the page.”`,
          done: `It shows passed tests, and changes without you.`,
          takes: `Two days`
        }
      },
      {
        id: 'bridge',
        within: 90,
        fr: {
          title: `Publier dix lignes de passage vers les formats voisins`,
          why: `Qui a déjà un format n’en change pas sans savoir ce qui passe.`,
          first: `À qui fait référence {holder} : « Voici dix {items} : qu’est-ce qui leur correspond chez vous, et dans l’existant {nearby} ? »`,
          done: `Dix lignes sont en ligne : l’équivalent, ou « rien ».`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish ten rows of matches with neighbouring formats`,
          why: `Whoever has a format does not change before knowing what comes across.`,
          first: `To whoever sets the reference {holder}: “Here are ten {items}: what matches them on your side, and in what exists {nearby}?”`,
          done: `Ten rows are online: the match, or “none”.`,
          takes: `Two days`
        }
      },
      {
        id: 'purchase-clause',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        when: any(nextAudience.has('officials'), users.has('local-authorities')),
        fr: {
          title: `Proposer une clause à deux acheteurs publics`,
          why: `Un marché convainc mieux qu’un exposé.`,
          first: `Aux services des achats : « Export au format, version X, lu par le validateur public, ou équivalent (R2111-7). Cette clause tient-elle ? »`,
          done: `L’un l’a inscrite dans un projet de marché.`,
          takes: `Deux jours`
        },
        en: {
          title: `Give two public buyers a clause`,
          why: `A tender convinces better than a talk.`,
          first: `To their purchasing offices: “Export in the format, version X, read by the public validator, or equivalent (R2111-7). Does this clause hold?”`,
          done: `One has put it into a draft tender.`,
          takes: `Two days`
        }
      },
      {
        id: 'protect-the-word',
        within: 180,
        costs: ['mark-fee', 'mark-counsel'],
        irrevocable: 'decided',
        when: any(legalCarrier, canReceiveMoney),
        fr: {
          title: `Déposer une marque, de garantie ou sinon collective`,
          why: `Une charte n’arrête pas qui ment.`,
          first: `La procédure votée sert de règlement d’usage. À un conseil en marques : « Fournissons-nous ce que nous contrôlons ? Quel prix ? »`,
          done: `L’INPI a accusé réception.`,
          takes: `Quatre jours, plus un conseil`
        },
        en: {
          title: `Register a mark, certification or else collective`,
          why: `A charter does not stop a liar.`,
          first: `The procedure voted serves as the rules of use. To trade mark counsel: “Do we supply what we check? At what price?”`,
          done: `The trade mark office has acknowledged it.`,
          takes: `Four days, plus counsel`
        }
      },
      {
        id: 'both-ways',
        within: 365,
        fr: {
          title: `Faire passer un jeu réel dans les deux sens`,
          why: `Une table se juge sur des données publiées.`,
          first: `À un membre : « Prêtez-nous un mois de vos données ; nous notons ce qui se perd à l’aller, et au retour. »`,
          done: `La table est complète, et le jeu revient sans perte cachée.`,
          takes: `Quinze jours`
        },
        en: {
          title: `Take real data across, both ways`,
          why: `A table is judged on published data.`,
          first: `To a member: “Lend us a month of your data; we note what is lost on the way out, and on the way back.”`,
          done: `The table is complete, and the data come back with no hidden loss.`,
          takes: `Fifteen days`
        }
      }
    ],
    never: [
      {
        advice: ['corporate-philanthropy', 'donations'],
        when: generalInterest.is('no'),
        fr: `Des dons avec reçu : vous servez d’abord vos membres.`,
        en: `Gifts with tax receipts: you serve your members first.`
      },
      {
        advice: ['licence-reciprocity', 'dual-licence'],
        fr: `Faire payer le droit d’appliquer le format : on l’abandonnerait.`,
        en: `Charging for the right to apply the format: people would drop it.`
      }
    ],
    money: [
      {
        standing: 'fits',
        when: carrier.is('association', 'company', 'cooperative'),
        sources: [consumerCodeCertification],
        fr: `Premier choix, si ce n’est pas certifier : l’éditeur contrôlé paie 1 500 € par an et par logiciel. Zéro pour un logiciel libre sans revenu. Dès l’année suivant le vote, neuf logiciels font 13 500 €, un quart de poste (ordre de grandeur).`,
        en: `First choice, if that is not certifying: the vendor checked pays €1,500 a year for each program, nothing for free software without income. From the year after the vote, nine programs make €13,500, a quarter of a post (order of magnitude).`
      },
      {
        standing: 'fits',
        about: PLAN_COST,
        when: any(legalCarrier, canReceiveMoney),
        fr: `À votre charge : la marque, 350 € et 1 500 à 3 000 € de conseil (à vérifier).`,
        en: `For you to pay: the mark, €350 and €1,500 to €3,000 for advice (to check).`
      },
      {
        standing: 'fits',
        when: carrier.is('association'),
        sources: [associationSalesExemption],
        fr: `Un contrôle vendu est une recette lucrative. Sous 80 011 € par an (2025, à vérifier), pas d’impôts commerciaux, si le reste domine nettement.`,
        en: `A check that is sold is commercial income. Under €80,011 a year (2025, to check), no business taxes in France, if the rest clearly prevails.`
      },
      {
        standing: 'fits',
        programme: 'ademe-call-for-commons',
        when: field.is('transport'),
        fr: `ADEME, pour le validateur et la table de passage : 70 % au plus, 10 000 à 80 000 € (2025), six mois d’instruction.`,
        en: `From ADEME, for the validator and the table of matches: 70% at most, €10,000 to €80,000 (2025). Count six months before an answer.`
      },
      {
        standing: 'fits',
        sources: [publicPurchaseCode],
        when: publicCarrier,
        fr: `Du temps d’agents à plusieurs : coopération entre acheteurs publics (article L2511-6 du code de la commande publique).`,
        en: `Staff time from several bodies: cooperation between public buyers (article L2511-6 of the French public procurement code).`
      },
      {
        standing: 'unfit',
        programme: 'sovereign-tech-standards',
        when: carrierWithoutEntity,
        fr: `Les inscriptions à cet essai d’un an sont closes depuis mai 2026.`,
        en: `This one-year trial closed to applicants in May 2026.`
      },
      {
        standing: 'unfit',
        fr: `L’argent d’un seul éditeur pendant un contrôle qui le vise.`,
        en: `Money from a single vendor during a check that concerns it.`
      }
    ],
    law: [
      {
        sources: [misleadingPractices],
        fr: `Se dire conforme à tort peut être une pratique trompeuse (L121-2 et L121-5 du code de la consommation). Afficher un label sans autorisation l’est toujours (L121-4).`,
        en: `A false claim of conformity may be a misleading practice (L121-2 and L121-5 of the French consumer code). Showing a label without leave always is (L121-4).`
      },
      {
        sources: [intellectualPropertyCode],
        fr: `Marque de garantie : pour qui ne fournit rien de ce qu’il contrôle (L715-1, L715-2). Sinon, marque collective (L715-6).`,
        en: `Certification mark: for whoever supplies nothing of what it checks (L715-1, L715-2). Otherwise, a collective mark (L715-6).`
      },
      {
        when: publicCarrier,
        sources: [licencesByDecree],
        fr: `Validateur et schémas : Apache 2.0. Texte du format : Licence Ouverte 2.0 (liste de l’article D323-2-1), et un engagement de chacun sur ses brevets.`,
        en: `Validator and schemas: Apache 2.0. Text of the format: Licence Ouverte 2.0 (list of article D323-2-1), and a signed pledge by each member on its patents.`
      },
      {
        when: not(publicCarrier),
        sources: [communitySpecification],
        fr: `Validateur et schémas : Apache 2.0. Texte du format : CC BY 4.0 et un engagement de chacun sur ses brevets, ou la Community Specification License. CC BY seule ne les couvre pas.`,
        en: `Validator and schemas: Apache 2.0. Text of the format: CC BY 4.0 and a signed pledge by each member on its patents, or the Community Specification License. CC BY alone does not cover them.`
      },
      {
        when: field.is('transport'),
        // Whoever speaks to officials has this in the answer.
        unless: nextAudience.has('officials'),
        sources: [accessPointDuties, transportRegulator],
        fr: `Publier est dû dans un format normalisé, ou pleinement interopérable avec lui : la table de passage le prouve. L’Autorité de régulation des transports contrôle et sanctionne.`,
        en: `Publishing is due in a standard format, or in one fully interoperable with it: the table of matches proves it. The French transport regulator checks and fines.`
      },
      {
        when: any(nextAudience.has('officials'), users.has('local-authorities')),
        sources: [technicalSpecifications],
        fr: `Une clause d’achat cite un document accessible, « ou équivalent » (R2111-7 à R2111-9 du code de la commande publique).`,
        en: `A purchasing clause cites a document open to all, “or equivalent” (R2111-7 to R2111-9, French public procurement code).`
      }
    ],
    home: [
      {
        sources: [horizontalCooperation],
        fr: `Le format reste à {deciders} ; la conformité va aux trois juges. Mêmes essai, prix et délai pour qui n’est pas membre.`,
        en: `The format stays with {deciders}; compliance goes to the three judges. The same test, price and time for non-members.`
      },
      {
        sources: [cenWorkshopAgreement],
        fr: `Premier choix : votre maison actuelle. Préférez un atelier du CEN (CWA) si un acheteur exige un document officiel.`,
        en: `First choice: your present home. Prefer a CEN workshop (CWA) if a buyer demands an official document.`
      }
    ],
    say: [
      {
        when: nextAudience.has('officials'),
        fr: {
          to: `À {audience-name}`,
          says: `« Une ligne dans votre prochain marché, et deux logiciels échangent ; vous changez de fournisseur sans perdre vos données. Je vous l’envoie avant {in-30}, déjà rédigée : qui l’inscrirait ? »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“With one line in your next tender, two programs exchange, and you change supplier without losing your data. I will send it by {in-30}, ready drafted: who can write it in?”`
        }
      },
      {
        fr: {
          to: `À l’éditeur, une fois la procédure votée`,
          says: `« Voici notre essai, le fichier qui échoue et la règle votée. Répondez sous quinze jours : corrigez, ou retirez “conforme”. Sinon trois personnes tranchent, avec recours. »`
        },
        en: {
          to: `To the vendor, once the procedure is voted`,
          says: `“Here are our test, the file that fails and the rule we voted. Answer within fifteen days: correct it, or take ‘compliant’ down. Otherwise three people decide; you may appeal.”`
        }
      },
      {
        when: not(nextAudience.has('officials')),
        fr: {
          to: `À {deciders}`,
          says: `« Votons cette page avant {in-30} : elle donne quinze jours et un recours à qui nous contestons. Sans elle, ni lettre ni page des essais. »`
        },
        en: {
          to: `To {deciders}`,
          says: `“Let us vote on this page by {in-30}: it gives those we challenge fifteen days and an appeal. Without it, no letter and no page of tests.”`
        }
      }
    ],
    risk: [
      {
        fr: `Être attaqué pour dénigrement ou entente, après une liste noire ou un contrôle à deux vitesses.`,
        en: `Being sued for disparagement or collusion, after a blacklist or a two-speed check.`
      }
    ],
    stop: [
      {
        fr: `Procédure non votée {in-60} : ni lettre, ni page des essais, ni tarif.`,
        en: `Procedure not voted on {in-60}: no letter, no page of tests, no fee.`
      },
      {
        fr: `Contrôle à la main réduit de moins de moitié {in-180} : reprenez le validateur avant tout ajout au format, corrections exceptées.`,
        en: `Hand checking not halved on {in-180}: mend the validator before anything but corrections is added to the format.`
      }
    ],
    find: [
      {
        when: spreadsElsewhere,
        fr: `Qui l’a repris ailleurs, à l’étranger aussi : qui y a déposé le nom, et quel essai y passe-t-on ?`,
        en: `Those who took it up elsewhere, abroad too: who registered the name there, and which test is passed?`
      },
      {
        // What the answer says of the law of transport is not to be found out.
        unless: all(nextAudience.has('officials'), field.is('transport')),
        fr: `Le service juridique d’un acheteur public : quel texte oblige déjà à publier les {pieces} ?`,
        en: `A public buyer’s legal service: which law already obliges it to publish the {pieces}?`
      },
      {
        needs: ['neighbour-name'],
        fr: `L’équipe de {neighbour-name} : qu’est-ce qui passe déjà de l’un à l’autre ?`,
        en: `The team of {neighbour-name}: what already passes from one to the other?`
      }
    ]
  }
});

import { any } from '#engine/reason/condition.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  cenWorkshopAgreement,
  communitySpecification,
  misleadingPractices
} from '#knowledge/sources/joining.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { consumerCodeCertification, publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';

/** A format that several implement: proof must become public and automatic, and the word protected. */
export const standardInUse = situation({
  id: 'standard-in-use',
  over: ['convince-decider'],
  requires: [
    {
      when: resource.has('standard'),
      fr: `C’est un standard : un format ou des règles d’échange`,
      en: `It is a standard: a format or rules of exchange`
    },
    {
      when: maturity.atLeast('growth'),
      fr: `L’usage grandit ou est installé`,
      en: `Use is growing or established`
    },
    severalOrganisations
  ],
  favours: [
    {
      when: motive.has('convince', 'more-hands'),
      strong: true,
      fr: `Vous voulez convaincre, ou ne plus tout vérifier seul`,
      en: `You want to convince, or to stop checking everything yourselves`
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
      fr: `Un fournisseur ou une filière y perd`,
      en: `A supplier or an industry stands to lose`
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
        fr: `Rendez la preuve publique et automatique : un validateur libre, puis une page de résultats par logiciel et par version.`,
        en: `Make the proof public and automatic: a free validator, then a page of results by program and version.`
      },
      {
        fr: `Protégez le mot par une marque, et laissez « certification » aux organismes accrédités.`,
        en: `Protect the word with a mark, and leave “certification” to accredited bodies.`
      },
      {
        when: nextAudience.has('officials'),
        fr: `Aux élus, parlez d’une personne servie, du texte qui les oblige déjà et d’une ligne de marché, pas d’un format.`,
        en: `To officials, speak of one person served, of the law that already binds them and of one line in a tender, not of a format.`
      }
    ],
    facts: [
      {
        fr: `C’est un standard de fait, tenu par celles et ceux qui s’en servent. Ce n’est pas une norme au sens officiel.`,
        en: `It is a de facto standard, kept by those who use it. It is not an official standard.`
      },
      {
        fr: `Une déclaration sans version, sans date ni fichier n’est pas une preuve.`,
        en: `A claim with no version, no date and no file is no proof.`
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
          first: `Une capture par logiciel : la page, la date, la version, le fichier fautif.`,
          done: `Chaque cas a son dossier.`,
          takes: `3 h`
        },
        en: {
          title: `Date the false claims`,
          why: `Without proof, no letter.`,
          first: `A capture for each program: the page, the date, the version, the faulty file.`,
          done: `Each case has its file.`,
          takes: `3 h`
        }
      },
      {
        id: 'drop-certification',
        within: 7,
        when: paidServices.has('certification'),
        fr: {
          title: `Remplacer « certification » par « contrôle de conformité »`,
          why: `Sans accréditation, vendre ce mot vous expose.`,
          first: `Cherchez-le sur le site et dans les devis.`,
          done: `Une recherche ne le trouve plus.`,
          takes: `2 h`
        },
        en: {
          title: `Replace “certification” with “conformity check”`,
          why: `Selling that word unaccredited exposes you.`,
          first: `Look for it on the site and in quotations.`,
          done: `A search no longer finds it.`,
          takes: `2 h`
        }
      },
      {
        id: 'one-sentence',
        within: 7,
        when: nextAudience.has('officials'),
        fr: {
          title: `Dire une phrase à une personne élue`,
          why: `Un format ne se voit pas ; une personne qu’il aide, si.`,
          first: `Au téléphone : une personne, ce qu’elle doit faire aujourd’hui, ce qu’une clause d’achat lui éviterait.`,
          done: `Votre phrase revient avec ses mots.`,
          takes: `20 min`
        },
        en: {
          title: `Say one sentence to one elected person`,
          why: `A format cannot be seen; a person it helps can.`,
          first: `By telephone: one person, what they must do today, what a purchase clause would spare them.`,
          done: `Your sentence comes back in their words.`,
          takes: `20 min`
        }
      },
      {
        id: 'adopt-procedure',
        within: 30,
        consent: true,
        fr: {
          title: `Faire adopter une procédure équitable`,
          why: `L’équité est votre meilleure défense.`,
          first: `Faites voter une page par {owners} : quinze jours pour répondre, un recours, l’éditeur jugé hors du vote.`,
          done: `Elle est votée et publiée.`,
          takes: `Une journée`
        },
        en: {
          title: `Have a fair procedure adopted`,
          why: `Fairness is your best defence.`,
          first: `Have one page voted by {owners}: fifteen days to reply, an appeal, no vote for the vendor being judged.`,
          done: `It is voted and published.`,
          takes: `One day`
        }
      },
      {
        id: 'free-validator',
        within: 90,
        irrevocable: true,
        fr: {
          title: `Sortir un validateur libre : les vingt erreurs les plus fréquentes`,
          why: `Une machine ne vexe personne.`,
          first: `Une heure avec qui vérifie à la main : sa liste, un fichier juste, un fichier faux.`,
          done: `Trois éditeurs l’ont lancé sans vous.`,
          takes: `Dix jours`
        },
        en: {
          title: `Bring out a free validator: the twenty commonest errors`,
          why: `A machine offends nobody.`,
          first: `An hour with whoever checks by hand: their list, one right file, one wrong file.`,
          done: `Three vendors have run it without you.`,
          takes: `Ten days`
        }
      },
      {
        id: 'purchase-clause',
        within: 90,
        when: any(nextAudience.has('officials'), users.has('local-authorities')),
        fr: {
          title: `Donner une clause aux acheteurs publics`,
          why: `Une obligation ou un marché convainc mieux qu’un exposé.`,
          first: `À deux membres acheteurs : « export au format, version X, passant le validateur public, ou équivalent ».`,
          done: `Un marché public la contient.`,
          takes: `Deux jours`
        },
        en: {
          title: `Give public buyers a clause`,
          why: `A duty or a tender convinces better than a talk.`,
          first: `To two members who buy: “export in the format, version X, passing the public validator, or equivalent”.`,
          done: `A public tender contains it.`,
          takes: `Two days`
        }
      },
      {
        id: 'results-page',
        within: 180,
        fr: {
          title: `Ouvrir la page des essais réussis`,
          why: `Ce qui n’y est pas n’est pas attesté, sans accuser personne.`,
          first: `Logiciel, version, date, version du validateur.`,
          done: `Elle se met à jour seule.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Open the page of passed tests`,
          why: `What is not there is not attested, and nobody is accused.`,
          first: `Program, version, date, version of the validator.`,
          done: `It updates itself.`,
          takes: `Five days`
        }
      },
      {
        id: 'protect-the-word',
        within: 180,
        irrevocable: true,
        when: any(legalCarrier, canReceiveMoney),
        fr: {
          title: `Déposer une marque, avec son règlement d’usage`,
          why: `Une charte n’arrête pas qui ment.`,
          first: `Écrivez qui peut l’employer, après quel essai.`,
          done: `L’INPI a accusé réception.`,
          takes: `Quatre jours, plus un conseil`
        },
        en: {
          title: `Register a mark, with its rules of use`,
          why: `A charter does not stop a liar.`,
          first: `Write who may use it, after which test.`,
          done: `The trade mark office has acknowledged it.`,
          takes: `Four days, plus counsel`
        }
      },
      {
        id: 'bridge',
        within: 180,
        fr: {
          title: `Publier une table de passage vers la norme officielle`,
          why: `Sans pont, un acheteur public a raison d’hésiter.`,
          first: `Dix champs, avec l’équipe qui tient la norme officielle la plus proche.`,
          done: `Un jeu réel passe dans les deux sens.`,
          takes: `Quinze jours`
        },
        en: {
          title: `Publish a table to the official standard`,
          why: `Without a bridge, a public buyer is right to hesitate.`,
          first: `Ten fields, with the team that keeps the nearest official standard.`,
          done: `A real data set passes both ways.`,
          takes: `Fifteen days`
        }
      },
      {
        id: 'second-checker',
        within: 180,
        fr: {
          title: `Former une deuxième personne au contrôle`,
          why: `Qui vérifie seul ne peut ni s’absenter ni se tromper.`,
          first: `Deux jours par mois d’un membre, sur de vrais fichiers.`,
          done: `Qui vérifiait s’absente trois semaines, et rien ne s’arrête.`,
          takes: `Un jour par mois`
        },
        en: {
          title: `Train a second person to check`,
          why: `Whoever checks alone may neither be away nor err.`,
          first: `Two days a month from a member, on real files.`,
          done: `Whoever used to check is away for three weeks, and nothing stops.`,
          takes: `A day a month`
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
        fr: `Un droit annuel par logiciel contrôlé, de l’ordre de 1 000 à 2 000 €, nul pour un logiciel libre sans revenu. Dix logiciels paient un cinquième à un tiers de poste. À faire voter.`,
        en: `A yearly fee per program checked, about €1,000 to €2,000, nil for free software without income. Ten programs pay for a fifth to a third of a post. To be voted.`
      },
      {
        standing: 'fits',
        when: any(legalCarrier, canReceiveMoney),
        fr: `À prévoir : la marque, de l’ordre de 350 € pour une classe, et 1 500 à 3 000 € de conseil (à vérifier).`,
        en: `To budget for: the mark, about €350 for a class, and €1,500 to €3,000 for advice (to check).`
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
        sources: [communitySpecification],
        fr: `Validateur et schémas : Apache 2.0. Texte du format : CC BY 4.0 et un engagement signé sur les brevets, ou la Community Specification License à leur place. Jamais deux régimes pour un même texte.`,
        en: `Validator and schemas: Apache 2.0. Text of the format: CC BY 4.0 and a signed patent pledge, or the Community Specification License in their place. Never two regimes for one text.`
      },
      {
        sources: [consumerCodeCertification],
        fr: `Certifier est réservé à un organisme accrédité, distinct du fabricant, du vendeur et du client. Articles L433-3 et L433-4 du code de la consommation.`,
        en: `Certifying is for an accredited body, distinct from maker, seller and customer. Articles L433-3 and L433-4 of the French consumer code.`
      },
      {
        sources: [intellectualPropertyCode],
        fr: `Marque de garantie : son titulaire ne fournit pas lui-même les produits garantis (articles L715-1 et L715-2). Sinon, marque collective (L715-6). Faites relire.`,
        en: `Certification mark: its owner does not itself supply the goods covered (articles L715-1 and L715-2). Otherwise, a collective mark (L715-6). Have it read by counsel.`
      },
      {
        sources: [misleadingPractices],
        fr: `Se dire conforme sans l’être peut être une pratique trompeuse, entre professionnels aussi. Articles L121-2 à L121-5 du code de la consommation.`,
        en: `A false claim of conformity may be a misleading practice, between businesses too. Articles L121-2 to L121-5 of the French consumer code.`
      }
    ],
    home: [
      {
        fr: `Le texte se décide entre toutes les familles d’acteurs ; la conformité, à trois personnes, sans l’éditeur jugé.`,
        en: `The text is decided among all families of players; conformity, by three people, without the vendor being judged.`
      },
      {
        sources: [cenWorkshopAgreement],
        fr: `Premier choix : votre maison actuelle. Préférez un atelier du CEN (CWA) si un acheteur exige un document d’un organisme officiel.`,
        en: `First choice: your present home. Prefer a CEN workshop (CWA) if a buyer demands a document from an official body.`
      }
    ],
    say: [
      {
        fr: {
          to: `À l’éditeur`,
          says: `« Passez l’essai, il est public. D’ici là, retirez le mot “conforme”. »`
        },
        en: {
          to: `To the vendor`,
          says: `“Run the test, it is public. Until then, take the word ‘compliant’ down.”`
        }
      },
      {
        when: nextAudience.has('officials'),
        fr: {
          to: `À {audience-name}`,
          says: `« Une ligne dans votre marché, “ou équivalent” compris, et vous changerez de fournisseur sans perdre vos données. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“One line in your tender, ‘or equivalent’ included, and you can change supplier without losing your data.”`
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
        fr: `Ni liste noire, ni lettre sans essai reproductible et quinze jours de réponse. Si six mois n’ont pas divisé le contrôle à la main par deux, réduisez le périmètre.`,
        en: `No blacklist, no letter without a test that can be repeated and fifteen days to reply. If six months have not halved hand checking, narrow the scope.`
      }
    ],
    find: [
      {
        fr: `Qui vérifie : combien d’heures par type d’erreur ?`,
        en: `Whoever checks: how many hours per kind of error?`
      },
      {
        fr: `Le service juridique d’un acheteur public. Quel texte l’oblige déjà à publier ou à échanger ces données, et la clause tient-elle ?`,
        en: `A public buyer’s legal service: which text already obliges it to publish or exchange these data, and does the clause hold?`
      },
      {
        needs: ['neighbour-name'],
        fr: `L’équipe de {neighbour-name} : quels champs passent déjà de l’un à l’autre ?`,
        en: `The team of {neighbour-name}: which fields already pass from one to the other?`
      },
      {
        when: carrier.is('association'),
        fr: `Votre expert-comptable : un contrôle payé est une vente, à quelles taxes ?`,
        en: `Your accountant: a paid check is a sale, with which taxes?`
      },
      {
        fr: `Chaque membre : détient-il un brevet sur le sujet ?`,
        en: `Each member: does it hold a patent on the subject?`
      }
    ]
  }
});

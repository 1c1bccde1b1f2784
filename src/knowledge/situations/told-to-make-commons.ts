import { all, any, not } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { tutorielCommunsNumeriques } from '#knowledge/sources/anct.ts';
import { licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';
import {
  authorsRights,
  ignGeocommons,
  openDataThreshold,
  recoveryPlanReuse,
  researchCodeData
} from '#knowledge/sources/rights.ts';

const onlyUs = problemReach.is('only-us');
const finished = upkeep.is('one-off');
const keepsPower = sharedPower.is('no');
const openIsEnough = any(onlyUs, finished, keepsPower);
const sharesPower = sharedPower.is('now', 'later');
const alone = organisations.is('one');
const publicBody = carrier.is('local-authority', 'state-body', 'research');

/** A hierarchy or a funder asks for a commons, and nobody has said what that would change. */
export const toldToMakeCommons = situation({
  id: 'told-to-make-commons',
  over: ['deadline-to-open', 'members-club', 'service-after-grant'],
  requires: [
    {
      when: motive.has('told-to'),
      fr: `On vous demande d’en faire un commun`,
      en: `You are told to make a commons of it`
    },
    legalCarrier
  ],
  favours: [
    {
      when: agreement.has('board', 'employer'),
      fr: `Une direction, un conseil ou un bureau doit dire oui`,
      en: `Management, a council or a board must say yes`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un commun demandé d’en haut`,
    summary: `Le mot est dans la feuille de route, mais ni le temps, ni l’argent, ni les décisions à partager.`,
    question: `On nous demande d’en faire un commun : que nous demande-t-on vraiment, et par où commencer ?`
  },
  en: {
    title: `A commons asked for from above`,
    summary: `The word is in the roadmap, but not the time, nor the money, nor the decisions to be shared.`,
    question: `We are told to make a commons of it: what is really asked of us, and where do we start?`
  },
  note: {
    answer: [
      {
        fr: `Faites d’abord préciser la demande : une économie, une obligation, une relève ou une image ? La réponse change tout.`,
        en: `First have the request spelt out: a saving, a duty, a succession or an image? The answer changes everything.`
      },
      {
        when: openIsEnough,
        fr: `D’après vos réponses, une publication ouverte et soignée peut suffire. Dites-le sans gêne : ce n’est pas un échec.`,
        en: `By your answers, a careful open publication may be enough. Say so without embarrassment: it is no failure.`
      },
      {
        when: not(openIsEnough),
        fr: `Un commun demande que d’autres décident avec vous. Commencez par publier ce qui est à vous, puis cherchez la deuxième organisation.`,
        en: `A commons takes others who decide with you. Start by publishing what is yours, then look for the second organisation.`
      },
      {
        fr: `Dans les deux cas, une page de mandat se signe avant le travail.`,
        en: `Either way, a one-page mandate is signed before the work.`
      }
    ],
    facts: [
      {
        sources: [ignGeocommons],
        fr: `Un commun, c’est une ressource, une communauté variée qui la produit, et des règles qu’elle se donne. Un dépôt public n’en est que le tiers.`,
        en: `A commons is a resource, a varied community that produces it, and rules it gives itself. A public repository is only a third of that.`
      },
      {
        when: keepsPower,
        fr: `Votre équipe garde la décision : dites « ressource ouverte », le mot juste vous protège.`,
        en: `Your team keeps the decision: say “open resource”, the right word protects you.`
      },
      {
        when: publicBody,
        sources: [recoveryPlanReuse],
        fr: `Ouvrir ne répand pas : sur 131 projets mutualisés du plan de relance, l’État en jugeait un sur cinq reproductible.`,
        en: `Opening does not spread: of 131 pooled projects of the French recovery plan, the State judged one in five replicable.`
      }
    ],
    steps: [
      {
        id: 'one-sentence',
        within: 7,
        fr: {
          title: `Faire dire la demande en une phrase`,
          why: `On obéit mal à un mot.`,
          first: `Demandez par écrit : « Qu’est-ce qui devra être vrai dans un an, que nous n’avons pas aujourd’hui ? »`,
          done: `La réponse tient en une phrase, avec une date.`,
          takes: `30 min`
        },
        en: {
          title: `Have the request said in one sentence`,
          why: `A word is hard to obey.`,
          first: `Ask in writing: “What must be true in a year that is not true today?”`,
          done: `The answer fits in a sentence, with a date.`,
          takes: `30 min`
        }
      },
      {
        id: 'call-two-peers',
        within: 30,
        when: not(openIsEnough),
        fr: {
          title: `Appeler deux homologues`,
          why: `Sans eux, il n’y a pas de communauté.`,
          first: `Une question : « Nous donneriez-vous deux jours par an, et quelle décision voudriez-vous partager ? »`,
          done: `Deux réponses écrites, même négatives.`,
          takes: `2 h`
        },
        en: {
          title: `Call two counterparts`,
          why: `Without them there is no community.`,
          first: `One question: “Would you give us two days a year, and which decision would you want to share?”`,
          done: `Two answers in writing, even negative.`,
          takes: `2 h`
        }
      },
      {
        id: 'join-first',
        within: 30,
        when: neighbour.is('alive'),
        action: 'contact-nearest',
        fr: {
          title: `Proposer d’abord une part à {neighbour-name}`,
          why: `Rejoindre répond aussi à la demande.`,
          first: `Un message : ce que vous avez, ce que vous pourriez y apporter.`,
          done: `Vous avez une réponse à joindre au mandat.`,
          takes: `1 h`
        },
        en: {
          title: `First offer a share to {neighbour-name}`,
          why: `Joining answers the request too.`,
          first: `A message: what you have, what you could bring.`,
          done: `You have an answer to attach to the mandate.`,
          takes: `1 h`
        }
      },
      {
        id: 'search',
        within: 30,
        when: neighbour.is('not-searched'),
        action: 'search-neighbours',
        fr: {
          title: `Chercher ce qui existe déjà`,
          why: `Un doublon payé deux fois attire la critique.`,
          first: `Une demi-journée, puis le réseau du domaine.`,
          done: `Cinq noms comparés sur une page.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Search for what exists already`,
          why: `A duplicate paid twice draws criticism.`,
          first: `Half a day, then the network of the field.`,
          done: `Five names compared on one page.`,
          takes: `Half a day`
        }
      },
      {
        id: 'whose-is-it',
        within: 30,
        when: all(existingResource, rightsToSettle),
        action: 'audit-rights',
        fr: {
          title: `Vérifier à qui est {thing}`,
          why: `On ne partage que ce que l’on a.`,
          first: `Quatre colonnes : partie, qui l’a faite, contrat, accord.`,
          done: `Chaque partie a un titulaire.`,
          takes: `Deux jours`
        },
        en: {
          title: `Check whose {thing} is`,
          why: `One shares only what one has.`,
          first: `Four columns: part, who made it, contract, consent.`,
          done: `Each part has an owner.`,
          takes: `Two days`
        }
      },
      {
        id: 'one-page-mandate',
        within: 30,
        before: { date: 'decision-date', days: 0 },
        consent: true,
        fr: {
          title: `Faire signer une page de mandat`,
          why: `Sans elle, vous promettez à la place d’un autre.`,
          first: `Six lignes : ce qui s’ouvre, licence, qui s’en occupe, heures, décision partagée, date de revue.`,
          done: `La page est signée par {owners}.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Have a one-page mandate signed`,
          why: `Without it, you promise in somebody else’s place.`,
          first: `Six lines: what opens, the licence, who looks after it, how many hours, which decision is shared, review date.`,
          done: `The page is signed by {owners}.`,
          takes: `Half a day`
        }
      },
      {
        id: 'publish-with-limits',
        within: 90,
        irrevocable: true,
        when: all(existingResource, noLicenceYet),
        action: 'set-licence',
        fr: {
          title: `Publier la part à vous, et ce qui n’est pas promis`,
          why: `Un silence sur l’aide devient une exigence.`,
          first: `Licence, notice d’une page, et une phrase : « Nous répondons quand nous pouvons. »`,
          done: `Quelqu’un d’ailleurs s’en est servi seul.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the part that is yours, and what is not promised`,
          why: `Silence about support becomes a demand.`,
          first: `Licence, a one-page guide, and a sentence: “We answer when we can.”`,
          done: `Somebody from elsewhere has used it unaided.`,
          takes: `Three days`
        }
      },
      {
        id: 'second-voice',
        within: 180,
        when: all(sharesPower, not(openIsEnough)),
        fr: {
          title: `Partager une première décision`,
          why: `C’est là que le commun commence.`,
          first: `Une réunion à deux organisations, un seul sujet : la prochaine version.`,
          done: `Le compte rendu montre un choix que vous n’auriez pas fait seuls.`,
          takes: `Une journée`
        },
        en: {
          title: `Share a first decision`,
          why: `That is where a commons begins.`,
          first: `A meeting of two organisations, a single subject: the next version.`,
          done: `The minutes show a choice that you would not have made alone.`,
          takes: `A day`
        }
      },
      {
        id: 'name-it',
        within: 365,
        fr: {
          title: `Dire ce que c’est devenu`,
          why: `Un mot jamais relu devient un mensonge.`,
          first: `Comptez qui s’en sert, qui y contribue, qui décide.`,
          done: `Une page publique dit « commun » ou « ressource ouverte ».`,
          takes: `2 h`
        },
        en: {
          title: `Say what it has become`,
          why: `A word never read again becomes a lie.`,
          first: `Count who uses it, who contributes, who decides.`,
          done: `A public page says “commons” or “open resource”.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-gip', 'home-edic', 'home-endowment'],
        when: alone,
        fr: `Créer une structure : il n’y a encore personne d’autre à y faire entrer.`,
        en: `Setting up an organisation: there is nobody else yet to bring into it.`
      }
    ],
    money: [
      {
        standing: 'certain',
        fr: `Le temps que le mandat vous donne, et lui seul. Comptez de l’ordre de dix jours la première année pour une publication tenue.`,
        en: `The time the mandate gives you, and nothing else. Count about ten days in the first year for a publication that is kept up.`
      },
      {
        standing: 'fits',
        sources: [tutorielCommunsNumeriques],
        fr: `Le tutoriel des communs numériques de l’ANCT et d’inno³ : gratuit, à lire avant tout devis.`,
        en: `The tutorial on digital commons by the ANCT and inno³: free, to be read before any quotation.`
      },
      {
        standing: 'fits',
        when: not(openIsEnough),
        programme: 'ademe-call-for-commons',
        fr: `Seulement si elle sert la transition écologique, et avec une deuxième organisation. Date du prochain appel à vérifier.`,
        en: `Only if it serves the ecological transition, and with a second organisation. Date of the next call to be checked.`
      },
      {
        standing: 'unfit',
        fr: `Un prestataire pour « animer une communauté » qui n’existe pas encore : on paie des réunions.`,
        en: `A contractor to “run a community” that does not exist yet: one pays for meetings.`
      }
    ],
    law: [
      {
        when: publicCarrier,
        sources: [publicInformationCode, openDataThreshold, licencesByDecree],
        fr: `Ouvrir est peut-être déjà dû (L312-1-1 du code des relations entre le public et l’administration). Exemptés : moins de 50 agents, collectivités de moins de 3 500 habitants. Licence : liste de l’article D323-2-1. Aucun texte n’impose un commun.`,
        en: `Opening may be due already (L312-1-1 of the French code of relations with the public). Exempt: bodies under 50 staff, authorities under 3,500 inhabitants. Licence: the list of article D323-2-1. No text requires a commons.`
      },
      {
        when: carrier.is('research'),
        sources: [researchCodeData],
        fr: `Données payées au moins pour moitié sur fonds publics : réutilisables librement une fois publiées (L533-4 du code de la recherche). Aucun texte n’impose un commun.`,
        en: `Research data at least half publicly funded: free to reuse once published (L533-4 of the French research code). No text requires a commons.`
      },
      {
        when: not(publicBody),
        sources: [authorsRights],
        fr: `Aucun texte ne définit ni n’impose un commun. Ce qui oblige, c’est la convention signée avec qui le demande : lisez-y « licence », « livrable » et « durée ».`,
        en: `No text defines or requires a commons. What binds is the agreement signed with whoever asks: look in it for “licence”, “deliverable” and “duration”.`
      }
    ],
    home: [
      {
        fr: `Qui signe le mandat décide, jusqu’à la première décision partagée. Premier choix : votre structure, telle qu’elle est.`,
        en: `Whoever signs the mandate decides, until the first shared decision. First choice: your organisation, as it stands.`
      },
      {
        when: publicBody,
        fr: `Préférez une convention entre organismes publics quand le deuxième est là.`,
        en: `Prefer an agreement between public bodies once the second one is there.`
      },
      {
        when: not(publicBody),
        fr: `Préférez un hôte neutre quand un concurrent ou un pair veut y entrer.`,
        en: `Prefer a neutral host once a competitor or a peer wants to come in.`
      }
    ],
    say: [
      {
        fr: {
          to: `À qui le demande`,
          says: `« Dites-moi quelle décision vous acceptez de partager ; je vous dirai si c’est un commun ou une bonne publication. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“Tell me which decision you agree to share; I will tell you whether it is a commons or a good publication.”`
        }
      },
      {
        when: not(openIsEnough),
        fr: {
          to: `À la deuxième organisation`,
          says: `« Nous ne vous demandons pas d’adhérer, mais deux jours par an et une voix sur la prochaine version. »`
        },
        en: {
          to: `To the second organisation`,
          says: `“We do not ask you to join, but for two days a year and a say on the next version.”`
        }
      }
    ],
    risk: [
      {
        fr: `Promettre une communauté, de l’aide et une durée que personne n’a payées. Le mot s’use, et votre équipe avec.`,
        en: `Promising a community, support and a lifetime that nobody has paid for. The word wears out, and your team with it.`
      },
      {
        when: politicalSupport.is('one-person'),
        fr: `Celle ou celui qui le demande part, et le mandat avec : faites signer son service, pas son nom.`,
        en: `Whoever asks for it leaves, and the mandate too: have the department sign, not the person.`
      }
    ],
    stop: [
      {
        when: not(openIsEnough),
        fr: `Dans un an, aucune deuxième organisation qui contribue ou décide : appelez-la ressource ouverte, et tenez-la bien.`,
        en: `In a year, no second organisation contributing or deciding: call it an open resource, and keep it well.`
      },
      {
        fr: `Pas de mandat signé dans trois mois : publiez ce qui est dû, et n’engagez rien d’autre.`,
        en: `No mandate signed within three months: publish what is due, and commit to nothing else.`
      }
    ],
    find: [
      {
        fr: `Qui a écrit la demande : dans quel document, et devant qui en rendra-t-on compte ?`,
        en: `Who wrote the request: in which document, and before whom will it be reported?`
      },
      {
        when: publicCarrier,
        fr: `La personne chargée des données ouvertes : que faut-il déjà publier ?`,
        en: `Whoever is in charge of open data: what must be published already?`
      },
      {
        fr: `Deux homologues : ont-ils reçu la même demande ?`,
        en: `Two counterparts: have they received the same request?`
      }
    ]
  }
});

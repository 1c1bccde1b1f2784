import { all, any } from '#engine/reason/condition.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { ownEntity } from '#knowledge/facts/own-entity.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { writtenFreeLicence } from '#knowledge/facts/written-free-licence.ts';
import type { Standard } from '#knowledge/kinds/standard.ts';
import { ademeAppelCommuns2025, ademeAppelCommunsConditions } from '#knowledge/sources/ademe.ts';

export const ademeCommons = {
  id: 'ademe-commons',
  dated: '2025',
  // Whether the subject is the ecological transition is not asked: the first thing that the sheet says.
  concerns: all(),
  points: [
    {
      number: '1',
      when: any(outsidersContribute, readyToSharePower),
      fr: {
        asks: `Vous êtes dans une démarche ouverte : d’autres entrent, comme usagers et pour contribuer.`,
        evidence: `Les noms de trois structures qui s’en servent ou contribuent, et la façon d’entrer.`,
        look: `Montrez comment une personne nouvelle est accueillie.`
      },
      en: {
        asks: `You work in the open: others come in, as users and to contribute.`,
        evidence: `The names of three organisations that use it or contribute, and how to join.`,
        look: `Show how a new person is welcomed.`
      }
    },
    {
      number: '2',
      when: writtenFreeLicence,
      fr: {
        asks: `La ressource est développée sous licence ouverte.`,
        evidence: `La licence en ligne, ou l’engagement signé de la mettre.`
      },
      en: {
        asks: `The resource is developed under an open licence.`,
        evidence: `The licence online, or the signed commitment to set one.`
      }
    },
    {
      number: '3',
      fr: {
        asks: `Le commun est documenté sur les supports publics de l’appel.`,
        evidence: `La page du commun sur ces supports.`,
        look: `Ouvrez cette page avant de déposer : elle est publique dès le départ.`
      },
      en: {
        asks: `The commons is documented in the public places of the call.`,
        evidence: `The page of the commons in those places.`,
        look: `Open this page before you apply: it is public from the start.`
      }
    },
    {
      number: '4',
      fr: {
        asks: `Le commun répond à l’un des défis de l’appel, sur la transition écologique.`,
        evidence: `Une demi-page : le défi choisi, et ce que le commun y change.`,
        look: `Nous ne demandons pas votre sujet. Sans lien avec un défi, arrêtez-vous ici.`
      },
      en: {
        asks: `The commons answers one of the challenges of the call, on the ecological transition.`,
        evidence: `Half a page: the challenge chosen, and what the commons changes there.`,
        look: `We do not ask your subject. Without a link to a challenge, stop here.`
      }
    },
    {
      number: '',
      when: ownEntity,
      fr: {
        asks: `Une structure juridique dépose et encaisse.`,
        evidence: `Les statuts ou l’extrait d’inscription. Si un hôte encaisse pour vous, demandez à l’ADEME s’il peut déposer.`
      },
      en: {
        asks: `A legal entity applies and receives the money.`,
        evidence: `The statutes or the proof of registration. If a host receives money for you, ask ADEME whether it may apply.`
      }
    }
  ],
  sources: [ademeAppelCommunsConditions, ademeAppelCommuns2025],
  reviewed: '2026-11-28',
  fr: {
    title: `Prêt pour un appel à communs de l’ADEME`,
    version: `Règlement de la troisième édition (2025)`,
    summary: `Les quatre critères d’entrée de l’agence de la transition écologique pour payer un commun. Tous les stades sont admis.`,
    who: `Des structures francophones, publiques ou privées, sur un sujet de transition écologique. Nous n’avons pas vérifié qu’une édition soit ouverte : demandez à l’ADEME.`,
    next: `Regardez sur le site de l’ADEME si une édition est ouverte, puis relisez son règlement : les critères peuvent changer.`
  },
  en: {
    title: `Ready for an ADEME call for commons`,
    version: `Rules of the third edition (2025)`,
    summary: `The four entry criteria by which the French agency for ecological transition pays for a commons. Every stage of maturity is accepted.`,
    who: `French-speaking organisations, public or private, on a subject of ecological transition. We have not checked whether an edition is open: ask ADEME.`,
    next: `See on the site of ADEME whether an edition is open, then reread its rules: the criteria may change.`
  }
} satisfies Standard;

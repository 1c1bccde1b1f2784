import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { ademeAppelCommuns2025, ambitionEssAppelCommuns2025 } from '#knowledge/sources/ademe.ts';
import { datamiHackmd } from '#knowledge/sources/commons-networks.ts';
import {
  nlnetGuideForApplicants,
  ospoNewsNgi0Paused2026,
  renamNgi0CommonsFund
} from '#knowledge/sources/european-programmes.ts';

export const callForProjects = funding({
  id: 'call-for-projects',
  covers: ['development', 'animation', 'research', 'security'],
  euros: { from: 5000, to: 80000, per: 'once', sourced: true },
  monthsToFirstEuro: [3, 9],
  recurring: 'no',
  independenceRisk: 3,
  effortDays: 12,
  requires: [moneyNeeded, canWaitThreeMonths, mayBeFree],
  favours: [
    {
      when: all(freeLicence, needs.has('development', 'research', 'security')),
      strong: true,
      fr: `La licence est libre, et une étape précise reste à construire`,
      en: `The licence is free, and a definite next step remains to be built`
    },
    {
      when: all(not(businessCarrier), any(publicIsUser, publicCarrier)),
      strong: true,
      fr: `Aucune entreprise ne le porte, et il sert le grand public ou un organisme public le porte : ces appels visent cela`,
      en: `No company carries it, and it serves the general public or a public body carries it: such calls aim for this`
    },
    {
      when: maturity.is('prototype', 'first-users'),
      fr: `Une première version existe et cherche ses usages`,
      en: `A first version exists and is finding its users`
    },
    severalOrganisations,
    timeForFundraising
  ],
  cautions: [
    {
      when: lastingCosts,
      fr: `Vos dépenses reviennent chaque année et l’appel n’en paie qu’un moment : écrivez dès maintenant qui paie ensuite`,
      en: `Your costs come back every year and a call pays for a while only: write down now who pays next`
    },
    {
      when: all(carrierWithoutEntity, recipient.is('nobody')),
      fr: `Sans structure, la plupart des appels vous sont fermés : trouvez un hôte, ou visez un fonds ouvert aux personnes, comme NLnet`,
      en: `Without an entity most calls are closed to you: find a host, or aim for a fund open to individuals, such as NLnet`
    },
    {
      when: littleFundraisingTime,
      fr: `Un dossier prend en général cinq à vingt jours : choisissez un seul appel et laissez passer les autres`,
      en: `An application usually takes five to twenty days: pick a single call and let the others go`
    }
  ],
  sources: [
    ademeAppelCommuns2025,
    ambitionEssAppelCommuns2025,
    nlnetGuideForApplicants,
    renamNgi0CommonsFund,
    ospoNewsNgi0Paused2026,
    datamiHackmd
  ],
  reviewed: '2026-11-23',
  fr: {
    title: `Appel à projets ou appel à communs`,
    summary: `Un financeur fixe un thème, une date et des critères, puis choisit des dossiers. Vous y gagnez de quoi franchir une étape, parfois un accompagnement, mais pas de quoi durer.`,
    amount: `De 10 000 à 80 000 € pour le troisième appel à communs de l’ADEME (mai 2025). Elle paie au plus 70 % des dépenses éligibles. De 5 000 à 50 000 € chez NLnet.`,
    prerequisites: `Presque toujours une licence libre. L’ADEME demande une structure juridique francophone et ne finance que des communs numériques ; NLnet accepte aussi des particuliers.`,
    example: `Le commun Datami a reçu une aide de l’ANCT en 2021, puis du programme européen NGI en 2024. Il a ensuite vécu de prestations.`,
    pitfalls: [
      `L’ADEME paie au plus 70 %, pendant dix-huit mois au plus (édition de mai 2025). Trouvez les 30 % restants, puis ce qui paiera le dix-neuvième mois.`,
      `Les guichets ferment. En juin 2026, NLnet a suspendu son fonds NGI0 ; seuls NGI Fediversity et NGI Taler restaient ouverts. La réouverture était annoncée après l’été : vérifiez.`,
      `L’ADEME a lancé son appel le 21 mai 2025. Nous n’avons pas trouvé la date de clôture : appelez avant d’écrire.`
    ],
    firstSteps: [
      `Documentez votre projet sur le wiki ou l’outil que l’appel demande.`,
      `Cherchez dès le premier jour le cofinancement : 30 % pour l’appel de l’ADEME.`,
      `Réservez au moins 20 % du budget à l’animation et à la maintenance.`
    ]
  },
  en: {
    title: `Call for projects or for commons`,
    summary: `A funder sets a theme, a deadline and criteria, then selects applications. It pays for one stage, sometimes with coaching, but it will not keep you going.`,
    amount: `ADEME, the French ecological transition agency: €10,000 to €80,000 in its third call for commons (May 2025). It pays 70% of eligible costs at most. NLnet: €5,000 to €50,000.`,
    prerequisites: `Almost always a free licence. ADEME asks for a French-speaking legal entity and funds digital commons only; NLnet also accepts individuals.`,
    example: `The Datami commons received support in 2021 from ANCT, a French State agency. The European NGI programme helped it in 2024. After that it lived on services.`,
    pitfalls: [
      `ADEME pays 70% at most, for eighteen months at most (May 2025 edition). Find the other 30%, then whatever pays for month nineteen.`,
      `Counters close. In June 2026 NLnet paused its NGI0 fund; only NGI Fediversity and NGI Taler stayed open. Reopening was announced for after the summer: check.`,
      `ADEME launched its call on 21 May 2025. We could not find its closing date: ring before you write.`
    ],
    firstSteps: [
      `Document your project on the wiki or tool that the call prescribes.`,
      `Look for co-funding from day one: 30% for ADEME’s call.`,
      `Set aside at least 20% of the budget for community work and maintenance.`
    ]
  }
});

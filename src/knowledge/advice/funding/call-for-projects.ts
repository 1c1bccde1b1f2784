import { all, any } from '#engine/reason/condition.ts';
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
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { ademeAppelCommuns2025, ambitionEssAppelCommuns2025 } from '#knowledge/sources/ademe.ts';
import { datamiHackmd } from '#knowledge/sources/commons-networks.ts';
import {
  ngiFediversityCallJune2026,
  nlnetCallNovember2026,
  ospoNewsNgi0Paused2026
} from '#knowledge/sources/european-programmes.ts';
import { deMinimisAid } from '#knowledge/sources/law-of-structures.ts';

export const callForProjects = funding({
  id: 'call-for-projects',
  covers: ['development', 'animation', 'research', 'security'],
  euros: { from: 5000, to: 50000, per: 'once', sourced: true },
  monthsToFirstEuro: [3, 9],
  recurring: 'no',
  independenceRisk: 3,
  effortDays: 12,
  requires: [moneyNeeded, canWaitThreeMonths, mayBeFree, tendsOurOwn],
  favours: [
    {
      when: all(freeLicence, needs.has('development', 'research', 'security')),
      strong: true,
      fr: `La licence est libre, et une étape précise reste à construire`,
      en: `The licence is free, and a definite next step remains to be built`
    },
    {
      when: any(publicIsUser, publicCarrier),
      strong: true,
      fr: `Il {s’adresse au grand public} ou {est porté par un organisme public} : ces appels visent cela`,
      en: `It {is for the general public} or {is carried by a public body}: such calls aim for this`
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
    nlnetCallNovember2026,
    ngiFediversityCallJune2026,
    ospoNewsNgi0Paused2026,
    datamiHackmd,
    deMinimisAid
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Appel à projets ou appel à communs`,
    summary: `Un financeur fixe un thème, une date et des critères, puis choisit des dossiers. Vous y gagnez de quoi franchir une étape, parfois un accompagnement, mais pas de quoi durer.`,
    amount: `De 5 000 à 50 000 € chez NLnet. L’ADEME donnait de 10 000 à 80 000 € en mai 2025, pour 70 % des dépenses au plus. Nous ne savons pas si elle recommence : n’en comptez rien.`,
    prerequisites: `Presque toujours une licence libre. NLnet accepte aussi des particuliers. En 2025, l’ADEME demandait une structure juridique francophone et un commun numérique.`,
    example: `Le commun Datami a reçu une aide de l’ANCT en 2021, puis du programme européen NGI en 2024. Il a ensuite vécu de prestations.`,
    pitfalls: [
      `Un appel ne paie qu’un moment : l’ADEME payait 70 %, pendant dix-huit mois au plus (mai 2025). Trouvez le reste, puis ce qui paiera ensuite.`,
      `Les guichets ferment. NLnet a fermé son fonds NGI0 le 1er juin 2026. Open Internet Stack lui a succédé en septembre, avec une date limite tous les deux mois.`,
      `L’édition de l’ADEME de mai 2025 est peut-être close : nous n’avons pas trouvé sa date de fin. La précédente était annoncée pour huit mois. Appelez avant d’écrire.`
    ],
    firstSteps: [
      `Documentez votre projet sur le wiki ou l’outil que l’appel demande.`,
      `Cherchez dès le premier jour qui paiera la part que l’appel laisse. Si vous vendez, comptez cette aide avec les autres (règlement 2023/2831).`,
      `Réservez au moins 20 % du budget, notre repère, à l’animation et à la maintenance.`
    ]
  },
  en: {
    title: `Call for projects or for commons`,
    summary: `A funder sets a theme, a deadline and criteria, then selects applications. It pays for one stage, sometimes with coaching, but it will not keep you going.`,
    amount: `€5,000 to €50,000 from NLnet. ADEME, the French ecological transition agency, gave €10,000 to €80,000 in May 2025, for 70% of costs at most. We do not know whether it will again: count on nothing from it.`,
    prerequisites: `Almost always a free licence. NLnet also accepts individuals. In 2025 ADEME asked for a French-speaking legal entity and a digital commons.`,
    example: `The Datami commons received support in 2021 from ANCT, a French State agency. The European NGI programme helped it in 2024. After that it lived on services.`,
    pitfalls: [
      `A call pays for a while only: ADEME paid 70%, for eighteen months at most (May 2025). Find the rest, then whatever pays next.`,
      `Counters close. NLnet closed its NGI0 fund on 1 June 2026. Open Internet Stack succeeded it in September, with a deadline every two months.`,
      `ADEME’s edition of May 2025 may be over: we could not find its closing date. The one before was announced for eight months. Ring before you write.`
    ],
    firstSteps: [
      `Document your project on the wiki or tool that the call prescribes.`,
      `Look from day one for whoever pays the share that the call leaves. If you sell, count this aid with the rest (Regulation 2023/2831).`,
      `Set aside at least 20% of the budget, our yardstick, for community work and maintenance.`
    ]
  }
});

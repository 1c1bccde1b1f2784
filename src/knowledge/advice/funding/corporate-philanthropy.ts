import { all, any } from '#engine/reason/condition.ts';
import { canWaitThreeMonths } from '#knowledge/facts/can-wait-three-months.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { nonprofitEntity } from '#knowledge/facts/nonprofit-entity.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { funding } from '#knowledge/kinds/funding.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { linuxfrCopiePublique } from '#knowledge/sources/contributory-budgets.ts';
import {
  giftsToPublicBodies,
  passThroughReceipts,
  philanthropyBeneficiaries,
  servicePublicTaxReceipts,
  yearlyStatementOfGifts
} from '#knowledge/sources/law-of-structures.ts';
import { wrongTaxReceipts } from '#knowledge/sources/money-in-common.ts';
import { mecenatPublicPrive, soessEndowmentFund } from '#knowledge/sources/voluntary-sector.ts';

export const corporatePhilanthropy = funding({
  id: 'corporate-philanthropy',
  covers: ['support', 'development', 'animation', 'security'],
  euros: { from: 1000, to: 100000, per: 'once', sourced: false },
  monthsToFirstEuro: [3, 12],
  recurring: 'partly',
  independenceRisk: 3,
  effortDays: 15,
  requires: [
    moneyNeeded,
    existingResource,
    canWaitThreeMonths,
    {
      when: any(
        all(generalInterestPossible, any(nonprofitEntity, carrier.is('research'))),
        all(publicCarrier, users.has('public', 'education', 'researchers', 'nonprofits'))
      ),
      fr: `{Une structure sans but lucratif, d’intérêt général au moins probable, peut recevoir le don}, ou {un organisme public peut le recevoir}`,
      en: `{A non-profit entity, of at least likely general interest, can receive the gift}, or {a public body can receive it}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: all(
        resource.has('data', 'content'),
        users.has('public', 'education', 'researchers', 'nonprofits')
      ),
      strong: true,
      fr: `Ce sont {des données} ou {des contenus} utiles {au public}, {à l’école}, {à la recherche} ou {aux associations} : la cause parle aux fondations`,
      en: `These are {data} or {content} useful to {the public}, {schools}, {research} or {associations}: the cause speaks to foundations`
    },
    {
      when: all(
        generalInterestPossible,
        growing,
        users.has('public', 'education', 'researchers', 'nonprofits')
      ),
      strong: true,
      fr: `L’intérêt général est {reconnu} ou {probable}, et beaucoup s’en servent : les fondations financent ce qui a fait ses preuves`,
      en: `General interest is {recognised} or {likely}, and many people use it: foundations fund what has proved itself`
    },
    {
      when: generalInterest.is('ruling'),
      fr: `Vous avez le rescrit, accord écrit du fisc : l’entreprise est sûre de son reçu`,
      en: `You have the tax ruling, a written agreement from the tax office: the company is sure of its receipt`
    },
    {
      when: wouldSuffer.has('companies'),
      fr: `Des entreprises souffriraient de sa disparition`,
      en: `Companies would suffer if it disappeared`
    },
    timeForFundraising
  ],
  cautions: [
    {
      when: publicCarrier,
      fr: `Un organisme public peut recevoir d’entreprises et de particuliers des dons déductibles, si la loi énumère son activité : éducative, scientifique, culturelle… Faites-le confirmer par les finances publiques avant de promettre un reçu`,
      en: `A public body may receive deductible gifts from companies and people, if the law lists its activity: educational, scientific, cultural… Have the tax office confirm it before you promise a receipt`
    },
    {
      when: generalInterest.is('likely'),
      fr: `L’intérêt général n’est que probable : le rescrit n’est pas obligatoire, mais il protège. L’amende frappe qui remet un reçu en le sachant indu`,
      en: `General interest is only likely: a tax ruling is not compulsory, but it protects you. The fine is for whoever knows that a receipt is not due`
    },
    {
      when: refusedFunders.is('unwritten'),
      fr: `Vous refusez des financeurs sans l’avoir écrit : publiez une charte avant le premier rendez-vous`,
      en: `You refuse some funders without saying so in writing: publish a charter before the first meeting`
    },
    {
      when: littleFundraisingTime,
      fr: `Convaincre un mécène prend en général dix à vingt jours : visez deux entreprises, pas vingt`,
      en: `Convincing a donor usually takes ten to twenty days: aim for two companies, not twenty`
    }
  ],
  sources: [
    wrongTaxReceipts,
    mecenatPublicPrive,
    soessEndowmentFund,
    servicePublicTaxReceipts,
    yearlyStatementOfGifts,
    philanthropyBeneficiaries,
    giftsToPublicBodies,
    linuxfrCopiePublique,
    passThroughReceipts
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `Mécénat d’entreprise et fondations`,
    summary: `Une entreprise ou une fondation donne pour une cause d’intérêt général, presque sans contrepartie. L’entreprise réduit son impôt ; vous payez du développement, de l’animation ou un audit.`,
    amount: `De 1 000 à 100 000 € (ordre de grandeur).`,
    prerequisites: `Un intérêt général établi, une gestion non lucrative et une activité que la loi énumère : éducative, scientifique, culturelle, sociale… L’entreprise réduit son impôt de 60 % du don. La limite est de 20 000 € par an, ou de 0,5 % de son chiffre d’affaires si c’est plus. L’excédent se reporte sur cinq ans. Ce qu’elle reçoit en retour reste sous 25 % du don.`,
    example: `Chaque année, l’entreprise Code Lutin donne à plusieurs projets libres, choisis par le vote de ses salariés et salariées.`,
    pitfalls: [
      `Une ressource réservée à un petit cercle perd l’intérêt général, donc le mécénat.`,
      `Une entreprise ou une SCIC n’y a pas droit : passez par une association partenaire. Un hôte qui ne fait que transmettre l’argent, non plus.`,
      `Créer son propre fonds de dotation demande au moins 15 000 €, sans argent public (règle lue en novembre 2026). Une association d’intérêt général qui porte le projet comme sa propre action suffit souvent.`
    ],
    firstSteps: [
      `Demandez un rescrit mécénat, et attendez une réponse positive avant de remettre des reçus : le silence n’en est pas une.`,
      `Écrivez un dossier de deux pages : le problème, la preuve, le budget.`,
      `Signez une convention, puis remettez le reçu si vous y avez droit. L’entreprise en a besoin depuis 2022 (cerfa 16216), et l’administration les contrôle sur place (loi 2021-1109). Déclarez chaque année le nombre de reçus et leur total (article 222 bis du CGI).`
    ]
  },
  en: {
    title: `Corporate philanthropy and foundations`,
    summary: `A company or a foundation gives to a cause of general interest, for almost nothing in return. The company pays less tax; you pay for development, community work or an audit.`,
    amount: `€1,000 to €100,000 (order of magnitude).`,
    prerequisites: `Established general interest, non-profit management and an activity that the law lists: educational, scientific, cultural, social… In France the company cuts its tax by 60% of the gift. The limit is €20,000 a year, or 0.5% of its turnover if higher. The rest carries over for five years. What it gets in return stays below 25% of the gift.`,
    example: `Every year the company Code Lutin gives to several free projects, chosen by a vote of its staff.`,
    pitfalls: [
      `A resource kept for a small circle loses general interest, and with it philanthropy.`,
      `A company or a cooperative is not eligible: go through a partner association. Nor is a host that merely passes money on.`,
      `In France an endowment fund of your own takes at least €15,000, without public money (rule read in November 2026). An association of general interest that carries the project as its own action is often enough.`
    ],
    firstSteps: [
      `Ask the tax office for a ruling, and wait for a positive answer before you issue receipts: silence is not one.`,
      `Write a two-page file: the problem, the proof, the budget.`,
      `Sign an agreement, then issue the receipt if you are entitled to. A French company has needed it since 2022 (form 16216), and the tax office checks on the spot (Act 2021-1109). Report every year how many receipts you issued, and their total (article 222 bis of the French tax code).`
    ]
  }
});

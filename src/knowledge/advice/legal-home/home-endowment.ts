import { any, not } from '#engine/reason/condition.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { servicePublicEndowment } from '#knowledge/sources/law-of-structures.ts';
import { carenewsEndowmentFund, soessEndowmentFund } from '#knowledge/sources/voluntary-sector.ts';

export const homeEndowment = legalHome({
  id: 'home-endowment',
  effortDays: 20,
  requires: [
    generalInterestPossible,
    moneyNeeded,
    inUse,
    {
      when: any(currentIncome.has('gifts'), wouldSuffer.has('companies')),
      fr: `Quelqu’un peut donner : {des dons rentrent déjà}, ou {des entreprises souffriraient de sa disparition}`,
      en: `Somebody can give: {gifts come in already}, or {companies would suffer if it disappeared}`
    }
  ],
  favours: [
    {
      when: wouldSuffer.has('companies'),
      strong: true,
      fr: `Des entreprises souffriraient de sa disparition : elles peuvent devenir mécènes`,
      en: `Companies would suffer if it disappeared: they may become patrons`
    },
    {
      when: generalInterest.is('ruling'),
      fr: `Un rescrit reconnaît l’intérêt général`,
      en: `A tax ruling recognises general interest`
    }
  ],
  cautions: [
    {
      when: moneyRunsOutSoon,
      fr: `L’argent manquera dans les six mois : créer un fonds n’y changera rien, trouvez d’abord de quoi tenir`,
      en: `Money runs out within six months: a fund will not change that, first find enough to last`
    },
    {
      when: not(currentIncome.has('gifts')),
      fr: `Aucun don ne rentre encore : sans mécènes déjà engagés, une association ou un hôte suffit`,
      en: `No gifts come in yet: without patrons already committed, an association or a host is enough`
    },
    {
      when: currentIncome.has('grant'),
      fr: `Un fonds de dotation ne reçoit pas d’argent public : gardez une autre structure pour vos subventions`,
      en: `An endowment fund receives no public money: keep another entity for your grants`
    },
    {
      when: stakeholders.has('users', 'contributors'),
      fr: `Ce fonds ne donne pas de voix aux usagers ni aux personnes qui contribuent : associez-lui une instance où elles décident`,
      en: `This fund gives no vote to those who use or contribute: pair it with a body where they decide`
    }
  ],
  sources: [servicePublicEndowment, soessEndowmentFund, carenewsEndowmentFund],
  reviewed: '2026-11-29',
  fr: {
    title: `Fonds de dotation`,
    summary: `Il reçoit du mécénat pour une mission d’intérêt général, puis finance la ressource ou l’opère. Il complète une association plus souvent qu’il ne la remplace.`,
    fits: `Des entreprises ou des particuliers veulent donner, et l’intérêt général de la mission est solide.`,
    avoid: `Vos recettes viennent de subventions, ou vous cherchez une maison où la communauté décide. Le fonds n’est pas fait pour cela.`,
    cost: `Une dotation de départ d’au moins 15 000 € (seuil lu en novembre 2026), trois administrateurs et une déclaration en préfecture. Au-delà de 10 000 € de ressources par an, un commissaire aux comptes. Les comptes sont publiés, et un rapport va au préfet chaque année. Comptez 2 à 4 mois en général (à vérifier).`,
    firstStep: `Comptez les mécènes qui ont déjà dit oui et le total promis. En dessous de la dotation de départ, une association suffit.`,
    template: `Nous proposons d’étudier la création d’un fonds de dotation pour recevoir le mécénat destiné à [projet].
Mission d’intérêt général : [en une phrase]. Dotation de départ : [montant], apportée par [qui].
Les décisions sur la ressource restent à [association ou instance de la communauté]. Le fonds publie chaque année ses recettes, le nom de ses principaux mécènes et l’emploi de l’argent.
Nous demandons l’avis d’une ou un fiscaliste avant le [date].`
  },
  en: {
    title: `Endowment fund (fonds de dotation)`,
    summary: `It receives patronage for a mission of general interest, then funds the resource or operates it. It complements an association more often than it replaces one.`,
    fits: `Companies or individuals want to give, and the general interest of the mission is well founded.`,
    avoid: `Your income comes from grants, or you want a home where the community decides. The fund is not made for that.`,
    cost: `A starting endowment of at least €15,000 (threshold read in November 2026), three directors and a declaration to the prefecture. Above €10,000 of income a year, an auditor. Accounts are published, and a report goes to the prefect every year. Usually 2 to 4 months (to be checked).`,
    firstStep: `Count the patrons who have already said yes and the total promised. Below the starting endowment, an association is enough.`,
    template: `We propose to study the creation of an endowment fund to receive patronage for [project].
Mission of general interest: [in one sentence]. Starting endowment: [amount], brought by [whom].
Decisions about the resource stay with [association or community body]. Every year the fund publishes its income, the names of its main patrons and how the money was used.
We ask for the opinion of a tax adviser before [date].`
  }
});

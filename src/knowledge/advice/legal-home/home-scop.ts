import { any, not } from '#engine/reason/condition.ts';
import { generalInterestPossible } from '#knowledge/facts/general-interest-possible.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { productionCooperativesAct, servicePublicScop } from '#knowledge/sources/cooperatives.ts';

export const homeScop = legalHome({
  id: 'home-scop',
  effortDays: 35,
  requires: [
    {
      when: carrier.is('individual', 'informal-group', 'association', 'company', 'cooperative'),
      fr: `Ni un organisme public ni un établissement de recherche ne porte le projet`,
      en: `The carrier is neither a public body nor a research institution`
    },
    {
      when: stakeholders.has('employees'),
      fr: `Les personnes salariées doivent peser dans les décisions`,
      en: `Employees must have a say in decisions`
    },
    sellsAround,
    {
      when: not(any(outsidersHelpDecide.when, nameOwner.is('neutral'))),
      fr: `Rien n’est à reprendre à d’autres : ni la décision, ni le nom`,
      en: `Nothing is to be taken back from others: neither decisions nor the name`
    }
  ],
  favours: [],
  cautions: [
    {
      when: stakeholders.has('users', 'contributors'),
      fr: `Les personnes salariées y gardent toujours la majorité : comparez avec une SCIC si d’autres doivent décider`,
      en: `Employees always keep the majority there: compare with a SCIC if others must decide`
    },
    {
      when: generalInterestPossible,
      fr: `En principe, une SCOP ne donne pas de reçus fiscaux`,
      en: `In principle a SCOP cannot give tax receipts`
    }
  ],
  sources: [productionCooperativesAct, servicePublicScop],
  reviewed: '2026-11-28',
  fr: {
    title: `SCOP : les personnes salariées décident`,
    summary: `Une société dont les personnes salariées détiennent au moins 51 % du capital et 65 % des voix. Chacune a une voix, quelle que soit sa part.`,
    fits: `Deux personnes au moins veulent vivre ensemble de services autour du commun : installer, former, développer.`,
    avoid: `Le commun vit de dons, de subventions ou de bénévolat : une association le porte mieux. Une SCOP appartient à qui y travaille, pas à qui utilise ou contribue.`,
    cost: `Un capital d’au moins 30 € en SARL ou en SAS, et deux personnes associées et salariées. Un quart au moins des bénéfices va aux personnes salariées ; les réserves ne se partagent pas. Comptez de 3 à 6 mois (ordre de grandeur), et une révision coopérative ensuite. Seuils lus en novembre 2026.`,
    firstStep: `Appelez l’union régionale des SCOP. Venez avec vos ventes de l’année et le salaire qu’il faudrait à chaque personne.`,
    template: `Nous proposons d’étudier une SCOP pour vendre [services] autour de [projet].
La ressource reste sous licence libre. Le nom, le domaine et les comptes restent à [association ou autre]. La SCOP s’en sert, comme d’autres.
La SCOP reverse [part] de ses ventes à l’entretien commun, et le publie.
Personnes associées et salariées : [noms]. Décision le [date], après l’avis de l’union régionale et d’une ou un juriste.`
  },
  en: {
    title: `SCOP: employees decide`,
    summary: `A French company whose employees hold at least 51% of the capital and 65% of the votes. Each has one vote, whatever their share.`,
    fits: `At least two people want to live together on services around the commons: installing, training, developing.`,
    avoid: `The commons lives on gifts, grants or volunteers: an association carries it better. A SCOP belongs to those who work there, not to those who use or contribute.`,
    cost: `A capital of at least €30 for the usual forms (SARL, SAS), and two members who are employees. At least a quarter of the profits goes to employees; reserves are not shared out. Allow 3 to 6 months (an order of magnitude), and a cooperative review afterwards. Thresholds read in November 2026.`,
    firstStep: `Call the regional union of SCOPs. Come with this year’s sales and the salary that each person would need.`,
    template: `We propose to study a SCOP to sell [services] around [project].
The resource stays under a free licence. The name, the domain and the accounts stay with [association or other entity]. The SCOP uses them, as others may.
The SCOP pays [share] of its sales towards common upkeep, and publishes it.
Members who are employees: [names]. Decision on [date], after the opinion of the regional union and of a lawyer.`
  }
});

import { all, any } from '#engine/reason/condition.ts';
import { moneyComesIn } from '#knowledge/facts/money-comes-in.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { movilabCofinancer } from '#knowledge/sources/commons-networks.ts';
import { paidAssociationLeader } from '#knowledge/sources/law-of-structures.ts';
import { nationalServiceCode, volunteersGetNothing } from '#knowledge/sources/law-of-work.ts';
import { sideActivity } from '#knowledge/sources/money-in-common.ts';
import {
  employersGrouping,
  payrollTaxAllowance,
  payrollTaxOfAssociations,
  payrollTaxQuestion
} from '#knowledge/sources/taxes-of-employers.ts';

export const rulePay = rule({
  id: 'rule-pay',
  effortDays: 1,
  requires: [moneyComesIn, tendsOurOwn],
  favours: [
    {
      when: any(needs.has('livelihood', 'animation', 'maintenance'), recognition.is('pay')),
      strong: true,
      fr: `Des personnes {doivent être payées} ou {sont déjà payées}`,
      en: `People {need to be paid} or {are paid already}`
    },
    {
      when: largestFunder.is('no-budget'),
      fr: `Le premier euro n’est pas encore arrivé : c’est le bon moment`,
      en: `The first euro has not come yet: this is the right time`
    },
    outsidersContribute
  ],
  cautions: [
    {
      when: all(outsidersContribute, recognition.is('pay')),
      fr: `Un forfait régulier, en argent ou en nature, contre une tâche donnée peut être un salaire. Demandez à l’Urssaf. Si ces personnes décident aussi, demandez si la gestion reste désintéressée avant tout reçu fiscal`,
      en: `A regular flat sum, in money or in kind, for a given task may be a wage. Ask the social security body (Urssaf). If these people also decide, ask whether management is still disinterested before any tax receipt`
    },
    {
      when: all(outsidersContribute, contributorsOnDuty.atMost('some')),
      fr: `Des bénévoles ont aidé sans contrepartie : dites comment ce travail passé est reconnu avant de payer quelqu’un`,
      en: `Volunteers have helped you for nothing: say how that past work is recognised before you pay anybody`
    },
    {
      when: any(carrier.is('association'), recipient.is('association')),
      fr: `Qui dirige l’association se paie dans une limite : trois quarts du SMIC brut par mois, toutes sommes comprises. Au-delà, vérifiez avant : les reçus fiscaux en dépendent`,
      en: `Whoever runs the association may be paid only within limits: three quarters of the gross French minimum wage a month, all sums included. Beyond that, check first: tax receipts hang on it`
    },
    {
      when: all(any(carrier.is('association'), recipient.is('association')), needs.has('livelihood')),
      fr: `Une association peu soumise à la TVA doit la taxe sur les salaires, après un abattement (24 041 € en 2025). Appliquez aussi la convention collective`,
      en: `An association that charges little VAT owes the French payroll tax, after an allowance (€24,041 in 2025). Apply the collective agreement too`
    },
    {
      when: all(
        any(carrier.is('association'), recipient.is('association')),
        needs.has('livelihood'),
        severalOrganisations
      ),
      fr: `Un temps partiel chacun ? Un groupement d’employeurs d’associations partage un poste. Chaque membre y répond des dettes envers la personne employée`,
      en: `A part-time post each? A grouping of associations can share one employee (groupement d’employeurs). Every member answers for what is owed to that employee`
    }
  ],
  sources: [
    payrollTaxQuestion,
    payrollTaxAllowance,
    payrollTaxOfAssociations,
    employersGrouping,
    movilabCofinancer,
    volunteersGetNothing,
    paidAssociationLeader,
    sideActivity,
    nationalServiceCode
  ],
  reviewed: '2026-11-29',
  fr: {
    title: `Règle de rétribution`,
    summary: `Vous écrivez qui est payé, pour quoi, à quel tarif et qui valide. L’argent arrive alors sans brouiller la confiance.`,
    fits: `Avant le premier euro : après, chaque paiement crée un précédent.`,
    avoid: `Sans argent en vue, la reconnaissance suffit. Ne promettez pas une rétribution future. Des horaires et des ordres peuvent faire d’une mission un emploi déguisé. Un agent public demande d’abord l’autorisation de son employeur (L123-7). Un service civique ne remplace pas un emploi (L120-1).`,
    cost: `Une journée de discussion, que vous n’aurez pas à refaire dans la tension.`,
    firstStep: `Posez trois questions au groupe : que ne paierons-nous jamais, quel est le plafond, qui valide ?`,
    template: `L’argent du projet paie : [l’exploitation, la relecture, l’animation]. Il ne paie pas : [les idées, la présence en réunion].
Tarif : [montant] par jour, le même pour tout le monde, et [nombre] jours par personne et par an au plus.
Toute mission est annoncée dix jours avant d’être confiée. Toute personne qui contribue peut se proposer.
Deux personnes qui n’en profitent pas valident chaque dépense. Qui est concerné par un paiement ne prend pas part à la décision.
Sommes, bénéficiaires et travail rendu sont publiés chaque trimestre. Le travail bénévole passé est reconnu ainsi : [manière].`
  },
  en: {
    title: `Pay rule`,
    summary: `You write down who is paid, for what, at which rate and who approves. Money then arrives without clouding trust.`,
    fits: `Before the first euro: after that, every payment sets a precedent.`,
    avoid: `With no money in sight, recognition is enough. Do not promise future pay. Set hours and orders may turn an assignment into hidden employment. A French public agent first asks their employer’s permission (L123-7). A civic service volunteer replaces no employee (L120-1).`,
    cost: `A day of discussion that you will not have to repeat under tension.`,
    firstStep: `Ask the group three questions: what will we never pay for, what is the ceiling, who approves?`,
    template: `The project’s money pays for: [operations, review, facilitation]. It does not pay for: [ideas, attending meetings].
Rate: [amount] a day, the same for everybody, and at most [number] days per person per year.
Every assignment is announced ten days before it is given out. Any contributor may come forward.
Two people who do not benefit approve each expense. Anybody concerned by a payment takes no part in the decision.
Amounts, recipients and work delivered are published every quarter. Past voluntary work is recognised as follows: [how].`
  }
});

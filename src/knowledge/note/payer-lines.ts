import type { MoneyRemark } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { employerDecides } from '#knowledge/facts/employer-decides.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { peopleAreShown } from '#knowledge/facts/people-are-shown.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { PAYER } from './payer.ts';

/** Where there is something to pay, nobody’s life is in it, nothing was lost with a person, and it is kept up. */
const mayBePaid = all(
  not(needs.has('nothing')),
  not(any(holderDied, peopleAreShown, dataToProtect)),
  inUse,
  upkeep.is('lasting', 'in-part'),
  not(resource.has('hardware'))
);
/** Whoever sells needs no other’s yes first. */
const mayBill = all(mayBePaid, not(employerDecides));
const line = (one: Omit<MoneyRemark, 'about' | 'standing'>): MoneyRemark => ({
  about: PAYER,
  standing: 'fits',
  ...one
});

/**
 * Who could pay, with an order of magnitude and the day by which, where the situation names nobody with an amount; the
 * first that holds is said.
 */
export const payerLines: readonly MoneyRemark[] = [
  line({
    when: all(mayBePaid, offerKind.has('exclusive')),
    fr: `À {offer-from}, proposez autre chose qu’une exclusivité. Adapter ou former, de l’ordre de 600 à 1 200 € la journée. Qui est déjà employé demande d’abord l’accord écrit de son employeur.`,
    en: `To {offer-from}, propose something else than exclusive rights: adapting or training, some €600 to €1,200 a day. Whoever has an employer asks for its written leave first.`
  }),
  line({
    when: all(mayBill, offerKind.has('use'), not(carrier.is('local-authority', 'state-body'))),
    fr: `{offer-from} paie l’adaptation, pas les fichiers. De l’ordre de 500 à 900 € la journée, sur devis signé d’abord.`,
    en: `{offer-from} pays for adapting it, not for the files: some €500 to €900 a day, on a quote signed before the work.`
  }),
  line({
    when: all(
      mayBePaid,
      currentIncome.has('own-budget'),
      carrier.is('local-authority', 'state-body', 'research')
    ),
    fr: `Premier payeur : votre budget. Deux heures par semaine à une personne : de l’ordre de 3 000 à 3 600 € par an.`,
    en: `First payer: your own budget. Two hours a week recognised to one person come to some €3,000 to €3,600 a year.`
  }),
  line({
    when: all(mayBill, authoritiesAreUsers),
    fr: `À chaque collectivité qui s’en sert, demandez l’entretien avant son budget. De l’ordre de 300 à 1 500 € par an.`,
    en: `Each authority that uses it: some €300 to €1,500 a year for upkeep, asked for before its budget is voted.`
  }),
  line({
    when: all(mayBill, companiesAreUsers, isSoftware),
    fr: `Une entreprise qui s’en sert : un contrat d’entretien, de l’ordre de 500 à 3 000 € par an. Une sur dix répond.`,
    en: `A company that uses it: an upkeep contract, some €500 to €3,000 a year. One in ten answers.`
  }),
  line({
    when: all(mayBill, users.has('researchers')),
    fr: `À une équipe de recherche qui s’en sert, demandez une ligne dans son prochain projet. De l’ordre de 1 000 à 3 000 €.`,
    en: `A research team that uses it: some €1,000 to €3,000, written into its next project when it applies.`
  }),
  line({
    when: all(mayBill, any(users.has('nonprofits'), users.has('culture'), users.has('education'))),
    fr: `Vingt structures qui s’en servent, à 50 ou 200 € par an : 1 000 à 4 000 €, demandés avant leur budget.`,
    en: `Twenty bodies that use it, at €50 to €200 a year: some €1,000 to €4,000, asked for before their budgets.`
  })
];

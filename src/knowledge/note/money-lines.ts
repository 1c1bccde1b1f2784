import type { MoneyRemark } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import { aidAwaited } from '#knowledge/facts/aid-awaited.ts';
import { objectsSold } from '#knowledge/facts/objects-sold.ts';
import { privateLab } from '#knowledge/facts/private-lab.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { grantsPassedOn, grantsPassedOnByAuthorities } from '#knowledge/sources/law-of-public-money.ts';

const publicCarrier = carrier.is('local-authority', 'state-body', 'research');
/** Whoever sells there does so in the name of the institution, which has to say so first. */
const publicSeller = any(carrier.is('state-body'), all(carrier.is('research'), not(privateLab)));

/** What is certain, first; what is only offered; then the refusals that follow from who carries it. */
export const moneyLines: readonly MoneyRemark[] = [
  {
    standing: 'certain',
    needs: ['certain-money'],
    when: not(aidAwaited),
    fr: `{certain-money}.`,
    en: `{certain-money}.`
  },
  {
    standing: 'certain',
    needs: ['held-money'],
    when: aidAwaited,
    fr: `{held-money}.`,
    en: `{held-money}.`
  },
  {
    standing: 'certain',
    lacks: ['held-money'],
    when: aidAwaited,
    fr: `L’argent en caisse, et ce qui est déjà versé. Rien d’autre.`,
    en: `The money in hand, and what has been paid already. Nothing else.`
  },
  {
    standing: 'fits',
    needs: ['certain-money'],
    lacks: ['held-money'],
    when: aidAwaited,
    fr: `{certain-money} : attendu, sauf ce qui est déjà versé. Le reste n’est certain qu’avec un écrit : somme, jour, condition.`,
    en: `{certain-money}: awaited, except for what has been paid. The rest is certain only in writing: sum, day, condition.`
  },
  {
    standing: 'certain',
    when: needs.has('nothing'),
    fr: `Aucune dépense n’est prévue. Si l’on vous en demande une, faites écrire combien, et si elle revient chaque année.`,
    en: `No spending is planned. If you are asked for a sum, have it put in writing: how much, and whether every year.`
  },
  {
    standing: 'certain',
    when: all(currentIncome.has('own-budget'), publicCarrier),
    fr: `Votre propre budget paie des agents et de l’hébergement ; une ligne se demande avant son vote.`,
    en: `Your own budget pays staff and hosting; a line is asked for before it is voted.`
  },
  {
    standing: 'certain',
    when: all(currentIncome.has('sales'), not(objectsSold), not(publicSeller), resource.has('hardware')),
    fr: `Vos ventes actuelles, sauf celles d’où l’on repart avec un objet, avant conformité.`,
    en: `Your present sales, save those from which people leave with an object, before it complies.`
  },
  {
    standing: 'certain',
    when: all(currentIncome.has('sales'), not(objectsSold), not(publicSeller)),
    unless: resource.has('hardware'),
    fr: `Vos ventes actuelles : protégez-les avant de chercher ailleurs.`,
    en: `Your present sales: protect them before looking elsewhere.`
  },
  {
    standing: 'certain',
    when: all(currentIncome.has('sales'), objectsSold),
    fr: `De vos ventes, seul ce qui est conforme, livré et payé. Une commande à livrer n’est pas encore un revenu.`,
    en: `Of your sales, only what is compliant, delivered and paid for. An order still to be delivered is no income yet.`
  },
  {
    standing: 'certain',
    when: all(currentIncome.has('sales'), publicSeller, not(objectsSold)),
    fr: `Vos contrats déjà signés. Un nouveau attend la réponse de qui signe.`,
    en: `The contracts already signed. A new one awaits the answer of whoever signs.`
  },
  {
    standing: 'certain',
    when: all(currentIncome.has('grant'), recipient.is('host')),
    sources: [grantsPassedOn, grantsPassedOnByAuthorities],
    fr: `Une subvention ne se reverse pas sans clause de la convention (L1611-4 du code des collectivités). De l’État, pas sans accord du ministre (décret-loi du 2 mai 1938, article 15). Votre hôte porte donc l’action en son nom : écrivez-le, à qui finance aussi.`,
    en: `A French grant may not be passed on without a clause of its agreement (local authority: L1611-4 of their code). From the State, not without the minister’s leave (decree-law of 2 May 1938, article 15). So your host carries the action in its own name: write it down, to the funder too.`
  },
  {
    standing: 'certain',
    about: CERTAIN_WORDS,
    when: all(currentIncome.has('fees'), not(aidAwaited)),
    fr: `Les cotisations déjà versées.`,
    en: `The fees already paid.`
  },
  {
    standing: 'fits',
    when: all(inKindOffers.has('hosting'), needs.has('hosting')),
    fr: `L’hébergement que l’on peut vous prêter : comptez-le une fois écrit, avec trois mois de préavis.`,
    en: `The hosting that you could be lent: count on it once it is in writing, with three months’ notice.`
  },
  {
    standing: 'certain',
    about: CERTAIN_WORDS,
    when: any(currentIncome.has('none'), recipient.is('nobody')),
    fr: `Rien n’entre aujourd’hui : ne comptez que sur un accord écrit.`,
    en: `Nothing comes in today: count only on a written agreement.`
  },
  {
    standing: 'unfit',
    about: 'donations',
    when: all(recipient.is('nobody', 'own-name', 'umbrella', 'company'), not(needs.has('nothing'))),
    fr: `Les dons avec reçu fiscal : il faut un organisme qui y a droit (code général des impôts, article 200).`,
    en: `Gifts with tax relief: they need a body entitled to it (French tax code, article 200).`
  },
  {
    // What somebody near wants, and whoever answers refuses, is answered.
    standing: 'unfit',
    needs: ['refused'],
    ofMatter: ['publicit', 'advertis'],
    when: maturity.atMost('prototype'),
    fr: `La publicité, sans un usage nombreux, qui seul la paie. Suivre les gens demande leur accord.`,
    en: `Advertising, unless many use it: only that pays. Tracking people takes their consent.`
  },
  {
    standing: 'unfit',
    about: 'call-for-projects',
    when: all(runway.is('under-three-months'), not(needs.has('nothing'))),
    fr: `Les appels à projets : l’argent vient trois à neuf mois après la demande, donc après votre échéance.`,
    en: `Calls for projects: the money comes three to nine months after you apply, so after your deadline.`
  }
];

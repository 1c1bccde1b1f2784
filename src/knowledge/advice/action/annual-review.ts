import { growing } from '#knowledge/facts/growing.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const annualReview = action({
  id: 'annual-review',
  stage: 'maintain',
  horizon: 365,
  after: ['write-governance'],
  serves: ['rule-recognition', 'funder-protected'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    growing,
    {
      when: transparency.is('none', 'internal', 'choices-only', 'published'),
      fr: `Les comptes et les choix ne se discutent pas encore avec la communauté`,
      en: `Accounts and choices are not yet discussed with the community`
    },
    buildsOurOwn
  ],
  favours: [
    {
      when: transparency.is('none', 'internal'),
      strong: true,
      fr: `Le public ne voit ni le budget, ni les raisons des choix`,
      en: `The public sees neither the budget nor the reasons for choices`
    },
    severalOrganisations
  ],
  cautions: [],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Tenir une revue annuelle publique`,
    summary: `L’usage grandit, et les règles du début vieillissent. Une fois par an, montrez les comptes passés et prévus, relisez les règles et redites le cap. Préparez les départs avec celles et ceux que cela concerne.`,
    firstStep: `Fixez une date et annoncez l’ordre du jour : comptes, règles, cap, départs, remerciements.`,
    evidence: `Le compte rendu est public, avec les comptes et les décisions prises.`
  },
  en: {
    title: `Hold a public annual review`,
    summary: `Use is growing, and the early rules are ageing. Once a year, show past and planned accounts, reread the rules and restate the course. Prepare departures with the people concerned.`,
    firstStep: `Set a date and announce the agenda: accounts, rules, course, departures, thanks.`,
    evidence: `The minutes are public, with the accounts and the decisions made.`
  }
});

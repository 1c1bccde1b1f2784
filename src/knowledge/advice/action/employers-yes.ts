import { all, not } from '#engine/reason/condition.ts';
import { employerDecides } from '#knowledge/facts/employer-decides.ts';
import { action } from '#knowledge/kinds/action.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const employersYes = action({
  id: 'employers-yes',
  stage: 'identify',
  horizon: 30,
  after: ['keep-safe'],
  serves: ['objection-who-owns'],
  urgency: 'blocker',
  protects: true,
  effortDays: 1,
  consent: true,
  requires: [employerDecides],
  favours: [
    {
      when: carrier.is('employee'),
      strong: true,
      fr: `Vous ne signez pas pour votre employeur`,
      en: `You cannot sign for your employer`
    },
    {
      when: opponents.has('hierarchy'),
      fr: `Votre hiérarchie a des réserves : demandez lesquelles`,
      en: `Your management has reservations: ask which`
    }
  ],
  cautions: [
    {
      when: all(maturity.atLeast('prototype'), not(access.atLeast('frozen'))),
      fr: `Jusqu’à son oui, n’en donnez pas de nouvelle copie, sauf si une ligne signée de lui le permet`,
      en: `Until its yes, hand out no new copy, unless a line it has signed allows it`
    },
    {
      when: reuseRights.atLeast('restricted'),
      fr: `N’accordez ni ne confirmez aucune licence de plus tant que les écrits manquent`,
      en: `Grant and confirm no further licence as long as anything is missing in writing`
    },
    {
      when: danger.has('place-closes', 'place-changes'),
      fr: `Ce qui l’héberge va changer : demandez par écrit que rien ne soit effacé avant la réponse`,
      en: `What hosts it is about to change: ask in writing that nothing be erased before the answer`
    }
  ],
  sources: [],
  reviewed: '2026-11-29',
  fr: {
    title: `Obtenir l’accord écrit de l’employeur, actuel ou d’alors`,
    summary: `Personne ne signe à sa place. Sur sa part, rien de neuf ne s’engage avec d’autres avant son oui.`,
    firstStep: `Lisez d’abord contrat ou fiche de poste avec un conseil de votre côté, un syndicat par exemple. Le service juridique conseille l’employeur. Demandez ensuite par écrit qui peut signer, et pour quel jour.`,
    evidence: `Vous avez un nom et une date, puis un oui ou un non, par écrit.`
  },
  en: {
    title: `Get the agreement in writing of the employer, present or past`,
    summary: `Nobody signs in its place. On its part, nothing new is committed with others before its yes.`,
    firstStep: `First read the contract or job description with an adviser on your own side, a union for instance. The legal department advises the employer. Then ask in writing who may sign, and by which day.`,
    evidence: `You have a name and a date, then a yes or a no, in writing.`
  }
});

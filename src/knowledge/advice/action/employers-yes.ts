import { employerDecides } from '#knowledge/facts/employer-decides.ts';
import { action } from '#knowledge/kinds/action.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

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
      fr: `Votre hiérarchie préférerait que cela n’existe pas`,
      en: `Your management would rather it did not exist`
    }
  ],
  cautions: [
    {
      when: danger.has('place-closes', 'place-changes'),
      fr: `Ce qui l’héberge va changer : demandez par écrit que rien ne soit effacé avant la réponse`,
      en: `What hosts it is about to change: ask in writing that nothing be erased before the answer`
    }
  ],
  sources: [],
  reviewed: '2026-11-29',
  fr: {
    title: `Obtenir l’accord écrit de l’employeur`,
    summary: `Personne ne signe à sa place, et rien ne s’engage avec d’autres avant son oui. Jusque-là, n’en donnez plus de copie.`,
    firstStep: `Voyez d’abord un conseil de votre côté : syndicat, service juridique. Demandez ensuite par écrit qui peut signer, et pour quel jour.`,
    evidence: `Vous avez un nom et une date, puis un oui ou un non, par écrit.`
  },
  en: {
    title: `Get your employer’s agreement in writing`,
    summary: `Nobody signs in its place, and nothing is committed with others before its yes. Until then, hand out no more copies.`,
    firstStep: `See an adviser on your own side first: a union, a legal department. Then ask in writing who may sign, and by which day.`,
    evidence: `You have a name and a date, then a yes or a no, in writing.`
  }
});

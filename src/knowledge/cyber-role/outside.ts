import { all, not } from '#engine/reason/condition.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import type { CyberRole } from '#knowledge/kinds/cyber-role.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct } from '#knowledge/sources/law.ts';

export const outside = {
  id: 'outside',
  // A thing that is sold and connects is a digital product as well.
  when: all(not(publishesSoftware), not(all(resource.has('hardware'), hasSales))),
  sources: [cyberResilienceAct],
  fr: {
    name: `Hors du champ`,
    summary: `Le règlement vise des logiciels et des objets connectés mis sur le marché. Vos réponses ne citent pas de logiciel que l’on installe.`,
    asks: [`Rien à ce titre. D’autres textes peuvent s’appliquer : voyez les devoirs de votre plan.`],
    now: `Gardez cette page : une application à installer, même petite, changerait la réponse.`
  },
  en: {
    name: `Outside`,
    summary: `The regulation is about software and connected objects that are placed on the market. Your answers name no software that people install.`,
    asks: [`Nothing on that ground. Other texts may apply: see the duties in your plan.`],
    now: `Keep this page: an application to install, however small, would change the answer.`
  }
} satisfies CyberRole;

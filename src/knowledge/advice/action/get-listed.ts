import { not } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { mayCallOut } from '#knowledge/facts/may-call-out.ts';
import { action } from '#knowledge/kinds/action.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';

export const getListed = action({
  id: 'get-listed',
  stage: 'disseminate',
  horizon: 90,
  after: ['plain-readme'],
  serves: [],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    existingResource,
    {
      when: not(listed.has('catalogue')),
      fr: `Aucun catalogue public ne présente la ressource`,
      en: `No public catalogue lists the resource`
    },
    buildsOurOwn,
    mayCallOut
  ],
  favours: [
    {
      when: listed.has('nowhere'),
      strong: true,
      fr: `Il faut vous connaître pour trouver la ressource`,
      en: `People have to know you to find the resource`
    },
    freeLicence
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Faire référencer la ressource dans trois catalogues`,
    summary: `Aucun catalogue public ne mène encore à vous. Inscrivez la ressource là où votre public cherche déjà. Par exemple sur data.gouv.fr, sur code.gouv.fr ou sur le wiki d’un appel à communs.`,
    firstStep: `Demandez à trois personnes de votre public où elles chercheraient. Ouvrez ces sites et notez ce que chaque fiche demande.`,
    evidence: `Trois fiches sont en ligne, et leurs liens figurent sur votre page.`
  },
  en: {
    title: `Get the resource listed in three catalogues`,
    summary: `No public catalogue leads to you yet. List the resource where your audience already looks. For instance on data.gouv.fr, on code.gouv.fr or on the wiki of a call for commons.`,
    firstStep: `Ask three people in your audience where they would look. Open those sites and note what each entry asks for.`,
    evidence: `Three entries are online, and your page links to them.`
  }
});

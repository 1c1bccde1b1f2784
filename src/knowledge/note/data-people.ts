import { all } from '#engine/reason/condition.ts';
import type { Fallback } from '#knowledge/objects.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { field } from '#knowledge/questions/qualify/field.ts';

const nobodySigns = carrier.is('individual', 'informal-group');

/** Whom to ask about personal data: only bodies have a data protection officer, and not all of them. */
export const dataAdvisers: readonly Fallback[] = [
  {
    // A professional order also punishes: whoever insures or defends is asked first.
    when: all(nobodySigns, field.is('health')),
    fr: `votre assurance professionnelle, sinon à un avocat`,
    en: `your professional insurer, failing that a lawyer`
  },
  { when: nobodySigns, fr: `la CNIL`, en: `the CNIL` },
  {
    when: carrier.is('local-authority', 'state-body', 'research', 'employee'),
    fr: `la personne déléguée aux données`,
    en: `the data protection officer`
  },
  {
    when: all(),
    fr: `la personne déléguée aux données, à défaut à la CNIL`,
    en: `the data protection officer, failing that the CNIL`
  }
];

/** Who answers for personal data, and so notifies: for a public body, whoever directs it. */
export const dataAnswerers: readonly Fallback[] = [
  { when: carrier.is('local-authority'), fr: `le maire ou la présidence`, en: `the mayor or the president` },
  { when: carrier.is('state-body', 'research'), fr: `la direction`, en: `the director` },
  { when: carrier.is('employee'), fr: `l’employeur`, en: `the employer` },
  // A group that is no body has nobody else: each answers for what they sent, or keep for all.
  {
    when: nobodySigns,
    fr: `la personne qui a envoyé ou garde ces données`,
    en: `whoever sent or keeps the data`
  },
  // Each answers for its own files; whoever hosts them for it tells it at once (RGPD, article 33, 2).
  {
    when: organisations.atLeast('two-three'),
    fr: `chaque structure concernée, avertie aussitôt par qui héberge,`,
    en: `each body concerned, told at once by whoever hosts,`
  },
  { when: all(), fr: `la structure responsable des données`, en: `the body responsible for the data` }
];

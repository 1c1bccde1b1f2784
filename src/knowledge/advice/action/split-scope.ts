import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { fabmobRepererLesCommuns } from '#knowledge/sources/commons-networks.ts';

export const splitScope = action({
  id: 'split-scope',
  stage: 'identify',
  horizon: 30,
  after: ['audit-rights'],
  serves: ['innovation-shared-layer'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: any(ownRevenue.is('threatened'), all(ownRevenue.is('complementary'), not(freeLicence))),
      fr: `{L’ouvrir menace votre revenu}, ou {vous en vivez en partie et tout n’en est pas encore ouvert}`,
      en: `{Opening it threatens your income}, or {you partly live on it and it is not all open yet}`
    },
    buildsOurOwn
  ],
  favours: [
    {
      when: ownRevenue.is('threatened'),
      strong: true,
      fr: `L’ouvrir en entier menacerait ce revenu`,
      en: `Opening all of it would threaten that income`
    },
    businessCarrier
  ],
  cautions: [
    {
      when: ownRevenue.is('threatened'),
      fr: `Si rien ne peut s’ouvrir sans vous fragiliser, dites-le franchement plutôt que de promettre un commun`,
      en: `If nothing can be opened without weakening you, say so frankly rather than promise a commons`
    }
  ],
  sources: [fabmobRepererLesCommuns],
  reviewed: '2026-11-23',
  fr: {
    title: `Séparer ce qui sera commun de ce qui reste privé`,
    summary: `Sans limite claire, vous mettez votre revenu en jeu, et la confiance avec lui. Ouvrez ce dont plusieurs ont besoin sans se faire concurrence : format, connecteurs, données de test.`,
    firstStep: `Tracez deux colonnes sur une feuille. À gauche, ce que vos concurrents refont aussi ; à droite, ce pour quoi on vous choisit.`,
    evidence: `Un schéma d’une page : ce qui est commun, ce qui reste privé, et pourquoi.`
  },
  en: {
    title: `Separate what will be shared from what stays private`,
    summary: `With no clear line you put your income at stake, and trust along with it. Open what several players need without competing over it: format, connectors, test data.`,
    firstStep: `Draw two columns on a sheet of paper. On the left, what your competitors rebuild too; on the right, what people choose you for.`,
    evidence: `A one-page diagram: what is shared, what stays private, and why.`
  }
});

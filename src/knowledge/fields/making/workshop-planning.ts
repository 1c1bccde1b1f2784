import { matter } from '#knowledge/kinds/field-matter.ts';
import { app } from '#knowledge/places/app.ts';
import { inpi } from '#knowledge/places/inpi.ts';

export const workshopPlanning = matter({
  words: [
    'planif',
    'planning',
    'ordonnanc',
    'logiciel d atelier',
    'workshop plan',
    'workshop software',
    'scheduling',
    'usine',
    'factory',
    'shop floor'
  ],
  neighbours: [
    {
      name: 'frePPLe',
      url: 'https://github.com/frePPLe/frepple',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'standard', 'ai-model'],
      fr: `planification de production, libre, portée par une entreprise`,
      en: `production planning, free, kept by a company`
    },
    {
      name: 'qcadoo MES',
      url: 'https://github.com/qcadoo/mes',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'standard', 'ai-model'],
      fr: `suivi de production pour petites entreprises, libre`,
      en: `production tracking for small firms, free`
    },
    {
      name: 'Timefold Solver',
      url: 'https://github.com/TimefoldAI/timefold-solver',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'standard', 'ai-model'],
      fr: `calcul de plannings, bibliothèque libre`,
      en: `works out schedules, free library`
    }
  ],
  houses: [],
  holders: [
    app,
    inpi,
    {
      name: 'OPC Foundation',
      url: 'https://opcfoundation.org/',
      seen: '2026-11',
      kinds: ['data', 'standard'],
      fr: `norme d’échange entre machines (OPC UA)`,
      en: `standard for exchange between machines (OPC UA)`
    }
  ],
  readers: [
    {
      fr: `Faites relire le connecteur par un client et par l’intégrateur qui le posera.`,
      en: `Have the connector read by a client, and by the integrator who will install it.`
    }
  ]
});

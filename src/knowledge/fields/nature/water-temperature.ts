import { matter } from '#knowledge/kinds/field-matter.ts';
import { ofb } from '#knowledge/places/ofb.ts';
import { sandre } from '#knowledge/places/sandre.ts';

export const waterTemperature = matter({
  words: [
    'temperatures des riv',
    'temperatures de riv',
    'temperature des riv',
    'temperature de l eau',
    'temperatures de l eau',
    'temperature des cours',
    'river temp',
    'stream temp',
    'water temp'
  ],
  neighbours: [
    {
      name: 'TIGRE',
      url: 'https://thermie-rivieres.inrae.fr/',
      seen: '2026-11',
      kinds: ['data', 'standard', 'software', 'online-service', 'ai-model'],
      fr: `INRAE et OFB : températures de rivière de 2009 à 2018, déjà réunies`,
      en: `INRAE and OFB: river temperatures from 2009 to 2018, already gathered`
    },
    {
      name: 'Réseau national thermie',
      url: 'https://poleecla.fr/reseau/thermie',
      seen: '2026-11',
      source: 'official',
      fr: `mesure en continu, par l’OFB, depuis 2008`,
      en: `the State’s continuous measuring network, since 2008`
    },
    {
      name: 'Hub’Eau, API Température',
      url: 'https://hubeau.eaufrance.fr/page/api-temperature-continu',
      kinds: ['data', 'standard', 'software', 'online-service', 'ai-model'],
      source: 'official',
      fr: `accès ouvert aux chroniques nationales de température`,
      en: `open access to the national temperature series`
    }
  ],
  houses: [
    {
      ...ofb,
      fr: `a créé le réseau national ; demandez qui reprend les rivières`,
      en: `set up the national network; ask who takes over rivers`
    }
  ],
  holders: [
    {
      name: 'Stratégie nationale de suivi',
      url: 'https://www.ecologie.gouv.fr/politiques-publiques/strategie-nationale-relative-suivi-continu-temperature-cours-deau-plans-deau',
      seen: '2026-11',
      source: 'official',
      fr: `mai 2024 : qui suit la température des cours d’eau, et comment`,
      en: `May 2024: who follows river temperatures, and how`
    },
    sandre
  ],
  money: [
    {
      standing: 'fits',
      programme: 'water-agencies',
      fr: `Paie des sondes et des mesures locales, rarement une base nationale ; date de dépôt à vérifier.`,
      en: `Pays for probes and local measures, rarely for a national database; closing date to be checked.`
    }
  ]
});

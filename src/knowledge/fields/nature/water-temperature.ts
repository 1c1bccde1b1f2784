import { matter } from '#knowledge/kinds/field-matter.ts';
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
      fr: `réseau de mesure en continu de l’OFB, depuis 2008`,
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
      name: 'Pôle ECLA',
      url: 'https://poleecla.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `coordonne le réseau national, étendu depuis mai 2024 ; demandez qui reprend`,
      en: `runs the national network, extended since May 2024; ask who takes over`
    }
  ],
  holders: [
    sandre,
    {
      name: 'Stratégie nationale de suivi',
      url: 'https://www.ecologie.gouv.fr/politiques-publiques/strategie-nationale-relative-suivi-continu-temperature-cours-deau-plans-deau',
      seen: '2026-11',
      source: 'official',
      fr: `mai 2024 : qui suit la température des cours d’eau, et comment`,
      en: `May 2024: who follows river temperatures, and how`
    }
  ]
});

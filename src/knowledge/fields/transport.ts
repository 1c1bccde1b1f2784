import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { accessPointDuties, multimodalRegulation, transportCode } from '#knowledge/sources/law-of-fields.ts';

const bikes = ['velo', 'arceau', 'cycl', 'bike', 'bicycle'];
const demand = ['demande', 'demand', 'minibus', 'reserv'];

export const transport = field({
  id: 'transport',
  seen: '2026-11',
  neighbours: [
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      matter: bikes,
      fr: `carte libre qui recense déjà arceaux et pistes`,
      en: `free map that already lists bike stands and paths`
    },
    {
      name: 'CyclOSM',
      url: 'https://www.cyclosm.org/',
      matter: bikes,
      fr: `carte du vélo tirée d’OpenStreetMap`,
      en: `cycling map made from OpenStreetMap`
    },
    {
      name: 'GTFS-Flex',
      url: 'https://gtfs.org/extensions/flex',
      matter: demand,
      kinds: ['standard', 'software', 'data', 'online-service'],
      fr: `transport à la demande, entré dans GTFS en mars 2024`,
      en: `transport on demand, part of GTFS since March 2024`
    },
    {
      name: 'NeTEx, profil France',
      url: 'https://normes-donnees-tc.org/',
      kinds: ['standard', 'software', 'data'],
      fr: `norme européenne de l’offre de transport`,
      en: `European standard for transport services`
    },
    {
      name: 'OpenTripPlanner',
      url: 'https://www.opentripplanner.org/',
      kinds: ['software', 'online-service'],
      fr: `calcul d’itinéraires, libre`,
      en: `journey planner, free`
    },
    {
      name: 'Chouette',
      url: 'https://enroute.mobi/',
      kinds: ['software', 'standard', 'online-service'],
      fr: `saisie et échange d’horaires, libre`,
      en: `entering and exchanging timetables, free`
    },
    {
      name: 'transport.data.gouv.fr',
      url: 'https://transport.data.gouv.fr/',
      source: 'official',
      fr: `point d’accès national, avec contrôle des fichiers`,
      en: `national access point, with file checks`
    },
    {
      name: 'La Fabrique des mobilités',
      url: 'https://wiki.lafabriquedesmobilites.fr/',
      fr: `communs de la mobilité et leurs communautés`,
      en: `mobility commons and their communities`
    }
  ],
  houses: [
    {
      name: 'MobilityData',
      url: 'https://mobilitydata.org/',
      kinds: ['standard', 'software', 'data'],
      fr: `association qui tient GTFS et GBFS`,
      en: `association that keeps GTFS and GBFS`
    },
    {
      name: 'OpenStreetMap France',
      url: 'https://www.openstreetmap.fr/',
      matter: bikes,
      fr: `association, héberge cartes et outils communs`,
      en: `association, hosts shared maps and tools`
    },
    {
      name: 'La Fabrique des mobilités',
      url: 'https://lafabriquedesmobilites.fr/',
      fr: `association, accueille et anime des communs`,
      en: `association, takes in and runs commons`
    }
  ],
  holders: [
    {
      name: 'Point d’accès national',
      url: 'https://doc.transport.data.gouv.fr/',
      source: 'official',
      fr: `formats admis et aide à la publication`,
      en: `formats accepted, and help to publish`
    },
    {
      name: 'Autorité organisatrice',
      url: 'https://www.gart.org/',
      fr: `décide des services de son territoire ; le GART les réunit`,
      en: `decides on the services of its area; the GART brings them together`
    }
  ],
  law: [
    {
      sources: [transportCode, multimodalRegulation],
      fr: `La loi oblige déjà à publier les données de voyage (L1115-1 du code des transports, règlement 2017/1926).`,
      en: `The law already requires travel data to be published (L1115-1 of the transport code, Regulation 2017/1926).`
    },
    {
      when: resource.has('standard', 'data', 'software'),
      sources: [accessPointDuties],
      fr: `Le point d’accès national veut un format normalisé, ou pleinement compatible : montrez comment y passer.`,
      en: `The national access point wants a standard format, or a fully compatible one: show how yours converts.`
    }
  ],
  money: [
    {
      standing: 'fits',
      programme: 'ademe-call-for-commons',
      fr: `Les mobilités y ont leur place : six mois au moins entre l’appel et l’argent.`,
      en: `Mobility has a place in it: six months at least from call to money.`
    }
  ],
  readers: [
    {
      matter: demand,
      fr: `Faites réserver un trajet par une personne en fauteuil, du début à la fin.`,
      en: `Have somebody in a wheelchair book a journey, from beginning to end.`
    },
    {
      fr: `Avant de publier, faites vérifier un jeu réel par un réseau qui n’a pas aidé.`,
      en: `Before you publish, have real data checked by a network that did not help.`
    }
  ]
});

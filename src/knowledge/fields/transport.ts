import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { accessPointDuties, multimodalRegulation, transportCode } from '#knowledge/sources/law-of-fields.ts';

const bikes = ['velo', 'arceau', 'cycl', 'bike', 'bicycle'];
const demand = ['demande', 'demand', 'minibus', 'reserv'];

export const transport = field({
  id: 'transport',
  neighbours: [
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      seen: '2026-11',
      matter: bikes,
      fr: `carte libre qui recense déjà arceaux et pistes`,
      en: `free map that already lists bike stands and paths`
    },
    {
      name: 'CyclOSM',
      url: 'https://www.cyclosm.org/',
      seen: '2026-11',
      matter: bikes,
      fr: `carte du vélo tirée d’OpenStreetMap`,
      en: `cycling map made from OpenStreetMap`
    },
    {
      name: 'GTFS-Flex',
      url: 'https://gtfs.org/extensions/flex',
      seen: '2026-11',
      matter: demand,
      kinds: ['standard', 'software', 'data', 'online-service'],
      fr: `transport à la demande, entré dans GTFS en mars 2024`,
      en: `transport on demand, part of GTFS since March 2024`
    },
    {
      name: 'NeTEx, profil France',
      url: 'https://normes.transport.data.gouv.fr/',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data'],
      fr: `norme européenne de l’offre de transport`,
      en: `European standard for transport services`
    },
    {
      name: 'OpenTripPlanner',
      url: 'https://www.opentripplanner.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `calcul d’itinéraires, libre`,
      en: `journey planner, free`
    },
    {
      name: 'Chouette',
      url: 'https://enroute.mobi/',
      seen: '2026-11',
      kinds: ['software', 'standard', 'online-service'],
      fr: `saisie et échange d’horaires, libre`,
      en: `entering and exchanging timetables, free`
    },
    {
      name: 'transport.data.gouv.fr',
      url: 'https://transport.data.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `point d’accès national, avec contrôle des fichiers`,
      en: `national access point, with file checks`
    },
    {
      name: 'La Fabrique des mobilités',
      url: 'https://wiki.lafabriquedesmobilites.fr/',
      seen: '2026-11',
      fr: `communs de la mobilité et leurs communautés`,
      en: `mobility commons and their communities`
    }
  ],
  houses: [
    {
      name: 'MobilityData',
      url: 'https://mobilitydata.org/',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data'],
      fr: `association canadienne, tient GBFS et fait évoluer GTFS`,
      en: `Canadian non-profit, keeps GBFS and develops GTFS`
    },
    {
      name: 'OpenStreetMap France',
      url: 'https://www.openstreetmap.fr/',
      seen: '2026-11',
      matter: bikes,
      fr: `association, héberge cartes et outils communs`,
      en: `association, hosts shared maps and tools`
    },
    {
      name: 'La Fabrique des mobilités',
      url: 'https://lafabriquedesmobilites.fr/',
      seen: '2026-11',
      fr: `association, accueille et anime des communs`,
      en: `association, takes in and runs commons`
    }
  ],
  holders: [
    {
      name: 'Point d’accès national',
      url: 'https://doc.transport.data.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `formats admis et aide à la publication`,
      en: `formats accepted, and help to publish`
    },
    {
      name: 'Autorité organisatrice',
      url: 'https://www.gart.org/',
      seen: '2026-11',
      fr: `décide des services de son territoire ; le GART les réunit`,
      en: `decides on the services of its area; the GART brings them together`
    }
  ],
  law: [
    {
      sources: [transportCode, multimodalRegulation],
      fr: `La loi oblige les autorités et les opérateurs de transport à publier leurs données (L1115-1 du code des transports, règlement 2017/1926).`,
      en: `The law obliges transport authorities and operators to publish their data (L1115-1 of the transport code, Regulation 2017/1926).`
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
      fr: `Un commun numérique pour la transition écologique ; délai entre l’appel et l’argent à vérifier.`,
      en: `A digital commons for the ecological transition; time from call to money to be checked.`
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

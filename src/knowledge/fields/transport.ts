import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { fabriqueDesMobilites } from '#knowledge/places/fabrique-des-mobilites.ts';
import { nationalAccessPoint } from '#knowledge/places/national-access-point.ts';
import { transportAuthorities } from '#knowledge/places/transport-authorities.ts';
import { transportDataGouv } from '#knowledge/places/transport-data-gouv.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { accessPointDuties, multimodalRegulation, transportCode } from '#knowledge/sources/law-of-fields.ts';
import { boating, flying, haulage } from '#knowledge/other-trades.ts';
import { accessibility } from './transport/accessibility.ts';
import { bikes } from './transport/bikes.ts';
import { carPooling } from './transport/car-pooling.ts';
import { carSharing } from './transport/car-sharing.ts';
import { charging } from './transport/charging.ts';
import { freight } from './transport/freight.ts';
import { lightVehicles } from './transport/light-vehicles.ts';
import { onDemand } from './transport/on-demand.ts';
import { rail } from './transport/rail.ts';
import { roadWorks } from './transport/road-works.ts';
import { ticketing } from './transport/ticketing.ts';
import { timetables } from './transport/timetables.ts';
import { waterways } from './transport/waterways.ts';

/** How words begin of what carries passengers by a timetable or on demand. */
const passengers = [
  'horaire',
  'gtfs',
  'netex',
  'bus ',
  'car scolaire',
  'minibus',
  'train',
  'tram',
  'transport a la demande',
  'transport en commun',
  'voyageur',
  'timetable',
  'passenger',
  'public transport',
  'transport on demand'
];

export const transport = withMatters(
  {
    id: 'transport',
    elsewhere: [...haulage, ...boating, ...flying],
    neighbours: [
      transportDataGouv,
      {
        ...fabriqueDesMobilites,
        url: 'https://wiki.lafabriquedesmobilites.fr/',
        fr: `communs de la mobilité et leurs communautés`,
        en: `mobility commons and their communities`
      }
    ],
    houses: [fabriqueDesMobilites],
    holders: [nationalAccessPoint, transportAuthorities],
    law: [
      {
        matter: passengers,
        sources: [transportCode, multimodalRegulation],
        fr: `Horaires, arrêts et itinéraires de voyageurs : autorités et opérateurs de transport doivent les publier (L1115-1 du code des transports, règlement 2017/1926).`,
        en: `Passengers’ timetables, stops and routes: transport authorities and operators must publish them (L1115-1 of the transport code, Regulation 2017/1926).`
      },
      {
        when: resource.has('standard', 'data', 'software'),
        sources: [accessPointDuties],
        fr: `Des autorités et opérateurs, le point d’accès national veut un format normalisé, ou compatible : montrez comment y passer.`,
        en: `From authorities and operators, the national access point wants a standard format, or a fully compatible one: show how yours converts.`
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
        fr: `Avant de publier, faites vérifier un jeu réel par un réseau qui n’a pas aidé.`,
        en: `Before you publish, have real data checked by a network that did not help.`
      }
    ]
  },
  [
    onDemand,
    accessibility,
    bikes,
    carPooling,
    carSharing,
    freight,
    ticketing,
    charging,
    lightVehicles,
    rail,
    roadWorks,
    waterways,
    timetables
  ]
);

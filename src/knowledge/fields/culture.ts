import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { abf } from '#knowledge/places/abf.ts';
import { departmentalArchives } from '#knowledge/places/departmental-archives.ts';
import { omeka } from '#knowledge/places/omeka.ts';
import { wikimediaCommons } from '#knowledge/places/wikimedia-commons.ts';
import { wikimediaFrance } from '#knowledge/places/wikimedia-france.ts';
import { wikisource } from '#knowledge/places/wikisource.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { stage } from '#knowledge/other-trades.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { heritageCode } from '#knowledge/sources/safekeeping.ts';
import { digitalWorkshops } from './culture/digital-workshops.ts';
import { events } from './culture/events.ts';
import { films } from './culture/films.ts';
import { genealogy } from './culture/genealogy.ts';
import { lending } from './culture/lending.ts';
import { letters } from './culture/letters.ts';
import { localPress } from './culture/local-press.ts';
import { monuments } from './culture/monuments.ts';
import { museumObjects } from './culture/museum-objects.ts';
import { music } from './culture/music.ts';
import { oldMaps } from './culture/old-maps.ts';
import { oralMemory } from './culture/oral-memory.ts';
import { photographs } from './culture/photographs.ts';
import { stories } from './culture/stories.ts';
import { traditionalMusic } from './culture/traditional-music.ts';
import { translations } from './culture/translations.ts';
import { workingLives } from './culture/working-lives.ts';

export const culture = withMatters(
  {
    id: 'culture',
    elsewhere: stage,
    neighbours: [
      wikimediaCommons,
      wikisource,
      omeka,
      {
        name: 'AtoM',
        url: 'https://www.accesstomemory.org/',
        seen: '2026-11',
        kinds: ['software', 'online-service', 'standard', 'hardware', 'data'],
        fr: `description d’archives, logiciel libre`,
        en: `to describe archives, free`
      }
    ],
    houses: [
      { ...departmentalArchives, kinds: ['content', 'data'] },
      { ...wikimediaFrance, kinds: ['content', 'data'] },
      abf
    ],
    holders: [
      {
        name: 'BnF',
        url: 'https://www.bnf.fr/',
        seen: '2026-11',
        source: 'official',
        fr: `notices, Gallica et pôle associé de votre région`,
        en: `records, Gallica and its partner in your region`
      },
      {
        name: 'FranceArchives',
        url: 'https://francearchives.gouv.fr/',
        seen: '2026-11',
        kinds: ['content', 'data'],
        source: 'official',
        fr: `portail et règles des archives publiques`,
        en: `portal and rules of public archives`
      },
      {
        name: 'Transition bibliographique',
        url: 'https://www.transition-bibliographique.fr/',
        seen: '2026-11',
        kinds: ['software', 'data', 'standard'],
        source: 'official',
        fr: `code de catalogage RDA-FR ; programme achevé fin 2025`,
        en: `French RDA cataloguing code; the programme ended in late 2025`
      }
    ],
    law: [
      {
        when: resource.has('content'),
        unless: companiesAreUsers,
        sources: [intellectualPropertyCode],
        fr: `Une bibliothèque ou des archives copient une œuvre pour la garder, pas pour la publier (L122-5, 8° du CPI).`,
        en: `Libraries and archives may copy a work to keep it, not to publish it (L122-5, 8° of the CPI).`
      },
      {
        when: carrier.is('local-authority', 'state-body', 'research'),
        sources: [heritageCode],
        fr: `Archives publiques : rien d’original ne se détruit sans l’accord des archives (L212-2 du code du patrimoine).`,
        en: `Public archives: no original is destroyed without the archives’ consent (L212-2 of the heritage code).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'wikimedia-rapid-fund',
        when: resource.has('content', 'data'),
        fr: `Une action courte vers Wikipédia, Wikidata ou Commons, quelques milliers d’euros.`,
        en: `Something short for Wikipedia, Wikidata or Commons, a few thousand euros.`
      }
    ],
    readers: [
      {
        fr: `Avant de publier, faites relire les droits et la description par une autre bibliothèque ou par des archives.`,
        en: `Before you publish, have another library or an archive read the rights and the description.`
      }
    ]
  },
  [
    lending,
    stories,
    translations,
    oralMemory,
    workingLives,
    letters,
    traditionalMusic,
    music,
    genealogy,
    museumObjects,
    films,
    photographs,
    oldMaps,
    localPress,
    monuments,
    digitalWorkshops,
    events
  ]
);

import { field } from '#knowledge/kinds/field.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { heritageCode } from '#knowledge/sources/safekeeping.ts';

export const culture = field({
  id: 'culture',
  neighbours: [
    {
      name: 'Koha',
      url: 'https://koha-community.org/',
      seen: '2026-11',
      matter: ['catalogue', 'pret', 'bibliobus', 'catalog', 'loan', 'lending'],
      kinds: ['software', 'online-service'],
      fr: `catalogue et prêt, libre, très employé`,
      en: `catalogue and loans, free, widely used`
    },
    {
      name: 'PMB',
      url: 'https://www.sigb.net/',
      seen: '2026-11',
      matter: ['catalogue', 'pret', 'bibliobus', 'catalog', 'loan', 'lending'],
      kinds: ['software', 'online-service'],
      fr: `catalogue et prêt, libre, né en France`,
      en: `catalogue and loans, free, from France`
    },
    {
      name: 'StoryWeaver',
      url: 'https://storyweaver.org.in/',
      seen: '2026-11',
      matter: ['histoire', 'conte', 'album', 'stories', 'story', 'tale'],
      kinds: ['content'],
      fr: `histoires pour enfants en centaines de langues, CC BY`,
      en: `children’s stories in hundreds of languages, CC BY`
    },
    {
      name: 'Cocoon',
      url: 'https://cocoon.huma-num.fr/',
      seen: '2026-11',
      matter: ['voix', 'recit', 'cassette', 'enregistr', 'oral', 'voice', 'recording', 'tape'],
      kinds: ['content', 'data'],
      fr: `entrepôt d’enregistrements de parole, accès réglable`,
      en: `keeps recorded speech, access can be limited`
    },
    {
      name: 'Les Bases',
      url: 'https://lesbases.anct.gouv.fr/',
      seen: '2026-11',
      matter: ['atelier', 'mediation', 'numerique', 'workshop', 'digital'],
      kinds: ['content', 'data'],
      source: 'official',
      fr: `ressources partagées de la médiation numérique`,
      en: `shared resources for digital inclusion`
    },
    {
      name: 'Transkribus',
      url: 'https://www.transkribus.org/',
      seen: '2026-11',
      matter: ['lettre', 'manuscrit', 'transcri', 'letter', 'manuscript'],
      kinds: ['content', 'data'],
      fr: `transcription de manuscrits, tenue par une coopérative`,
      en: `reads old handwriting, run by a cooperative`
    },
    {
      name: 'Wikimedia Commons',
      url: 'https://commons.wikimedia.org/',
      seen: '2026-11',
      kinds: ['content', 'data', 'ai-model'],
      fr: `images et sons libres, après accord des titulaires`,
      en: `free images and sounds, once their owners agree`
    },
    {
      name: 'Wikisource',
      url: 'https://fr.wikisource.org/',
      seen: '2026-11',
      kinds: ['content'],
      fr: `textes libres, relus à plusieurs`,
      en: `free texts, proofread together`
    },
    {
      name: 'Omeka',
      url: 'https://omeka.org/',
      seen: '2026-11',
      fr: `collections et expositions en ligne, logiciel libre`,
      en: `collections shown online, free`
    },
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
    {
      name: 'KohaLa',
      url: 'https://koha-fr.org/',
      seen: '2026-11',
      matter: ['catalogue', 'bibliobus', 'catalog'],
      kinds: ['software', 'online-service'],
      fr: `association française des usagers de Koha`,
      en: `French association of Koha users`
    },
    {
      name: 'Archives départementales',
      url: 'https://francearchives.gouv.fr/fr/annuaire',
      kinds: ['content', 'data'],
      source: 'official',
      fr: `reçoivent dons et dépôts privés, par contrat`,
      en: `take gifts and private deposits, under a contract`
    },
    {
      name: 'Wikimédia France',
      url: 'https://www.wikimedia.fr/',
      seen: '2026-11',
      fr: `accompagne les institutions qui versent des contenus libres`,
      en: `helps museums and archives publish freely`
    },
    {
      name: 'ABF',
      url: 'https://www.abf.asso.fr/',
      seen: '2026-11',
      fr: `association des bibliothécaires, par région`,
      en: `librarians’ association, by region`
    }
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
      matter: ['voix', 'recit', 'cassette', 'oral', 'voice', 'recording', 'tape'],
      fr: `Avant de publier, faites écouter à la personne enregistrée ou à sa famille.`,
      en: `Before you publish, have the person recorded, or the family, listen.`
    },
    {
      matter: ['langue', 'traduc', 'bilingue', 'language', 'translat', 'bilingual'],
      fr: `Deux relectures par texte : une personne dont c’est la langue, une qui lit aux enfants.`,
      en: `Two readers a text: somebody whose language it is, somebody who reads to children.`
    },
    {
      fr: `Avant de publier, faites relire les droits et la description par une autre bibliothèque ou par des archives.`,
      en: `Before you publish, have another library or an archive read the rights and the description.`
    }
  ]
});

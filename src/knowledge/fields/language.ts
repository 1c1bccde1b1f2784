import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { aiAct, gdpr } from '#knowledge/sources/law.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';

const speech = ['voix', 'oral', 'recit', 'enregistr', 'transcri', 'voice', 'speech', 'recording'];
const terms = ['traduc', 'traduit', 'glossaire', 'terme', 'translat', 'glossary', 'term'];
const breton = ['breton', 'brezhoneg'];

export const language = field({
  id: 'language',
  seen: '2026-11',
  neighbours: [
    {
      name: 'TermOfis',
      url: 'https://www.fr.brezhoneg.bzh/',
      matter: breton,
      source: 'official',
      fr: `termes de l’Office public de la langue bretonne`,
      en: `terms of the public office for the Breton language`
    },
    {
      name: 'Common Voice',
      url: 'https://commonvoice.mozilla.org/',
      matter: speech,
      fr: `voix lues en plus de cent langues, CC0`,
      en: `read speech in over a hundred languages, CC0`
    },
    {
      name: 'Lingua Libre',
      url: 'https://lingualibre.org/',
      matter: speech,
      fr: `prononciations libres, portées par Wikimédia France`,
      en: `free pronunciations, carried by Wikimédia France`
    },
    {
      name: 'Cocoon',
      url: 'https://cocoon.huma-num.fr/',
      matter: speech,
      kinds: ['data', 'content'],
      fr: `entrepôt d’enregistrements de parole, accès réglable`,
      en: `repository of recorded speech, access can be limited`
    },
    {
      name: 'Weblate',
      url: 'https://weblate.org/',
      matter: terms,
      fr: `traduction à plusieurs et glossaires, libre`,
      en: `shared translation, with glossaries, free`
    },
    {
      name: 'Wiktionnaire',
      url: 'https://fr.wiktionary.org/',
      fr: `dictionnaire libre de toutes les langues`,
      en: `free dictionary of every language`
    },
    {
      name: 'Tatoeba',
      url: 'https://tatoeba.org/',
      kinds: ['content', 'data', 'software', 'online-service', 'standard'],
      fr: `phrases et traductions libres`,
      en: `free sentences and translations`
    },
    {
      name: 'Hugging Face',
      url: 'https://huggingface.co/',
      kinds: ['ai-model', 'data'],
      fr: `modèles et jeux de données déjà publiés, avec leur licence`,
      en: `models and data sets already published, with their licence`
    },
    {
      name: 'EleutherAI',
      url: 'https://www.eleuther.ai/',
      kinds: ['ai-model', 'hardware'],
      fr: `association qui publie modèles et méthodes ouverts`,
      en: `non-profit that publishes open models and methods`
    }
  ],
  houses: [
    {
      name: 'Ortolang',
      url: 'https://www.ortolang.fr/',
      kinds: ['data', 'ai-model', 'content'],
      source: 'official',
      fr: `entrepôt national des corpus et outils de langue`,
      en: `national repository of language corpora and tools`
    },
    {
      name: 'Office public de la langue bretonne',
      url: 'https://www.fr.brezhoneg.bzh/140-poles-et-services.htm',
      matter: breton,
      source: 'official',
      fr: `porte termes et corpus, et peut signer`,
      en: `keeps terms and corpora, and can sign`
    },
    {
      name: 'Wikimédia France',
      url: 'https://www.wikimedia.fr/',
      fr: `accompagne les langues de France vers les projets libres`,
      en: `brings the languages of France into free projects`
    },
    {
      name: 'Clarin',
      url: 'https://www.clarin.eu/',
      fr: `infrastructure européenne des ressources de langue`,
      en: `European infrastructure for language resources`
    }
  ],
  holders: [
    {
      name: 'DGLFLF',
      url: 'https://www.culture.gouv.fr/',
      source: 'official',
      fr: `délégation aux langues de France`,
      en: `State office for the languages of France`
    },
    {
      name: 'CNIL',
      url: 'https://www.cnil.fr/',
      kinds: ['ai-model', 'data'],
      source: 'official',
      fr: `fiches sur les données d’apprentissage`,
      en: `guidance on training data`
    }
  ],
  law: [
    {
      when: resource.has('ai-model'),
      sources: [aiAct],
      fr: `Même libre, un modèle à usage général publie un résumé de ses données d’entraînement (règlement 2024/1689, article 53).`,
      en: `Even a free general-purpose model must publish a summary of its training data (Regulation 2024/1689, article 53).`
    },
    {
      when: resource.has('data', 'content', 'ai-model'),
      matter: speech,
      sources: [gdpr],
      fr: `Une voix désigne une personne : accord écrit, et retrait possible (RGPD, articles 6 et 7).`,
      en: `A voice points to a person: written consent, and a way to withdraw it (GDPR, articles 6 and 7).`
    },
    {
      when: resource.has('content', 'data', 'software'),
      sources: [authorsRights],
      fr: `Traduire demande l’accord de l’auteur ; une licence libre le donne (L122-4 du CPI).`,
      en: `Translating takes the author’s consent; a free licence gives it (L122-4 of the CPI).`
    }
  ],
  money: [
    {
      standing: 'fits',
      programme: 'wikimedia-rapid-fund',
      when: resource.has('content', 'data'),
      fr: `Une action courte qui enrichit un projet Wikimédia, quelques milliers d’euros.`,
      en: `Something short that enriches a Wikimedia project, a few thousand euros.`
    }
  ],
  readers: [
    {
      when: resource.has('ai-model'),
      fr: `Avant de publier, faites essayer par des personnes qui parlent cette langue, et notez les erreurs accent par accent.`,
      en: `Before you publish, have people who speak the language try it, and note the errors accent by accent.`
    },
    {
      fr: `Avant de publier, deux relectures : une personne dont c’est la langue, une qui l’enseigne.`,
      en: `Before you publish, two readers: somebody whose language it is, somebody who teaches it.`
    }
  ]
});

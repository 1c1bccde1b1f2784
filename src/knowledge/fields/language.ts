import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { cnil } from '#knowledge/places/cnil.ts';
import { dglflf } from '#knowledge/places/dglflf.ts';
import { ortolang } from '#knowledge/places/ortolang.ts';
import { tatoeba } from '#knowledge/places/tatoeba.ts';
import { wikimediaFrance } from '#knowledge/places/wikimedia-france.ts';
import { wiktionnaire } from '#knowledge/places/wiktionnaire.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { aiAct } from '#knowledge/sources/law.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';
import { alsatian } from './language/alsatian.ts';
import { basque } from './language/basque.ts';
import { breton } from './language/breton.ts';
import { corpora } from './language/corpora.ts';
import { dictionaries } from './language/dictionaries.ts';
import { easyReading } from './language/easy-reading.ts';
import { french } from './language/french.ts';
import { keyboards } from './language/keyboards.ts';
import { models } from './language/models.ts';
import { occitan } from './language/occitan.ts';
import { signLanguage } from './language/sign-language.ts';
import { speech } from './language/speech.ts';
import { spelling } from './language/spelling.ts';
import { translation } from './language/translation.ts';

export const language = withMatters(
  {
    id: 'language',
    neighbours: [
      wiktionnaire,
      { ...tatoeba, kinds: ['content', 'data', 'software', 'online-service', 'standard'] },
      {
        name: 'Hugging Face',
        url: 'https://huggingface.co/',
        seen: '2026-11',
        kinds: ['ai-model', 'data'],
        fr: `modèles et jeux de données déjà publiés, avec leur licence`,
        en: `models and data sets already published, with their licence`
      },
      {
        name: 'EleutherAI',
        url: 'https://www.eleuther.ai/',
        seen: '2026-11',
        kinds: ['ai-model', 'hardware'],
        fr: `association qui publie modèles et méthodes ouverts`,
        en: `non-profit that publishes open models and methods`
      }
    ],
    houses: [
      ortolang,
      {
        ...wikimediaFrance,
        fr: `accompagne les langues de France vers les projets libres`,
        en: `brings the languages of France into free projects`
      },
      {
        name: 'Clarin',
        url: 'https://www.clarin.eu/',
        seen: '2026-11',
        fr: `infrastructure européenne des ressources de langue`,
        en: `European infrastructure for language resources`
      }
    ],
    holders: [
      dglflf,
      {
        ...cnil,
        kinds: ['ai-model', 'data'],
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
  },
  [
    breton,
    occitan,
    basque,
    alsatian,
    signLanguage,
    easyReading,
    french,
    speech,
    translation,
    dictionaries,
    corpora,
    models,
    spelling,
    keyboards
  ]
);

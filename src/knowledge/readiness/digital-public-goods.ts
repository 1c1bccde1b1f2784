import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { writtenFreeLicence } from '#knowledge/facts/written-free-licence.ts';
import type { Standard } from '#knowledge/kinds/standard.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { digitalPublicGoodsSite, digitalPublicGoodsStandard } from '#knowledge/sources/standards.ts';

/** The standard accepts a non-commercial licence for content, and for nothing else. */
const contentOnly = all(
  resource.has('content'),
  not(resource.has('software', 'online-service', 'data', 'ai-model'))
);

export const digitalPublicGoods = {
  id: 'digital-public-goods',
  dated: '2024-09-04',
  concerns: resource.has('software', 'online-service', 'data', 'content', 'ai-model'),
  points: [
    {
      number: '1',
      fr: {
        asks: `La ressource sert un ou plusieurs Objectifs de développement durable.`,
        evidence: `Une page qui relie la ressource à une cible précise, avec un exemple.`,
        look: `Choisissez un ou deux objectifs parmi les dix-sept. N’en citez pas plus.`
      },
      en: {
        asks: `The resource serves one or more Sustainable Development Goals.`,
        evidence: `A page that ties the resource to a precise target, with an example.`,
        look: `Choose one or two goals among the seventeen. Name no more.`
      }
    },
    {
      number: '2',
      when: any(writtenFreeLicence, all(contentOnly, licence.is('non-commercial'))),
      fr: {
        asks: `La licence est ouverte et figure dans leur liste, selon le type de ressource.`,
        evidence: `Le fichier ou la page de licence.`,
        look: `Cherchez le nom exact de votre licence dans leur liste.`
      },
      en: {
        asks: `The licence is open and on their list, according to the kind of resource.`,
        evidence: `The file or the page of the licence.`,
        look: `Look for the exact name of your licence on their list.`
      }
    },
    {
      number: '3',
      when: rights.is('clear'),
      fr: {
        asks: `On sait à qui appartient ce que vous publiez, et c’est écrit.`,
        evidence: `La mention des droits, ou la marque déposée, en ligne.`,
        look: `Vérifiez que cette mention est publique.`
      },
      en: {
        asks: `It is known who owns what you publish, and it is written.`,
        evidence: `The notice of rights, or the registered mark, online.`,
        look: `Check that this notice is public.`
      }
    },
    {
      number: '4',
      when: closedDependency.is('none', 'replaceable'),
      fr: {
        asks: `Rien de fermé n’est indispensable, ou une solution ouverte le remplace sans gros travaux.`,
        evidence: `La liste des composants, et celle des remplaçants.`
      },
      en: {
        asks: `Nothing closed is indispensable, or something open replaces it without much work.`,
        evidence: `The list of components, and of what can replace them.`
      }
    },
    {
      number: '5',
      when: documentedRelease,
      fr: {
        asks: `Une personne qui ne connaît pas le projet peut s’en servir grâce à la documentation.`,
        evidence: `La documentation : installation pour un logiciel, champs et collecte pour des données.`
      },
      en: {
        asks: `Somebody who does not know the project can use it thanks to the documentation.`,
        evidence: `The documentation: installation for software, fields and collection for data.`
      }
    },
    {
      number: '6',
      fr: {
        asks: `On peut sortir et faire entrer les données non personnelles, dans un format ouvert.`,
        evidence: `La page qui décrit l’export, avec un fichier d’exemple.`,
        look: `Essayez : sortez tout, ouvrez le fichier avec un autre outil.`
      },
      en: {
        asks: `Data that are not personal can be taken out and brought in, in an open format.`,
        evidence: `The page that describes the export, with a sample file.`,
        look: `Try it: take everything out, open the file with another tool.`
      }
    },
    {
      number: '7',
      fr: {
        asks: `La ressource respecte les lois qui s’appliquent, dont celles sur la vie privée.`,
        evidence: `La liste des lois suivies, signée par qui peut parler pour le projet.`,
        look: `Votre plan d’action liste les textes que nous connaissons. Faites-la relire.`
      },
      en: {
        asks: `The resource keeps the laws that apply, those on privacy among them.`,
        evidence: `The list of laws kept, signed by whoever may speak for the project.`,
        look: `Your action plan lists the texts that we know. Have the list checked.`
      }
    },
    {
      number: '8',
      fr: {
        asks: `La ressource suit des normes et des principes reconnus dans son domaine.`,
        evidence: `La liste des normes suivies, avec leurs liens.`,
        look: `Nommez-en trois au plus, celles que vous suivez vraiment.`
      },
      en: {
        asks: `The resource follows standards and principles recognised in its field.`,
        evidence: `The list of the standards followed, with links.`,
        look: `Name three at most, those that you really follow.`
      }
    },
    {
      number: '9a',
      concerns: dataToProtect,
      fr: {
        asks: `Les données personnelles sont protégées, et vous dites comment.`,
        evidence: `La politique de confidentialité, et les mesures prises contre une fuite.`,
        look: `Vos réponses disent que des données sont à protéger, pas comment elles le sont.`
      },
      en: {
        asks: `Personal data are protected, and you say how.`,
        evidence: `The privacy policy, and the measures against a leak.`,
        look: `Your answers say that there are data to protect, not how they are.`
      }
    },
    {
      number: '9b',
      fr: {
        asks: `Si l’on y dépose du contenu, une règle dit ce qui est interdit et qui l’enlève.`,
        evidence: `La règle, et l’adresse où signaler.`,
        look: `Personne n’y dépose rien ? Dites-le : rien n’est alors demandé.`
      },
      en: {
        asks: `If people can put content there, a rule says what is forbidden and who removes it.`,
        evidence: `The rule, and the address for reports.`,
        look: `Nobody puts anything there? Say so: nothing is then asked.`
      }
    },
    {
      number: '9c',
      fr: {
        asks: `Si des personnes s’y parlent, elles peuvent se protéger du harcèlement, les mineurs aussi.`,
        evidence: `Le code de conduite, avec une adresse privée.`,
        look: `Nous n’avons pas demandé si vous avez un code de conduite.`
      },
      en: {
        asks: `If people talk there, they can protect themselves from harassment, minors too.`,
        evidence: `The code of conduct, with a private address.`,
        look: `We did not ask whether you have a code of conduct.`
      }
    }
  ],
  sources: [digitalPublicGoodsStandard, digitalPublicGoodsSite],
  reviewed: '2026-11-28',
  fr: {
    title: `Prêt pour le Digital Public Goods Standard`,
    version: `Version 1.1.6 du 4 septembre 2024`,
    summary: `Neuf points pour entrer au registre mondial des biens publics numériques, que les Nations unies et leurs agences regardent.`,
    who: `Logiciels, données, contenus et intelligences artificielles ouverts. Une alliance examine la candidature, puis la revoit chaque année. L’inscription ne donne pas d’argent.`,
    elsewhere: `Le registre accueille des logiciels, des données, des contenus et des intelligences artificielles. Vos réponses n’en citent pas.`,
    next: `Remplissez leur questionnaire d’essai, puis déposez la candidature sur leur site.`
  },
  en: {
    title: `Ready for the Digital Public Goods Standard`,
    version: `Version 1.1.6 of 4 September 2024`,
    summary: `Nine points to enter the world register of digital public goods, which the United Nations and its agencies look at.`,
    who: `Open software, data, content and artificial intelligence. An alliance examines the application, then reviews it every year. To be listed brings no money.`,
    elsewhere: `The register takes software, data, content and artificial intelligence. Your answers name none of them.`,
    next: `Fill in their trial questionnaire, then apply on their site.`
  }
} satisfies Standard;

import { not } from '#engine/reason/condition.ts';
import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { framalibre } from '#knowledge/places/framalibre.ts';
import { framasoft } from '#knowledge/places/framasoft.ts';
import { paheko } from '#knowledge/places/paheko.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { homeCare } from '#knowledge/other-trades.ts';
import { digitalInclusion } from './solidarity/digital-inclusion.ts';
import { disability } from './solidarity/disability.ts';
import { food } from './solidarity/food.ts';
import { inclusion } from './solidarity/inclusion.ts';
import { localMoney } from './solidarity/local-money.ts';
import { members } from './solidarity/members.ts';
import { refugees } from './solidarity/refugees.ts';
import { rescue } from './solidarity/rescue.ts';
import { rights } from './solidarity/rights.ts';
import { sport } from './solidarity/sport.ts';
import { volunteering } from './solidarity/volunteering.ts';
import { youth } from './solidarity/youth.ts';

export const solidarity = withMatters(
  {
    id: 'solidarity',
    elsewhere: homeCare,
    neighbours: [
      paheko,
      framalibre,
      {
        name: 'Movilab',
        url: 'https://movilab.org/',
        seen: '2026-11',
        kinds: ['content', 'data', 'hardware', 'ai-model', 'standard'],
        fr: `wiki de recettes libres, écrites par des lieux et des collectifs`,
        en: `wiki of free how-tos, written by shared places and groups`
      }
    ],
    houses: [
      {
        name: 'Le Mouvement associatif',
        url: 'https://lemouvementassociatif.org/',
        seen: '2026-11',
        fr: `réunit les fédérations d’associations et parle pour elles`,
        en: `brings federations of associations together and speaks for them`
      },
      {
        ...framasoft,
        fr: `association, outils et conseil pour les associations`,
        en: `association, tools and advice for associations`
      }
    ],
    holders: [],
    law: [
      {
        when: sensitiveData.is('personal', 'pseudonymisable'),
        sources: [gdpr],
        fr: `Une allergie, une blessure ou un handicap est une donnée de santé (RGPD, article 9). Ne l’inscrivez pas sans nécessité ; elle ne s’ouvre jamais.`,
        en: `An allergy, an injury or a disability is health data (GDPR, article 9). Do not record it unless you must; it is never opened.`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'fdva-2',
        when: not(currentIncome.has('sales')),
        fr: `Souvent de 1 000 à 10 000 €, fixés par chaque département : pour votre fonctionnement, ou un projet nouveau.`,
        en: `Often €1,000 to €10,000, set by each department: for running costs, or a new project.`
      },
      {
        standing: 'fits',
        programme: 'fondation-de-france',
        fr: `Par thème et par région : lisez l’appel avant d’écrire.`,
        en: `By theme and region: read the call before you write.`
      }
    ],
    readers: [
      {
        fr: `Avant de publier, faites relire par une personne à qui cela sert, et par une qui s’en occupe.`,
        en: `Before you publish, have it read by one person it serves, and by one who runs it.`
      }
    ]
  },
  [
    rescue,
    youth,
    inclusion,
    digitalInclusion,
    food,
    volunteering,
    refugees,
    rights,
    localMoney,
    members,
    sport,
    disability
  ]
);

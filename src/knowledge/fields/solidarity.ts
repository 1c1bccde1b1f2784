import { field } from '#knowledge/kinds/field.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { internalSecurityCode, socialActionCode } from '#knowledge/sources/law-of-fields.ts';

const rescue = ['secour', 'benevole', 'poste', 'first aid', 'rescue', 'first'];
const youth = ['colo', 'sejour', 'vacances', 'encadrement', 'camp', 'holiday'];
const digital = ['numerique', 'mediation', 'digital', 'inclusion'];

export const solidarity = field({
  id: 'solidarity',
  seen: '2026-11',
  neighbours: [
    {
      name: 'Les Bases',
      url: 'https://lesbases.anct.gouv.fr/',
      matter: digital,
      source: 'official',
      fr: `ressources partagées de la médiation numérique`,
      en: `shared resources for digital inclusion`
    },
    {
      name: 'dora et data·inclusion',
      url: 'https://data.inclusion.gouv.fr/',
      kinds: ['data', 'software', 'online-service', 'standard'],
      source: 'official',
      fr: `offre d’insertion, données et format ouverts`,
      en: `inclusion services, open data and format`
    },
    {
      name: 'Paheko',
      url: 'https://paheko.cloud/',
      kinds: ['software', 'online-service'],
      fr: `gestion d’association, libre`,
      en: `running an association, free`
    },
    {
      name: 'Galette',
      url: 'https://galette.eu/',
      kinds: ['software', 'online-service'],
      fr: `adhésions et cotisations, libre`,
      en: `members and dues, free`
    },
    {
      name: 'CiviCRM',
      url: 'https://civicrm.org/',
      kinds: ['software', 'online-service'],
      fr: `contacts, bénévoles et événements, libre`,
      en: `contacts, volunteers and events, free`
    },
    {
      name: 'Soliguide',
      url: 'https://soliguide.fr/',
      fr: `annuaire des services de solidarité, tenu par une association`,
      en: `directory of help services, kept by an association`
    },
    {
      name: 'Movilab',
      url: 'https://movilab.org/',
      kinds: ['content', 'data', 'hardware', 'ai-model', 'standard'],
      fr: `wiki de recettes libres, écrites par des lieux et des collectifs`,
      en: `wiki of free how-tos, written by shared places and groups`
    }
  ],
  houses: [
    {
      name: 'La Mednum',
      url: 'https://lamednum.coop/',
      matter: digital,
      fr: `coopérative de la médiation numérique, porte des communs`,
      en: `digital-inclusion cooperative, carries commons`
    },
    {
      name: 'Jeunesse au plein air',
      url: 'https://jpa.asso.fr/',
      matter: youth,
      fr: `confédération des organisateurs de séjours`,
      en: `confederation of holiday-camp organisers`
    },
    {
      name: 'Le Mouvement associatif',
      url: 'https://lemouvementassociatif.org/',
      fr: `réunit les fédérations, oriente vers la vôtre`,
      en: `brings federations together, points you to yours`
    },
    {
      name: 'Framasoft',
      url: 'https://framasoft.org/',
      fr: `association, outils et conseil pour les associations`,
      en: `association, tools and advice for associations`
    }
  ],
  holders: [
    {
      name: 'Sécurité civile',
      url: 'https://www.interieur.gouv.fr/',
      matter: rescue,
      source: 'official',
      fr: `agréments et référentiel des postes de secours`,
      en: `approvals and standards for first-aid posts`
    },
    {
      name: 'SDJES',
      url: 'https://www.jeunes.gouv.fr/',
      matter: youth,
      source: 'official',
      fr: `service départemental qui contrôle les accueils de mineurs`,
      en: `county office that inspects youth camps`
    },
    {
      name: 'Plateforme de l’inclusion',
      url: 'https://inclusion.gouv.fr/',
      source: 'official',
      fr: `formats et services publics de l’insertion`,
      en: `formats and public services for inclusion`
    }
  ],
  law: [
    {
      matter: rescue,
      sources: [internalSecurityCode],
      fr: `Les postes de secours vont aux associations agréées (L725-1 à L725-3 du code de la sécurité intérieure).`,
      en: `First-aid posts go to approved associations (L725-1 to L725-3 of the internal security code).`
    },
    {
      matter: youth,
      sources: [socialActionCode],
      fr: `Un accueil de mineurs se déclare, et l’État y protège les enfants (L227-4 du code de l’action sociale).`,
      en: `A youth camp must be declared, and the State protects the children there (L227-4 of the social action code).`
    },
    {
      when: sensitiveData.is('personal', 'pseudonymisable'),
      sources: [socialActionCode],
      fr: `La personne accompagnée a droit au secret sur ce qui la concerne (L311-3 du code de l’action sociale).`,
      en: `Whoever is helped has a right to confidentiality (L311-3 of the social action code).`
    }
  ],
  money: [
    {
      standing: 'fits',
      programme: 'fdva-2',
      fr: `De mille à dix mille euros d’ordinaire ; réponse à l’été.`,
      en: `A thousand to ten thousand euros as a rule; answer in summer.`
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
      matter: rescue,
      fr: `Faites essayer un week-end par une équipe d’un autre département, à côté du papier.`,
      en: `Have a team from another county try it for a weekend, alongside paper.`
    },
    {
      fr: `Avant de publier, faites relire par une personne accompagnée et par une personne du métier.`,
      en: `Before you publish, have it read by somebody who is helped and by somebody in the trade.`
    }
  ]
});

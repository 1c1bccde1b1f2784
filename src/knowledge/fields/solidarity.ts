import { field } from '#knowledge/kinds/field.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { internalSecurityCode, socialActionCode } from '#knowledge/sources/law-of-fields.ts';

const rescue = ['secour', 'benevole', 'poste', 'first aid', 'rescue', 'first'];
const youth = ['colo', 'sejour', 'vacances', 'encadrement', 'camp', 'holiday'];
const social = [
  'insertion',
  'inclusion',
  'social',
  'hebergement',
  'sans abri',
  'precari',
  'shelter',
  'homeless'
];
const digital = ['numerique', 'mediation', 'digital', 'inclusion'];

export const solidarity = field({
  id: 'solidarity',
  neighbours: [
    {
      name: 'Les Bases',
      url: 'https://lesbases.anct.gouv.fr/',
      seen: '2026-11',
      matter: digital,
      source: 'official',
      fr: `ressources partagées de la médiation numérique`,
      en: `shared resources for digital inclusion`
    },
    {
      name: 'dora et data·inclusion',
      url: 'https://data.inclusion.gouv.fr/',
      seen: '2026-11',
      matter: social,
      kinds: ['data', 'software', 'online-service', 'standard'],
      source: 'official',
      fr: `offre d’insertion, données et format ouverts`,
      en: `inclusion services, open data and format`
    },
    {
      name: 'Paheko',
      url: 'https://paheko.cloud/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `gestion d’association, libre`,
      en: `running an association, free`
    },
    {
      name: 'Galette',
      url: 'https://galette.eu/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `adhésions et cotisations, libre`,
      en: `members and dues, free`
    },
    {
      name: 'CiviCRM',
      url: 'https://civicrm.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `contacts, adhésions, dons et événements, libre`,
      en: `contacts, members, gifts and events, free`
    },
    {
      name: 'Soliguide',
      url: 'https://soliguide.fr/',
      seen: '2026-11',
      fr: `annuaire des services de solidarité, tenu par une association`,
      en: `directory of help services, kept by an association`
    },
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
      name: 'La Mednum',
      url: 'https://lamednum.coop/',
      seen: '2026-11',
      matter: digital,
      fr: `coopérative de la médiation numérique, monte des projets nationaux`,
      en: `digital-inclusion cooperative, runs national projects`
    },
    {
      name: 'Jeunesse au plein air',
      url: 'https://jpa.asso.fr/',
      seen: '2026-11',
      matter: youth,
      fr: `confédération pour les vacances des enfants, avec des organisateurs de séjours`,
      en: `confederation for children’s holidays, holiday-camp organisers among its members`
    },
    {
      name: 'Le Mouvement associatif',
      url: 'https://lemouvementassociatif.org/',
      seen: '2026-11',
      fr: `réunit les fédérations d’associations et parle pour elles`,
      en: `brings federations of associations together and speaks for them`
    },
    {
      name: 'Framasoft',
      url: 'https://framasoft.org/',
      seen: '2026-11',
      fr: `association, outils et conseil pour les associations`,
      en: `association, tools and advice for associations`
    }
  ],
  holders: [
    {
      name: 'Sécurité civile',
      url: 'https://www.interieur.gouv.fr/',
      seen: '2026-11',
      matter: rescue,
      source: 'official',
      fr: `agréments et référentiel des postes de secours`,
      en: `approvals and standards for first-aid posts`
    },
    {
      name: 'SDJES',
      url: 'https://www.jeunes.gouv.fr/',
      seen: '2026-11',
      matter: youth,
      source: 'official',
      fr: `service départemental qui contrôle les accueils de mineurs`,
      en: `county office that inspects youth camps`
    },
    {
      name: 'Plateforme de l’inclusion',
      url: 'https://inclusion.gouv.fr/',
      seen: '2026-11',
      matter: social,
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
      fr: `Un accueil de mineurs se déclare, et l’État en protège les enfants (L227-4 et L227-5 du code de l’action sociale).`,
      en: `A youth camp must be declared, and the State protects its children (L227-4 and L227-5 of the social action code).`
    },
    {
      when: sensitiveData.is('personal', 'pseudonymisable'),
      sources: [gdpr],
      fr: `Une allergie, une blessure ou un handicap est une donnée de santé, protégée (RGPD, article 9). Ouvrir la ressource n’ouvre jamais ces données.`,
      en: `An allergy, an injury or a disability is health data, and protected (GDPR, article 9). Opening the resource never opens those data.`
    },
    {
      matter: social,
      when: sensitiveData.is('personal', 'pseudonymisable'),
      sources: [socialActionCode],
      fr: `Dans un service social ou médico-social, la personne a droit au secret sur ce qui la concerne (L311-3 du code de l’action sociale).`,
      en: `In a social or medico-social service, the person has a right to secrecy on what concerns them (L311-3 of the social action code).`
    }
  ],
  money: [
    {
      standing: 'fits',
      programme: 'fdva-2',
      fr: `De 1 000 à 10 000 € par demande ; en 2026, réponse mi-juin dans le Calvados.`,
      en: `€1,000 to €10,000 a request; in 2026, answer in mid-June in Calvados.`
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
      fr: `Avant de publier, faites relire par une personne à qui cela sert, et par une qui s’en occupe.`,
      en: `Before you publish, have it read by one person it serves, and by one who runs it.`
    }
  ]
});

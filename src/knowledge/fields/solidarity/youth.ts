import { matter } from '#knowledge/kinds/field-matter.ts';
import { socialActionCode } from '#knowledge/sources/law-of-fields.ts';

export const youth = matter({
  words: [
    'colo ',
    'colos ',
    'colonie de vac',
    'sejour',
    'vacances',
    'accueil de loisirs',
    'centre aere',
    'scout',
    'holiday camp',
    'summer camp',
    'camp ',
    'camps '
  ],
  houses: [
    {
      name: 'Jeunesse au plein air',
      url: 'https://jpa.asso.fr/',
      seen: '2026-11',
      fr: `confédération pour les vacances des enfants, avec des organisateurs de séjours`,
      en: `confederation for children’s holidays, holiday-camp organisers among its members`
    }
  ],
  holders: [
    {
      name: 'SDJES',
      url: 'https://www.jeunes.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `service départemental qui contrôle les accueils de mineurs`,
      en: `county office that inspects youth camps`
    }
  ],
  law: [
    {
      sources: [socialActionCode],
      fr: `Un accueil de mineurs se déclare, et l’État en protège les enfants (L227-4 et L227-5 du code de l’action sociale). Allergies, traitements : données de santé (RGPD, article 9), chiffrées, lues des seules personnes habilitées.`,
      en: `A youth camp must be declared, and the State protects its children (L227-4 and L227-5 of the social action code). Allergies, treatments: health data (GDPR, article 9), encrypted, read only by those entitled to.`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire par une personne qui dirige un séjour, et par un parent.`,
      en: `Before you publish, have it read by somebody who runs a camp, and by a parent.`
    }
  ]
});

import { matter } from '#knowledge/kinds/field-matter.ts';
import { karrot } from '#knowledge/places/karrot.ts';

export const volunteering = matter({
  words: [
    'benevolat',
    'mission benevole',
    'missions benevoles',
    'volunteering',
    'entraide',
    'coup de main',
    'coups de main',
    'mutual aid'
  ],
  neighbours: [
    {
      name: 'JeVeuxAider.gouv.fr',
      url: 'https://github.com/betagouv/jeveuxaider-back',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data'],
      source: 'official',
      fr: `missions bénévoles, service de l’État, code ouvert`,
      en: `volunteering offers, State service, open code`
    },
    {
      ...karrot,
      fr: `groupes bénévoles et permanences, libre`,
      en: `volunteer groups and rotas, free`
    }
  ],
  holders: [
    {
      name: 'Ministère chargé de la vie associative',
      url: 'https://www.jeveuxaider.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `tient JeVeuxAider et la réserve civique`,
      en: `keeps JeVeuxAider and the civic reserve`
    }
  ]
});

import { matter } from '#knowledge/kinds/field-matter.ts';

export const computers = matter({
  words: ['ordinateur', 'reconditionn', 'linux', 'tablettes', 'laptop', 'refurbish'],
  neighbours: [
    {
      name: 'PrimTux',
      url: 'https://primtux.fr/',
      kinds: ['software', 'online-service'],
      fr: `système libre pour l’école primaire, sur de vieux ordinateurs`,
      en: `free system for primary schools, on old computers`
    },
    {
      name: 'Nird',
      url: 'https://nird.forge.apps.education.fr/',
      fr: `lycées passés à Linux, sur la forge du ministère`,
      en: `schools that moved to Linux, on the ministry’s forge`
    }
  ]
});

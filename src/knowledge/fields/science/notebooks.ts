import { matter } from '#knowledge/kinds/field-matter.ts';

export const notebooks = matter({
  words: ['cahier de lab', 'cahier d exp', 'protocole', 'lab notebook', 'protocols', 'laboratory notebook'],
  neighbours: [
    {
      name: 'eLabFTW',
      url: 'https://www.elabftw.net/',
      kinds: ['software', 'online-service'],
      fr: `cahier de laboratoire libre, né en France`,
      en: `free laboratory notebook, from France`
    },
    {
      name: 'protocols.io',
      url: 'https://www.protocols.io/',
      kinds: ['content', 'data'],
      fr: `protocoles publiés, avec versions et identifiant`,
      en: `methods put online, dated, with a lasting name`
    }
  ]
});

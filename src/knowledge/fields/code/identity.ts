import { matter } from '#knowledge/kinds/field-matter.ts';

export const identity = matter({
  words: [
    'authentif',
    'identite numerique',
    'connexion unique',
    'mot de passe',
    'mots de passe',
    'single sign',
    'identity',
    'password',
    'login'
  ],
  neighbours: [
    {
      name: 'LemonLDAP::NG',
      url: 'https://github.com/LemonLDAPNG/lemonldap-ng',
      seen: '2026-11',
      fr: `connexion unique, libre, française, chez OW2`,
      en: `single sign-on, free, French, at OW2`
    },
    {
      name: 'Keycloak',
      url: 'https://www.keycloak.org/',
      fr: `connexion unique, libre, dans la fondation CNCF`,
      en: `single sign-on, free, in the CNCF foundation`
    }
  ],
  houses: [
    {
      name: 'OW2',
      url: 'https://www.ow2.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `association indépendante, à Paris, héberge LemonLDAP::NG`,
      en: `independent association, in Paris, hosts LemonLDAP::NG`
    }
  ]
});

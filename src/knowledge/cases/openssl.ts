import { realCase } from '#knowledge/kinds/case.ts';

export const openssl = realCase({
  id: 'openssl',
  name: `OpenSSL`,
  url: 'https://www.openssl.org',
  started: 1998,
  year: 2014,
  traits: {
    carrier: ['association'],
    resource: ['software'],
    users: ['companies', 'developers', 'local-authorities'],
    maturity: 'infrastructure',
    scope: 'global'
  },
  modes: ['services', 'donations', 'sponsorship'],
  sources: [
    {
      kind: 'press',
      title: `ZDNet, OpenSSL needs corporate funding to avoid Heartbleed repeat (2014)`,
      lang: 'en',
      url: 'https://www.zdnet.com/article/openssl-needs-corporate-funding-to-avoid-heartbleed-repeat/',
      read: '2026-11'
    },
    {
      kind: 'press',
      dated: '2014-04',
      title: `ValueWalk, OpenSSL gets donations from Google, Facebook (2014)`,
      lang: 'en',
      url: 'http://www.valuewalk.com/2014/04/openssl-gets-donations-from-google-facebook/',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `Softpedia, OpenSSL Software Foundation: we need corporate and government support to hire full-time workers (2014)`,
      lang: 'en',
      url: 'http://news.softpedia.com/news/OpenSSL-Software-Foundation-We-Need-Corporate-and-Govt-Support-to-Hire-Full-Time-Workers-437574.shtml',
      read: '2026-11'
    },
    {
      kind: 'press',
      dated: '2014-04-28',
      title: `Tech Times, technology companies pledge $3.6 million after Heartbleed (2014)`,
      lang: 'en',
      url: 'https://techtimes.com/articles/6089/20140428/no-to-heartbleed-technology-titans-show-love-to-openssl-pledge-3-6-million.htm',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `OpenSSL, general policies, AI policy`,
      lang: 'en',
      url: 'https://github.com/openssl/general-policies/blob/HEAD/policies/ai-policy.md',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `OpenSSL est une brique libre qui chiffre les échanges sur le web. Une fondation américaine le portait en 2014, quand la faille Heartbleed a été révélée.`,
    livesOn: `En 2014, le projet vivait d’abord de contrats de support : à partir de 20 000 dollars par an, ou 250 dollars de l’heure. Les dons faisaient environ 2 000 dollars par an ; 9 000 sont arrivés dans la semaine qui a suivi la faille. Puis douze entreprises ont promis de l’argent pour plusieurs projets. C’était 100 000 dollars par an chacune, pendant trois ans.`,
    difficulty: `Une seule personne y travaillait à plein temps, alors que deux tiers des sites web s’en servaient. La crise a poussé des entreprises à payer ensemble, et des embauches ont suivi.`,
    lesson: `Ceux qui dépendent le plus d’un commun ne paient pas toujours d’eux-mêmes : les compter et le leur demander avant la panne peut aider.`
  },
  en: {
    summary: `OpenSSL is a free building block that encrypts traffic on the web. An American foundation carried it in 2014, when the Heartbleed flaw was revealed.`,
    livesOn: `In 2014 the project lived first on support contracts: from $20,000 a year, or $250 an hour. Donations came to about $2,000 a year; $9,000 arrived in the week after the flaw. Then twelve companies pledged $100,000 a year each, for three years, to several projects.`,
    difficulty: `Only one person worked on it full time, while two thirds of websites used it. The crisis led companies to pay together, and hiring followed.`,
    lesson: `Those who depend most on a commons do not always pay unasked: counting them and asking before something breaks may help.`
  }
});

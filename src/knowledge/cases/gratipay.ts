import { realCase } from '#knowledge/kinds/case.ts';

export const gratipay = realCase({
  id: 'gratipay',
  name: `Gratipay`,
  url: 'https://gratipay.news',
  started: 2012,
  year: 2017,
  traits: {
    carrier: ['company'],
    resource: ['online-service', 'software'],
    users: ['developers', 'nonprofits'],
    maturity: 'growth',
    communitySize: 'sixteen-to-hundred',
    scope: 'global'
  },
  modes: ['donations'],
  sources: [
    {
      kind: 'practice',
      title: `FSFE blogs, article 1925 on Gratipay`,
      lang: 'en',
      url: 'https://blogs.fsfe.org/pboddie/?p=1925',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Gratipay News, Gratipay 2.0`,
      lang: 'en',
      url: 'https://gratipay.news/gratipay-2-0-2453d3c53077?gi=eb716dd10b9a',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Gratipay, inside.gratipay.com, issue 1198`,
      lang: 'en',
      url: 'https://github.com/gratipay/inside.gratipay.com/issues/1198',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Gratipay, gratipay.com, COPYING`,
      lang: 'en',
      url: 'https://github.com/gratipay/gratipay.com/blob/HEAD/COPYING',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Gratipay, d’abord nommé Gittip, était une plateforme au code ouvert. Elle faisait passer chaque semaine de petites sommes à des personnes et à des projets. Une société américaine la portait.`,
    livesOn: `Jusqu’en 2017, l’équipe comptait sur des versements volontaires, faits chaque semaine à la plateforme elle-même, sans commission. La personne qui l’avait fondée en a vécu un temps.`,
    difficulty: `En 2015, le partenaire de paiement a disparu et le montage juridique s’est effondré ; la plateforme a dû s’arrêter, puis a été relancée. La contribution volontaire n’a jamais suffi à payer l’équipe. Gratipay a fermé fin 2017.`,
    lesson: `Dépendre à la fois de versements volontaires et d’un seul partenaire de paiement fait deux fragilités : mieux vaut en réduire une tôt.`
  },
  en: {
    summary: `Gratipay, first called Gittip, was a platform with open code. Every week it passed small sums on to people and projects. An American company carried it.`,
    livesOn: `Until 2017 the team relied on voluntary weekly payments to the platform itself, without commission. The founder lived on them for a time.`,
    difficulty: `In 2015 the payment partner disappeared and the legal set-up collapsed; the platform went out of business, then was relaunched. The voluntary fee was never enough to pay the team. Gratipay closed at the end of 2017.`,
    lesson: `Depending on voluntary payments and on a single payment partner makes two weak points at once: better to reduce one of them early.`
  }
});

import { realCase } from '#knowledge/kinds/case.ts';

export const mastodon = realCase({
  id: 'mastodon',
  name: `Mastodon`,
  url: 'https://joinmastodon.org',
  started: 2016,
  year: 2023,
  traits: {
    carrier: ['company'],
    resource: ['software'],
    users: ['public', 'nonprofits', 'local-authorities'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'global'
  },
  modes: ['donations', 'no-strings-fund', 'sponsorship', 'derived-products'],
  sources: [
    {
      kind: 'practice',
      title: `FOSS United, grants directory, Mastodon gGmbH`,
      lang: 'en',
      url: 'https://fossunited.org/grants/directory/mastodon_ggmbh',
      read: '2026-11'
    },
    {
      kind: 'project',
      dated: '2023-10-02',
      title: `Mastodon, Annual Report 2022 (2023)`,
      lang: 'en',
      url: 'https://github.com/mastodon/blog/blob/master/content/posts/2023-10-02_Annual-Report-2022/index.md',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `Earth Press News, Mastodon, Spenden im Jahr 2022`,
      lang: 'de',
      url: 'https://earthpressnews.com/de/inmitten-des-twitter-chaos-steigerte-mastodon-seine-spenden-im-jahr-2022-um-488-und-erreichte-18-millionen-monatlich-aktive-nutzer',
      read: '2026-11'
    },
    {
      kind: 'practice',
      dated: '2024-12-27',
      title: `manton.org, some interesting stats in Mastodon’s annual report (2024)`,
      lang: 'en',
      url: 'https://manton.org/2024/12/27/some-interesting-stats-in-mastodons.html',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `appgefahren.de, Mastodon: gemeinnütziger Charakter vom Finanzamt aberkannt`,
      lang: 'de',
      url: 'https://www.appgefahren.de/mastodon-gemeinnuetziger-charakter-vom-finanzamt-aberkannt-357649.html',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `The NonProfit Times, Twitter rival Mastodon to remain a nonprofit`,
      lang: 'en',
      url: 'https://www.thenonprofittimes.com/technology/twitter-rival-mastodon-to-remain-a-nonprofit/',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `Mastodon est un réseau social libre, fait de serveurs reliés entre eux. Une société allemande à but non lucratif le porte.`,
    livesOn: `En 2023, la société vivait surtout de dons réguliers, la plupart par la plateforme Patreon : 545 000 €, après 325 900 € en 2022. Les gros dons pesaient de plus en plus : en 2024, Mozilla et un particulier ont donné 100 000 dollars chacun. S’y ajoutaient des parrainages (53 fin 2022) et la vente d’objets.`,
    difficulty: `Les dons suivent les vagues d’intérêt, comme au rachat de Twitter. En 2024, l’Allemagne lui a retiré son statut fiscal d’intérêt général. Cinq offres de capital-risque ont été refusées en 2022. L’équipe est passée d’une personne à plein temps en 2021 à trois en 2023, puis à une dizaine. Une structure américaine à but non lucratif s’est ajoutée.`,
    lesson: `Les dons peuvent bondir avec l’actualité : mieux vaut embaucher à la mesure de ce qui restera après la vague.`
  },
  en: {
    summary: `Mastodon is a free social network made of servers linked together. A German non-profit limited company carries it.`,
    livesOn: `In 2023 the company lived mostly on regular donations, largely through the Patreon platform: €545,000, after €325,900 in 2022. Large gifts weighed more and more: in 2024 Mozilla and one individual gave $100,000 each. Sponsorships (53 at the end of 2022) and merchandise added to that.`,
    difficulty: `Donations follow waves of interest, such as the purchase of Twitter. In 2024 Germany withdrew its charitable tax status. Five venture capital offers were refused in 2022. The team went from one full-time person in 2021 to three in 2023, then about ten. A US non-profit was added.`,
    lesson: `Donations can leap with the news: better to hire only as many people as can still be paid once the wave has passed.`
  }
});

import { matter } from '#knowledge/kinds/field-matter.ts';
import { departmentalArchives } from '#knowledge/places/departmental-archives.ts';
import { graveRenewal } from '#knowledge/sources/law-of-fields.ts';

export const cemetery = matter({
  words: ['cimeti', 'concession', 'funer', 'cemeter', 'burial', 'graves'],
  neighbours: [
    {
      name: 'openCimetière',
      url: 'https://docs.openmairie.org/?project=opencimetiere',
      seen: '2026-11',
      kinds: ['software', 'data', 'online-service'],
      fr: `concessions, emplacements et défunts, libre, de la famille openMairie`,
      en: `plots, graves and the deceased; free, one of the openMairie family`
    }
  ],
  holders: [
    {
      ...departmentalArchives,
      fr: `rien d’original ne se détruit sans leur accord`,
      en: `no original is destroyed without their consent`
    }
  ],
  law: [
    {
      sources: [graveRenewal],
      fr: `Concession échue : la famille, que la commune informe, a deux ans après l’échéance pour renouveler. La reprise ne vient qu’ensuite (L2223-15 du code général des collectivités). Deux colonnes : échéance, preuve de l’avis.`,
      en: `An expired plot: the family, whom the town must tell, may renew for two years from expiry. Only then is it taken back (L2223-15 of the local authorities code). Two columns: expiry, proof of notice.`
    }
  ]
});

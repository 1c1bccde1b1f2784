import { matter } from '#knowledge/kinds/field-matter.ts';
import { arasaac } from '#knowledge/places/arasaac.ts';
import { myHumanKit } from '#knowledge/places/my-human-kit.ts';

export const disability = matter({
  words: [
    'handicap',
    'autis',
    'fauteuil',
    'polyhandicap',
    'surd',
    'sourd',
    'aveugle',
    'disab',
    'wheelchair',
    'deaf',
    'blind'
  ],
  neighbours: [{ ...arasaac, kinds: ['content', 'software', 'data'] }, myHumanKit],
  houses: [
    {
      name: 'APF France handicap',
      url: 'https://www.apf-francehandicap.org/',
      fr: `association nationale, délégations partout`,
      en: `national non-profit, branches everywhere`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites essayer par trois personnes concernées, payées pour leur temps.`,
      en: `Before you publish, have three people concerned try it, and pay them for their time.`
    }
  ]
});

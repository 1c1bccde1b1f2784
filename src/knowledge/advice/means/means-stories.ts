import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { means } from '#knowledge/kinds/means.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';

export const meansStories = means({
  id: 'means-stories',
  category: 'mediation',
  putToWorkBy: ['rule-recognition', 'recruit-ambassadors'],
  effortDays: 0,
  requires: [outsidersContribute],
  favours: [
    {
      when: recognition.is('none'),
      strong: true,
      fr: `Les contributions ne sont pas reconnues aujourd’hui`,
      en: `Contributions are not recognised today`
    },
    publicIsUser
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Raconter, et remercier en public`,
    summary: `Un portrait montre qu’une personne ordinaire peut aider. Il remercie celle qui l’a fait et donne envie à la suivante.`,
    community: `Le grand public et la presse.`,
    incentives: `Vous publiez des portraits et vous tenez une fête une fois par an.`,
    rules: `Demandez leur accord aux personnes avant de les citer.`,
    benefits: `On est fier d’en être, et de nouvelles personnes arrivent.`
  },
  en: {
    title: `Telling the story, and thanking in public`,
    summary: `A portrait shows that an ordinary person can help. It thanks the one who did and makes the next one want to.`,
    community: `The general public and the press.`,
    incentives: `You publish portraits and hold a party once a year.`,
    rules: `Ask people’s consent before you name them.`,
    benefits: `People are proud to belong, and new ones arrive.`
  }
});

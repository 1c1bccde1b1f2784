import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { openFoodFactsDixAns } from '#knowledge/sources/free-software-projects.ts';

export const influencerTrueStory = argument({
  id: 'influencer-true-story',
  persona: 'influencer',
  effortDays: 0,
  requires: [
    activeCommunity,
    {
      when: usersProduce.is('yes', 'partly'),
      fr: `Des usagers prennent part à la production`,
      en: `Users take part in making it`
    }
  ],
  asserts: [
    {
      when: usersProduce.is('yes', 'partly'),
      fr: `des personnes qui s’en servent la construisent aussi`,
      en: `people who use it are also building it`
    }
  ],
  favours: [
    {
      when: ambassadors.atLeast('one-to-three'),
      strong: true,
      fr: `Des personnes hors de l’équipe peuvent en parler`,
      en: `People outside the team can speak about it`
    },
    {
      when: outsideContributors.is('diverse'),
      fr: `Les contributions viennent d’horizons différents`,
      en: `Contributions come from different walks of life`
    }
  ],
  cautions: [],
  sources: [openFoodFactsDixAns],
  reviewed: '2026-11-28',
  fr: {
    title: `Une histoire vraie, avec de vraies personnes`,
    summary: `Elle raconte des personnes, pas des outils. Celles qui construisent la ressource en s’en servant sont votre meilleur récit.`,
    line: `C’est une histoire vraie : des personnes qui s’en servent la construisent aussi. Je peux vous en présenter, si elles sont d’accord.`,
    proof: `Ayez sous les yeux : trois portraits courts, avec l’accord écrit de chaque personne citée. Un repère connu : Open Food Facts réunissait en 2024 une équipe de dix et 300 à 400 bénévoles par jour.`
  },
  en: {
    title: `A true story, with real people in it`,
    summary: `She tells people’s stories, not those of tools. Those who build the resource while using it are the best story you have.`,
    line: `This is a true story: people who use it are also building it. I can introduce you to some of them, if they agree.`,
    proof: `Have at hand: three short portraits, with the written consent of everybody named. A well-known yardstick: in 2024 Open Food Facts had a staff of ten and 300 to 400 volunteers a day.`
  }
});

import { scale } from '#engine/question.ts';

export const problemReach = scale({
  id: 'problem-reach',
  options: ['only-us', 'two-three', 'four-to-twenty', 'thousands'],
  mayNotKnow: true,
  control: 'given',
  fr: {
    ask: `À qui ce problème se pose-t-il, en plus de vous ?`,
    short: `Ampleur du problème`,
    why: `Un commun répond à un besoin que plusieurs acteurs ont, sans se faire concurrence dessus. Si le besoin n’est qu’à vous, une simple ressource ouverte peut suffire.`,
    changes: `Un problème partagé par quelques organisations mène à la mutualisation ; au-delà, aux dons et aux fonds pour infrastructures.`,
    findOut: `Appelez deux homologues d’autres organisations et demandez comment elles font aujourd’hui. Une fédération ou un réseau du secteur sait combien sont dans ce cas.`,
    options: {
      'only-us': `À personne d’autre, à votre connaissance`,
      'two-three': `À une ou deux autres organisations`,
      'four-to-twenty': `À un groupe de quatre à vingt organisations`,
      thousands: `À bien plus de vingt organisations, ou à des milliers de personnes`
    }
  },
  en: {
    ask: `Who else has this problem?`,
    short: `Reach of the problem`,
    why: `A commons meets a need that several actors have without competing over it. If the need is yours alone, a plain open resource may be enough.`,
    changes: `A problem shared by a few organisations leads to pooling; beyond that, to donations and infrastructure funds.`,
    findOut: `Ring two counterparts in other organisations and ask how they manage today. A federation or a network in your sector knows how many share the problem.`,
    options: {
      'only-us': `Nobody else, as far as you know`,
      'two-three': `One or two other organisations`,
      'four-to-twenty': `A group of four to twenty organisations`,
      thousands: `Far more than twenty organisations, or thousands of people`
    }
  }
});

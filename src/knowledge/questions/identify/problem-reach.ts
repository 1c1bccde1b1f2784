import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const problemReach = scale({
  id: 'problem-reach',
  options: ['only-us', 'two-three', 'four-to-twenty', 'dozens', 'thousands'],
  mayNotKnow: true,
  control: 'given',
  // How many share the problem says whether a community of one’s own could live; theirs lives.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Qui d’autre que vous a ce problème ?`,
    short: `Ampleur du problème`,
    why: `Un commun répond à un besoin que plusieurs acteurs ont, sans se faire concurrence dessus. Si le besoin n’est qu’à vous, une simple ressource ouverte peut suffire.`,
    changes: `À quelques organisations, mieux vaut mutualiser. Au-delà, les dons et les fonds pour infrastructures deviennent possibles.`,
    findOut: `Appelez deux homologues d’autres organisations et demandez comment elles font aujourd’hui. Une fédération ou un réseau du secteur sait combien sont dans ce cas.`,
    options: {
      'only-us': `Personne d’autre, à votre connaissance`,
      'two-three': `Une ou deux autres organisations`,
      'four-to-twenty': `Un groupe de quatre à vingt organisations`,
      dozens: `Des dizaines ou des centaines de personnes`,
      thousands: `Bien plus de vingt organisations, ou des milliers de personnes`
    }
  },
  en: {
    ask: `Who else has this problem?`,
    short: `Reach of the problem`,
    why: `A commons meets a need that several actors have without competing over it. If the need is yours alone, a plain open resource may be enough.`,
    changes: `Among a few organisations, pooling works best. Beyond that, donations and infrastructure funds become possible.`,
    findOut: `Ring two counterparts in other organisations and ask how they manage today. A federation or a network in your sector knows how many share the problem.`,
    options: {
      'only-us': `Nobody else, as far as you know`,
      'two-three': `One or two other organisations`,
      'four-to-twenty': `A group of four to twenty organisations`,
      dozens: `Dozens or hundreds of people`,
      thousands: `Far more than twenty organisations, or thousands of people`
    }
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { dossiersAbout } from './dossiers.ts';

/* One answer to what is offered: the line, the step and what is said aloud refuse it, choose by a day, or carry it. */

type Kind = (typeof offerKind.options)[number];
type Position = Readonly<Record<Locale, RegExp>>;

const FROM = 'Quentin Sablière';

/** What may be answered to each kind, and stands beside no other of its row. */
const positions: Partial<Record<Kind, readonly Position[]>> = {
  exclusive: [
    {
      fr: /ne pouvons pas vous céder|déjà publié ne se peut pas|: pas d’exclusivité|«\sPas d’exclusivité,/u,
      en: /cannot give you an exclusive|cannot sell an exclusive|: nothing exclusive|“No exclusivity,/u
    },
    {
      fr: /Choisissez le \d|«\sMerci\. Nous choisissons|Nous votons avant de répondre|vous saurez ce qui a tous ses accords/u,
      en: /Choose on \d|“Thank you\. We choose|We vote before we answer|you will know what has all its agreements/u
    },
    {
      fr: /Portez l’offre à qui signe|«\sJe ne signe pas|Porter l’offre de/u,
      en: /Take the offer (?:of .{1,40} )?to whoever signs|“I do not sign/u
    }
  ],
  fee: [
    {
      fr: /c’est votre employeur qui paie et signe|«\sJe ne signe pas/u,
      en: /your employer pays and signs|“I do not sign/u
    },
    { fr: /Comparez avec ne rien payer/u, en: /Compare with paying nothing/u }
  ],
  use: [
    {
      fr: /la licence permet déjà l’usage|«\sS’en servir\s: oui|: s’en servir, oui/u,
      en: /the licence already allows use|“Using it: yes|: yes to using it/u
    },
    { fr: /[Pp]as encore[ \u00a0\u202f]: le oui|«\sPas encore\s: /u, en: /[Nn]ot yet: the yes|“Not yet: /u },
    { fr: /le oui est à vous seuls/u, en: /the yes is yours alone\. With/u },
    { fr: /[Nn]i oui ni non cette semaine/u, en: /[Nn]either yes nor no this week/u }
  ],
  call: [
    { fr: /[Nn]on, si l’appel exige/u, en: /[Nn]o, if the call demands/u },
    {
      fr: /l’appel, pour la seule part|l’appel, à trois/u,
      en: /the call, only for the part|the call, on three/u
    }
  ]
};

const takenIn = (answers: Answers, kind: Kind, locale: Locale) => {
  const { sheet } = writtenFor(
    { ...answers, motive: ['answer-somebody'], [offerKind.id]: [kind] },
    locale,
    projectWith({
      objects: {
        'offer-from': { text: FROM, at: 1 },
        'offer-date': { text: '2027-01-21', at: 1 }
      }
    })
  );
  const texts = [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...[...stepsIn(sheet), ...sheet.later].flatMap(({ title, ...one }) => [
      title,
      'first' in one ? one.first : ''
    ])
  ];
  return {
    texts,
    taken: (positions[kind] ?? []).filter((one) => texts.some((text) => one[locale].test(text)))
  };
};

/** The same person, in a job, with all of it theirs, or with all of it open. */
const neighbours = (answers: Answers): readonly Answers[] => {
  const theirs = { ...answers, agreement: ['only-us'], rights: 'clear', danger: ['none'] };
  return [
    answers,
    { ...answers, carrier: 'employee' },
    theirs,
    { ...theirs, 'reuse-rights': 'unwritten', carrier: 'association' },
    { ...theirs, 'reuse-rights': 'free', licence: 'permissive' },
    { ...theirs, agreement: 'dont-know', 'reuse-rights': 'unwritten', carrier: 'association' }
  ];
};

const answered = dossiersAbout(resource.options).map(({ answers }) => answers);

const kinds = offerKind.options.filter((one) => positions[one]);

describe.each(kinds)('to an offer of this kind: %s', (kind) => {
  it.each(locales)('everybody takes one position at most, in %s', (locale) => {
    const torn = people.filter(({ answers }) => takenIn(answers, kind, locale).taken.length > 1);
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  it('so does whoever answers at random', () => {
    fc.assert(
      fc.property(answered, fc.constantFrom(...locales), (answers, locale) => {
        expect(takenIn(answers, kind, locale).taken.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 }
    );
  });

  it('and each position is somebody’s', () => {
    const taken = people.flatMap(({ answers }) =>
      neighbours(answers).flatMap((one) => takenIn(one, kind, 'fr').taken)
    );
    expect((positions[kind] ?? []).filter((one) => !taken.includes(one)).map(({ fr }) => fr.source)).toEqual(
      []
    );
  }, 120_000);
});

describe('where somebody else signs', () => {
  const without: readonly Answers[] = [
    { carrier: 'employee', agreement: ['employer'] },
    { carrier: 'research', agreement: ['employer', 'co-authors'] },
    { carrier: 'local-authority', agreement: ['board'] },
    { carrier: 'association', agreement: ['employer'] }
  ];

  it.each(without)('an exclusive right is neither refused nor accepted by whoever asks here: %o', (more) => {
    const told = people.filter(({ answers }) => {
      const { texts, taken } = takenIn({ ...answers, ...more, danger: ['none'] }, 'exclusive', 'fr');
      const [refused, chosen] = positions.exclusive ?? [];
      return (
        taken.some((one) => one === refused || one === chosen) || texts.some((text) => /^Non\s:/u.test(text))
      );
    });
    expect(told.map(({ id }) => id)).toEqual([]);
  });
});

it('what was put online without any right is not said to be published under its licence', () => {
  for (const { answers } of people) {
    const out = { ...answers, danger: ['already-out'], 'reuse-rights': 'free', carrier: 'association' };
    const { texts } = takenIn({ ...out, agreement: ['co-authors'] }, 'exclusive', 'fr');
    expect(texts.join('\n')).not.toMatch(/garde ce que la licence lui permet/u);
  }
});

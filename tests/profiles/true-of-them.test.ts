import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { anssiFlaws, civilLiability, publicServiceLiability } from '#knowledge/sources/law-of-harm.ts';
import { lettersRights } from '#knowledge/sources/safekeeping.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { noteOf, objectsOf } from './typed.ts';

/* A sentence is said to those of whom an answer makes it true, and to nobody else. */

const textOf = ({ sheet }: ReturnType<typeof noteOf>): string =>
  [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...stepsIn(sheet).map(({ title, first, done }) => `${title} ${first} ${done}`)
  ].join('\n');
const sourcesOf = ({ sheet }: ReturnType<typeof noteOf>): string[] => sheet.sources.map(({ url }) => url);
const harmOf = (answers: Answers, harm: string) => {
  const note = noteOf({ ...answers, danger: ['may-hurt'] }, { harm });
  return { note, first: stepsIn(note.sheet)[0] };
};

const boxes: Answers = {
  maturity: 'infrastructure',
  resource: ['hardware', 'software'],
  carrier: 'company',
  users: ['companies'],
  access: 'none'
};

describe('a flaw is mended before it is described', () => {
  const happened = 'une faille : en 2024, un four relancé à distance a pris feu';

  it.each([
    ['a box with code in it', boxes],
    ['plans of one', { ...boxes, resource: ['hardware'] }],
    ['a service', { ...boxes, resource: ['online-service'], carrier: 'association' }]
  ])('in %s', (_name, answers) => {
    const { note, first } = harmOf(answers, happened);
    expect(first?.first).toMatch(/CERT-FR.*Rien en public/u);
    expect(first?.first).not.toContain('Voici ce qui est arrivé');
    expect(sourcesOf(note)).toContain(anssiFlaws.url);
    expect(faultsOf(note)).toEqual([]);
  });

  it('and what gave way with no flaw in it is told to everybody who has one', () => {
    const { note, first } = harmOf(boxes, 'en 2024, un four a pris feu');
    expect(first?.first).toContain('Voici ce qui est arrivé');
    expect(sourcesOf(note)).not.toContain(anssiFlaws.url);
  });

  it('and where people are in it, the access is closed first', () => {
    const { first } = harmOf(
      { ...boxes, resource: ['content'], agreement: ['people-shown'], 'sensitive-data': 'personal' },
      'une faille de la boîte commune'
    );
    expect(first?.id).toBe('step-note-close-the-access');
  });
});

describe('what nobody has checked is neither set up nor lent', () => {
  it('whatever it carries', () => {
    const { first } = harmOf({ ...boxes, carrier: 'association' }, 'une scène jamais contrôlée');
    expect(first?.first).toMatch(/ne se monte, ne se prête ni ne se vend/u);
  });
});

describe('a tool for people’s safety that stops', () => {
  const boats: Answers = { ...boxes, resource: ['online-service'], motive: ['more-hands'] };
  const asked = 'Qui la reprend, et que fait-on samedi si Luc ne répond plus ?';

  it('has paper on the spot the same day', () => {
    const note = noteOf({ ...boats, danger: ['may-hurt'] }, { 'own-question': asked });
    expect(textOf(note)).toMatch(/Tenez un papier, le jour même/u);
    expect(textOf(noteOf(boats, { 'own-question': asked }))).not.toMatch(/Tenez un papier, le jour même/u);
  });
});

describe('what went out already', () => {
  const table: Answers = {
    maturity: 'first-users',
    resource: ['data'],
    field: 'health',
    carrier: 'association',
    access: 'none',
    motive: ['answer-somebody', 'rights'],
    'offer-kind': ['money'],
    agreement: ['people-shown'],
    'sensitive-data': 'personal',
    danger: ['already-out', 'may-hurt']
  };
  const said = {
    offer: '12 000 € pour le fichier',
    'offer-from': 'un laboratoire',
    'own-question': 'Est-ce qu’on signe, ou est-ce qu’on a fait une bêtise ?'
  };

  it('is no hypothesis: nobody is asked whether it has to be reported', () => {
    const text = textOf(noteOf(table, said));
    expect(text).toMatch(/Ce qui a déjà circulé[^.]*72 heures/u);
    expect(text).not.toMatch(/est-il une violation|peut devoir se signaler/u);
    expect(text).toMatch(/elle se répare/u);
  });

  it('is in nobody’s hands alone', () => {
    for (const access of ['none', 'on-request'])
      expect(textOf(noteOf({ ...table, access }, said))).not.toMatch(
        /personne ne peut l’obtenir|ne s’obtient que par vous/u
      );
  });

  it('is not for sale, and no price of it is money to ask for', () => {
    const offer = {
      picked: true,
      amount: { low: 12_000, high: 12_000 },
      payers: null,
      inKind: false,
      months: null,
      signed: false,
      at: 1
    };
    // Words that say how much it is would not be told a second time.
    const project = projectWith({ objects: objectsOf({ ...said, offer: 'le fichier' }), picks: { offer } });
    const asked = (answers: Answers) =>
      writtenFor(answers, 'fr', project).sheet.money.fits.filter(({ text }) => /^L’offre reçue/u.test(text));
    expect(asked(table)).toEqual([]);
    expect(asked({ ...table, field: 'culture' })).toHaveLength(1);
    expect(textOf(noteOf(table, said))).toMatch(/la loi en interdit la vente/u);
  });

  it('and is sold by whoever offers: a licence is not offered to them in the same week', () => {
    const town: Answers = {
      ...boxes,
      resource: ['content', 'hardware'],
      carrier: 'local-authority',
      motive: ['answer-somebody'],
      'offer-kind': ['exclusive']
    };
    const letter = (danger: string[]) =>
      stepsIn(noteOf({ ...town, danger }, { 'offer-from': 'une société' }).sheet).find(({ first }) =>
        first.includes('Je ne signe pas')
      )?.first;
    expect(letter(['already-out'])).not.toMatch(/non exclusive|ouverts à tous/u);
    expect(letter(['already-out'])).toMatch(/La demande de retrait part d’abord, seule/u);
    expect(letter([])).toMatch(/ouverts à tous/u);
  });
});

describe('the judge of a public body is not the civil one', () => {
  const withCarrier = (carrier: string) =>
    people.map(({ answers }) => noteOf({ ...answers, carrier, danger: ['may-hurt'] }));

  it.each(['local-authority', 'state-body'])('in no line and no step: %s', (carrier) => {
    for (const note of withCarrier(carrier)) expect(sourcesOf(note)).not.toContain(civilLiability.url);
  });

  it('and a laboratory that may be public hears of both, or of its own', () => {
    for (const note of withCarrier('research').filter((one) => sourcesOf(one).includes(civilLiability.url)))
      expect(sourcesOf(note)).toContain(publicServiceLiability.url);
  });
});

describe('what was recorded', () => {
  const tapes: Answers = {
    maturity: 'first-users',
    resource: ['content'],
    field: 'culture',
    carrier: 'individual',
    upkeep: 'one-off',
    access: 'on-request',
    danger: ['single-copy'],
    agreement: ['people-shown'],
    'sensitive-data': 'personal'
  };
  const tuned = (pieces: string) => noteOf(tapes, { pieces });

  it('of songs stops nobody from singing, and keeps confidences', () => {
    expect(textOf(tuned('chants'))).toMatch(/se chante et s’apprend comme avant.*confidence/u);
    expect(textOf(tuned('entretiens'))).not.toMatch(/se chante/u);
    expect(textOf(tuned('entretiens'))).toMatch(/aucune confidence ne se fait écouter/u);
  });

  it('within living memory is not told of those who died for their country', () => {
    expect(sourcesOf(tuned('chants'))).not.toContain(lettersRights.url);
    expect(textOf(tuned('chants'))).not.toMatch(/mort pour la France|bande n’est/u);
  });
});

describe('nothing of a minor’s is promised', () => {
  it('even with a judge', () => {
    const heir: Answers = {
      ...boxes,
      carrier: 'informal-group',
      danger: ['person-died'],
      agreement: ['heirs']
    };
    const text = textOf(noteOf(heir));
    expect(text).toMatch(/rien d’un mineur ne se promet/u);
    expect(text).not.toMatch(/du juge pour un mineur|ou leur juge/u);
  });
});

describe('whether to sign', () => {
  const asked = { 'own-question': 'Est-ce qu’on signe, et à qui est-ce ?' };

  it('follows what is to be signed', () => {
    const base: Answers = { ...boxes, resource: ['content'], motive: ['answer-somebody'] };
    expect(textOf(noteOf({ ...base, maturity: 'idea' }, asked))).toMatch(/Non, pas avant d’avoir essayé/u);
    expect(textOf(noteOf({ ...base, 'offer-kind': ['fee'] }, asked))).toMatch(/ce que la somme achète/iu);
    const several = { ...base, 'offer-kind': ['exclusive'], agreement: ['co-authors'] };
    expect(textOf(noteOf(several, asked))).toMatch(/Pas sans l’accord écrit de chaque titulaire/u);
  });
});

describe('what lives from it', () => {
  const alone: Answers = {
    maturity: 'growth',
    resource: ['software'],
    carrier: 'individual',
    motive: ['livelihood'],
    'reuse-rights': 'free',
    users: ['nonprofits'],
    'own-revenue': 'complementary'
  };

  it('is told of training, and of an employer, where there may be one', () => {
    const opens = { ...alone, motive: ['open-business'], 'own-revenue': 'around', recipient: 'own-name' };
    expect(textOf(noteOf(opens))).not.toMatch(/Qualiopi|coopérative d’activités doit garantir/u);
    expect(textOf(noteOf({ ...alone, recipient: 'nobody' }))).toMatch(
      /coopérative d’activités doit garantir/u
    );
    expect(textOf(noteOf({ ...alone, 'paid-services': ['training'] }))).toMatch(/Qualiopi/u);
  });
});

describe('a flaw, in both languages,', () => {
  it.each(locales)('keeps the laws of a note (%s)', (locale) => {
    const note = noteOf({ ...boxes, danger: ['may-hurt'] }, { harm: 'une faille, a flaw' }, locale);
    expect(stepsIn(note.sheet)[0]?.id).toBe('step-note-mend-the-object-first');
    expect(faultsOf(note)).toEqual([]);
  });
});

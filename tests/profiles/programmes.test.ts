import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { answer } from '#engine/reason/answer.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { applyingIn, programmesIn } from '#knowledge/compile.ts';
import { programmes } from '#knowledge/programmes/index.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { knowledgeTexts } from '#programs/proofs/every-text.ts';
import { sentencesOf } from '#programs/proofs/reading.ts';
import type { ProgrammeLine } from '#sheets/programmes/programme-line.ts';
import { programmesOf, type Programmes } from '#sheets/programmes/programmes-section.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import { situationOf, type Said } from './profile.ts';

const wording = (locale: 'fr' | 'en', day: string) => ({
  locale,
  day,
  texts: programmesTexts[locale],
  programmes: programmesIn(locale),
  applying: applyingIn(locale)
});

const isTold = (line: object): line is ProgrammeLine => 'text' in line;

const all = (told: Programmes | undefined) => [...(told?.worthALook ?? []), ...(told?.over?.lines ?? [])];

/** The schemes that somebody who said this may ask, as they are told to them on that day. */
const toldOn = (day: string, locale: 'fr' | 'en', ...said: readonly Said[]) =>
  fundingAdvice.flatMap(({ id }) => all(programmesOf(id, situationOf(...said), wording(locale, day), true)));

const mayAsk = (...said: readonly Said[]) => toldOn('2026-11-28', 'fr', ...said).map(({ id }) => id);

const association = answer(carrier, 'association');
const software = [
  answer(maturity, 'growth'),
  answer(resource, 'software'),
  answer(reuseRights, 'free'),
  answer(licence, 'copyleft')
] as const;

describe('who may ask what', () => {
  it('an association asks the FDVA, and reads in which months it usually opens', () => {
    const fdva = toldOn('2026-11-28', 'fr', association, answer(generalInterest, 'likely')).find(
      ({ id }) => id === 'fdva-2'
    );
    expect(fdva?.standing.replaceAll('\u00a0', ' ')).toBe(
      'Fermé depuis mars 2026, fenêtre habituelle décembre 2026 à mars 2027 (vu en novembre 2026).'
    );
    expect(JSON.stringify(fdva)).toMatch(/Le Compte Asso/);
  });

  it('so does a group whose money an association receives, but no two villages', () => {
    const group = answer(carrier, 'informal-group');
    const likely = answer(generalInterest, 'likely');
    expect(mayAsk(group, answer(recipient, 'association'), likely)).toContain('fdva-2');
    expect(mayAsk(group, answer(recipient, 'association'), answer(generalInterest, 'no'))).not.toContain(
      'fdva-2'
    );
    expect(mayAsk(group, answer(recipient, 'nobody'))).not.toContain('fdva-2');
    const villages = mayAsk(answer(carrier, 'local-authority'), answer(organisations, 'two-three'));
    for (const id of ['fdva-1', 'fdva-2', 'fonjep', 'dla', 'fondation-afnic', 'floss-fund']) {
      expect(villages, id).not.toContain(id);
    }
    expect(villages).toEqual(expect.arrayContaining(['feder', 'horizon-europe', 'cifre']));
  });

  it('one person with software that is used sees what persons may ask, and nothing that wants an entity', () => {
    const alone = mayAsk(answer(carrier, 'individual'), answer(recipient, 'nobody'), ...software);
    expect(alone).toEqual(
      expect.arrayContaining([
        'open-internet-stack',
        'floss-fund',
        'github-secure-open-source-fund',
        'sovereign-tech-fellowship',
        'aic'
      ])
    );
    for (const id of [
      'ademe-call-for-commons',
      'fdva-2',
      'feder',
      'horizon-europe',
      'fondation-free',
      'cifre'
    ]) {
      expect(alone, id).not.toContain(id);
    }
  });

  it('a company is not sent to the money of associations or of researchers', () => {
    const company = mayAsk(answer(carrier, 'company'), ...software);
    for (const id of ['fdva-2', 'fonjep', 'dla', 'anr', 'fnso', 'feder', 'bluehats-prize']) {
      expect(company, id).not.toContain(id);
    }
    expect(company).toEqual(
      expect.arrayContaining(['ademe-call-for-commons', 'cifre', 'open-internet-stack'])
    );
  });

  it('a laboratory sees the calls of research, and learns that the ANR opens again in July', () => {
    const laboratory = answer(carrier, 'research');
    expect(mayAsk(laboratory)).toEqual(expect.arrayContaining(['anr', 'fnso', 'feder']));
    const anr = toldOn('2026-11-28', 'en', laboratory).find(({ id }) => id === 'anr');
    expect(anr?.standing).toMatch(/usual window July 2027 to October 2027/);
  });

  it('a foundation is asked by a non-profit of general interest, and by nobody else', () => {
    const likely = [answer(maturity, 'first-users'), answer(generalInterest, 'likely')] as const;
    expect(mayAsk(association, ...likely)).toContain('fondation-afnic');
    expect(mayAsk(association)).not.toContain('fondation-afnic');
    expect(mayAsk(answer(carrier, 'state-body'), ...likely)).not.toContain('fondation-afnic');
  });

  it('a company finds tax relief and until when it runs, an association finds none', () => {
    const company = toldOn('2026-11-28', 'fr', answer(carrier, 'company'));
    const said = (id: string) => company.find((one) => one.id === id)?.standing.replaceAll('\u00a0', ' ');
    expect(said('cii')).toMatch(/^Ouvert jusqu’au 31 décembre 2027/);
    expect(said('cir')).toMatch(/^Ouvert toute l’année/);
    // What 2026 changed for young innovative companies was read in the press only.
    expect(said('jei')).toMatch(/^Nous ne savons pas s’il est ouvert/);
    for (const id of ['cir', 'cii', 'jei']) expect(mayAsk(association), id).not.toContain(id);
  });

  it('a village reads what State money for investment leaves out', () => {
    const village = toldOn('2026-11-28', 'en', answer(carrier, 'local-authority'));
    const investment = village.find(({ id }) => id === 'detr-dsil');
    expect(investment?.standing).toMatch(/^We do not know/);
    expect(JSON.stringify(investment)).toMatch(/seldom upkeep/);
    expect(village.map(({ id }) => id)).toContain('anct-support');
    expect(mayAsk(association)).not.toContain('detr-dsil');
  });

  it('a scheme of one theme is told beside its way of funding, and put in nobody’s plan', () => {
    const midwives = [association, answer(maturity, 'growth')] as const;
    expect(mayAsk(...midwives)).not.toContain('user-rights-label');
    const prizes = programmesOf('prizes', situationOf(...midwives), wording('fr', '2026-11-28'));
    expect(all(prizes).map(({ id }) => id)).toContain('user-rights-label');
  });

  it('a school project of a cooperative may ask Erasmus+, one without schools may not', () => {
    const cooperative = answer(carrier, 'cooperative');
    expect(mayAsk(cooperative, answer(users, 'education'))).toContain('erasmus-plus');
    expect(mayAsk(cooperative, answer(users, 'companies'))).not.toContain('erasmus-plus');
  });

  it('a reserved licence closes the funds of free software', () => {
    const reserved = mayAsk(
      association,
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(reuseRights, 'restricted'),
      answer(licence, 'non-commercial')
    );
    for (const id of ['open-internet-stack', 'ademe-call-for-commons', 'floss-fund', 'sovereign-tech-fund']) {
      expect(reserved, id).not.toContain(id);
    }
  });
});

describe('how they stand', () => {
  it('a closed one never comes before another, whatever the day', () => {
    for (const day of ['2026-11-28', '2027-01-15', '2028-06-01']) {
      for (const { id } of fundingAdvice) {
        const lines = programmesOf(id, undefined, wording('fr', day))?.worthALook ?? [];
        const closed = lines.map(({ status }) => Number(status === 'closed'));
        expect(closed, `${id}, ${day}`).toEqual(closed.toSorted());
      }
    }
  });

  it('those that are over for good share one line: nobody is told how to apply', () => {
    const calls = programmesOf('call-for-projects', undefined, wording('en', '2026-11-28'));
    expect(calls?.over?.lines.map(({ id }) => id)).toContain('ngi-zero-commons-fund');
    for (const { standing } of calls?.over?.lines ?? []) expect(standing).toMatch(/^since /);
    for (const { text } of calls?.worthALook ?? []) expect(text).not.toBe('');
  });

  it('an open one is said to be open, one of which nothing is known is said to be unknown', () => {
    const fund = toldOn('2026-11-28', 'en', ...software).find(({ id }) => id === 'sovereign-tech-fund');
    expect(fund?.standing).toBe('Open all year (seen in November 2026).');
    const call = toldOn('2026-11-28', 'en', association, ...software).find(
      ({ id }) => id === 'ademe-call-for-commons'
    );
    expect(call?.standing).toMatch(/^We do not know whether it is open, ask/);
    const announced = toldOn('2026-11-28', 'en', association, ...software).find(
      ({ id }) => id === 'open-internet-stack'
    );
    expect(announced?.standing).toMatch(/^Announced for January 2027/);
  });

  it('says by itself, later, that it is to be checked', () => {
    const last =
      programmes
        .map(({ recheck }) => recheck)
        .sort()
        .at(-1) ?? '';
    const after = `${Number(last.slice(0, 4)) + 1}-01-01`;
    for (const { id, standing } of toldOn(after, 'fr', association, ...software)) {
      expect(standing, id).toMatch(/^À vérifier\. |, à vérifier$/);
    }
    for (const { id, standing } of toldOn('2026-11-28', 'fr', association, ...software)) {
      expect(standing, id).not.toMatch(/vérifier/);
    }
  });

  it('every sum says the year in which it was true', () => {
    for (const { id } of fundingAdvice) {
      for (const { text } of all(programmesOf(id, undefined, wording('fr', '2026-11-28'))).filter(isTold)) {
        expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).not.toMatch(/[€$] (par|a) \w+(?! \(20\d\d\))[,.]/);
      }
    }
  });

  it('no text speaks of a scheme that is closed for good without saying so', () => {
    const says = {
      fr: /fermé|rouvert|close|succédé|2024|2023/i,
      en: /closed|reopen|over|succeed|2024|2023/i
    };
    const own = new Set(programmes.map(({ id }) => id));
    for (const locale of locales) {
      const naming = knowledgeTexts(locale)
        .filter(({ place }) => ![...own].some((id) => place.startsWith(`${id}.`)))
        .flatMap(({ place, text }) => sentencesOf(text).map((sentence) => ({ place, sentence })))
        .filter(({ sentence }) =>
          /NGI0|NGI Zero|Fediversity|NGI Taler|BlueHats priz|prix BlueHats/.test(sentence)
        );
      expect(naming.length).toBeGreaterThan(0);
      for (const { place, sentence } of naming) expect(sentence, place).toMatch(says[locale]);
    }
  });
});

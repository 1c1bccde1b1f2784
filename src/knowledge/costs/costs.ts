import { not } from '#engine/reason/condition.ts';
import { answerAmong } from '#engine/reason/question.ts';
import type { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { trademarkFees } from '#knowledge/sources/trademark-fees.ts';
import type { Cost } from './cost.ts';

/** A company that sells objects has its insurance and its files: they are part of its prices. */
const noCompany = not(answerAmong<typeof carrier>('carrier', 'company', 'cooperative'));

/**
 * What is ordinarily paid for, by the name under which a step calls for it. A step names what it cannot be done without:
 * what has a free way first, or only may be needed, is none of them.
 */
export const costs = {
  /** A code kept by a third party, its deposits tried. */
  escrow: { low: 500, high: 2000, each: 'year', fr: `le séquestre`, en: `the escrow` },
  /** An annex that binds a seller, read by a lawyer and an accountant. */
  'annex-read': {
    low: 3000,
    high: 6000,
    each: 'once',
    fr: `le conseil sur l’annexe`,
    en: `counsel on the annex`
  },
  /** What somebody else made is installed by a third, from its notes alone. */
  'outside-installation': {
    low: 300,
    high: 500,
    each: 'once',
    fr: `l’installation par un autre`,
    en: `the installation by somebody else`
  },
  /** Two or three hours of somebody who advises on rights. */
  'rights-hours': {
    low: 300,
    high: 900,
    each: 'once',
    fr: `deux ou trois heures de conseil`,
    en: `two or three hours of counsel`
  },
  /** A letter that claims what a contract owes. */
  'formal-letter': {
    low: 600,
    high: 2000,
    each: 'once',
    fr: `la seule journée de juriste`,
    en: `the lawyer’s day alone`
  },
  /** What covers whoever sells an object that they make. */
  'product-insurance': {
    low: 800,
    high: 2500,
    each: 'year',
    when: noCompany,
    fr: `l’assurance de l’objet`,
    en: `the insurance of the object`
  },
  /** The tests and the file without which an object that is sold has no CE mark. */
  'technical-file': {
    low: 1500,
    high: 3000,
    each: 'once',
    when: noCompany,
    fr: `le dossier technique et ses essais`,
    en: `the technical file and its tests`
  },
  /** Somebody of the trade looks at one version of an object. */
  inspection: {
    low: 1500,
    high: 3000,
    each: 'once',
    partOf: 'technical-file',
    fr: `le contrôle par un bureau`,
    en: `the check by an inspection body`
  },
  /** Somebody else answers in the place of whoever is worn out. */
  'relief-days': {
    low: 1200,
    high: 4200,
    each: 'once',
    fr: `trois à six journées de relève payée`,
    en: `three to six days of paid relief`
  },
  /** One class of a mark whose owner checks what others make. */
  'mark-fee': {
    low: 350,
    high: 350,
    each: 'once',
    source: trademarkFees,
    fr: `la taxe de l’INPI pour une classe`,
    en: `the French office’s fee for one class`
  },
  'mark-counsel': {
    low: 1500,
    high: 3000,
    each: 'once',
    fr: `le conseil en marques`,
    en: `the trade mark counsel`
  },
  /** A name that several years are paid for on the day on which it changes hands. */
  'name-for-years': {
    low: 50,
    high: 100,
    each: 'once',
    fr: `cinq ans de nom de domaine`,
    en: `five years of the domain name`
  },
  'domain-name': {
    low: 10,
    high: 20,
    each: 'year',
    need: 'hosting',
    fr: `le nom de domaine`,
    en: `the domain name`
  },
  /** A place for a site, or for a small tool. */
  hosting: { low: 100, high: 300, each: 'year', need: 'hosting', fr: `l’hébergement`, en: `the hosting` },
  /** Two disks that open only with a key. */
  'two-disks': { low: 100, high: 200, each: 'once', fr: `deux disques chiffrés`, en: `two encrypted disks` }
} as const satisfies Readonly<Record<string, Cost>>;

/** What a step may call for. */
export type CostId = keyof typeof costs;

import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { publicInformationCode } from '#knowledge/sources/law.ts';

export const mayorPublicMoney = argument({
  id: 'mayor-public-money',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    {
      when: any(publicCarrier, currentIncome.has('grant', 'call')),
      fr: `De l’argent public le paie déjà`,
      en: `Public money already pays for it`
    },
    freeLicence,
    rightsSettled
  ],
  asserts: [
    {
      when: freeLicence,
      fr: `la licence est libre`,
      en: `the licence is free`
    }
  ],
  favours: [
    {
      when: any(publicCarrier, authoritiesAreUsers),
      strong: true,
      fr: `Des acteurs publics {portent la ressource} ou {s’en [servent|serviront]}`,
      en: `Public bodies {carry the resource} or {[use|will use] it}`
    },
    worksInPublic
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Ouvrir ne veut pas dire publier des données personnelles : précisez ce qui reste fermé.`,
      en: `Opening up does not mean publishing personal data: say what stays closed.`
    },
    {
      when: isSoftware,
      fr: `Un code source est un document administratif, communicable sauf exceptions. La loi n’oblige pas à publier ce code-ci.`,
      en: `Source code is an administrative document, to be shared with some exceptions: do not say that the law requires this very code to be published.`
    }
  ],
  sources: [publicInformationCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Ce que l’impôt paie, chacun peut s’en servir`,
    summary: `L’argument se dit en une phrase devant qui vote le budget. La loi demande déjà une part du chemin : dites laquelle, sans plus.`,
    line: `Ici, ce que l’impôt paie, chacun a le droit de s’en servir : la licence est libre. La loi vous demande déjà de publier une partie de vos données ; allons au bout.`,
    proof: `Ayez sous les yeux le nom de la licence, l’adresse où la ressource est publiée, et ce qui reste fermé. La règle vaut à partir de 3 500 habitants et de 50 agents (article L312-1-1). Ne dites pas que la loi oblige à publier cette ressource-ci.`
  },
  en: {
    title: `What taxes pay for, anybody may use`,
    summary: `It takes one sentence in a council meeting. French law already asks for part of the way: say which part, and no more.`,
    line: `Here, what taxes pay for, anybody may use: the licence is free. The law already asks you to publish part of your data; let us go all the way.`,
    proof: `Have at hand the name of the licence, the address where the resource is published, and what stays closed. In France the rule holds from 3,500 inhabitants and 50 staff (article L312-1-1). Do not say that the law requires this very resource to be published.`
  }
});

import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import {
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks
} from '#knowledge/sources/ostrom.ts';

export const principleSelfOrganisation = principle({
  id: 'principle-self-organisation',
  mendedBy: ['power-sharing-date', 'transfer-assets', 'second-funder', 'rule-funding-ethics'],
  effortDays: 0,
  requires: [
    outsidersHelpDecide,
    {
      when: largestFunder.atMost('30-to-60'),
      fr: `Un indice : aucun financeur n’apporte plus de 60 % de vos moyens, notre repère`,
      en: `A sign: no funder provides more than 60% of your means, our yardstick`
    }
  ],
  favours: [{ ...publicCarrier, strong: true }],
  cautions: [
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien politique tient à une seule personne : faites écrire ce que la communauté décide seule avant son départ`,
      en: `Political support rests on one person: have what the community decides alone put in writing before they leave`
    }
  ],
  sources: [ostrom1990, ostromWikibooks, ostromRitlewski, ostromCampusCyber],
  reviewed: '2026-11-28',
  fr: {
    title: `Le droit de s’organiser est reconnu`,
    summary: `Les autorités et les financeurs respectent ce que la communauté décide pour elle-même.`,
    ask: `Un financeur ou votre tutelle peut-il annuler une décision de la communauté ?`,
    mend: `Écrivez ce que la communauté décide seule, et à partir de quand ; faites-le accepter par vos financeurs. Confiez le nom et les comptes à une entité neutre. Si un financeur pèse trop, cherchez-en un deuxième.`
  },
  en: {
    title: `The right to self-organise is recognised`,
    summary: `Authorities and funders respect what the community decides for itself.`,
    ask: `Can a funder, or the authority above you, overturn a decision of the community?`,
    mend: `Write down what the community decides alone, and from when; have your funders accept it. Entrust the name and the accounts to a neutral body. If one funder weighs too much, look for a second.`
  }
});

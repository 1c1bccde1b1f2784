import { keeps } from '#engine/advise/advice.ts';
import { any } from '#engine/reason/condition.ts';
import { callForProjects } from '#knowledge/advice/funding/call-for-projects.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { timeForFundraising } from '#knowledge/facts/time-for-fundraising.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { action } from '#knowledge/kinds/action.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { opensourceGuideGettingPaid } from '#knowledge/sources/open-source-practice.ts';

export const reusableApplication = action({
  id: 'reusable-application',
  stage: 'finance',
  horizon: 90,
  after: ['plain-readme', 'usable-release-first', 'cost-needs'],
  serves: ['call-for-projects', 'prizes'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: keeps(callForProjects),
      fr: `Un appel à projets convient à votre projet`,
      en: `A call for projects fits your project`
    },
    {
      when: any(usableRelease, needs.has('research')),
      fr: `{Une version peut servir à d’autres}, ou {vous cherchez à payer une exploration}`,
      en: `{Others can use a version}, or {you are looking to fund exploration}`
    },
    buildsOurOwn
  ],
  favours: [
    {
      when: maturity.is('prototype', 'first-users'),
      strong: true,
      fr: `La ressource a dépassé l’idée et cherche encore son public`,
      en: `The resource is past the idea and still finding its public`
    },
    timeForFundraising
  ],
  cautions: [
    {
      when: runway.is('three-to-six'),
      fr: `Un appel met en général trois à neuf mois à payer : gardez une autre source d’ici là`,
      en: `A call generally takes three to nine months to pay: keep another source until then`
    }
  ],
  sources: [opensourceGuideGettingPaid],
  reviewed: '2026-11-23',
  fr: {
    title: `Monter un dossier réutilisable et le déposer`,
    summary: `Les appels posent souvent les mêmes questions : un bon dossier sert plusieurs fois. En deux pages, dites l’effet attendu, les preuves d’usage et l’intérêt du financeur. Dites aussi à quoi sert l’argent, et qui le reçoit.`,
    firstStep: `Ouvrez une page avec ces cinq intertitres et écrivez deux phrases sous chacun. Les trous montrent ce qu’il faut réunir.`,
    evidence: `Vous avez reçu l’accusé de dépôt. L’équipe sait où reprendre le dossier.`
  },
  en: {
    title: `Build a reusable application and submit it`,
    summary: `Calls often ask the same questions, so a good application serves several times. In two pages, give the effect you expect, the signs of use and what the funder gains. Say too what the money pays for, and who receives it.`,
    firstStep: `Open a page with those five headings and write two sentences under each. The gaps show what to gather.`,
    evidence: `You have had the acknowledgement. The team knows where to pick the application up again.`
  }
});

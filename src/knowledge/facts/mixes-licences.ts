import { all, any, fact } from '#engine/reason/condition.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { isContent } from './is-content.ts';
import { isData } from './is-data.ts';
import { isSoftware } from './is-software.ts';

export const mixesLicences = fact({
  id: 'mixes-licences',
  when: any(
    isData,
    isContent,
    all(isSoftware, startingPoint.is('contractor', 'gathered', 'co-funded', 'fork'))
  ),
  fr: `La ressource est faite {de données}, {de contenus} ou {d’un logiciel dont une partie vient d’ailleurs}`,
  en: `The resource is made of {data}, {content} or {software part of which comes from elsewhere}`
});

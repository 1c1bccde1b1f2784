import type { Place } from '#engine/course/walk.ts';

/** The pages of which there is one in each language. */
export type PageName =
  | 'home'
  | 'projects'
  | 'course'
  | 'short'
  | 'note'
  | 'advice'
  | 'plan'
  | 'financePlan'
  | 'boat'
  | 'pitch'
  | 'brakes'
  | 'cases'
  | 'architecture'
  | 'glossary'
  | 'licences'
  | 'map'
  | 'guide'
  | 'means'
  | 'readiness'
  | 'cyberRole'
  | 'whatIf'
  | 'referencePeople'
  | 'versions'
  | 'facilitators'
  | 'accessibility'
  | 'components'
  | 'about';

/** The address of every page in one language. */
export type Places = Readonly<Record<PageName, string>> &
  Readonly<{
    stage: (id: string) => string;
    question: (stage: string, id: string) => string;
    oneAdvice: (id: string) => string;
    onePitch: (persona: string) => string;
    oneStandard: (id: string) => string;
    /** The page of a place of the walk. */
    of: (place: Place) => string;
  }>;

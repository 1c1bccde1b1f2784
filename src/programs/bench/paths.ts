import { adviceShapes, courseShape } from '#knowledge/compile.ts';

const [stage] = courseShape();
const [first, second] = stage?.questions ?? [];
const fundingMode = adviceShapes().find(({ kind }) => kind === 'funding');

/** The address of one page of each kind, in French. */
export const paths = {
  home: '/fr/',
  question: `/fr/course/${stage?.id}/${first?.id}/`,
  nextQuestion: `/fr/course/${stage?.id}/${second?.id}/`,
  course: '/fr/course/',
  projects: '/fr/projects/',
  advice: '/fr/advice/',
  oneAdvice: `/fr/advice/${fundingMode?.id}/`,
  plan: '/fr/plan/',
  print: '/fr/print/'
};

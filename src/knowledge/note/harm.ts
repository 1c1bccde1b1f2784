/** What a step or a line is called that stops what may hurt somebody, and that has taken down what is out already. */
export const MAY_HURT = 'may-hurt';
export const ALREADY_OUT = 'already-out';
/** What the text is called that says who answers for what may hurt somebody. */
export const WHO_ANSWERS = 'who-answers';
/** What it is called where a family decides of what somebody left who has died: nothing is taken from them. */
export const HEIRS = 'heirs';
/** The same where the families are those of people recorded: each says yes or no for one person. */
export const FAMILIES = 'families';
/** What it is called where objects are sold: none leaves before its papers are there. */
export const DELIVERIES = 'deliveries';

/** What the person’s own words tell where something gave way, hurt or misled already. */
export const WENT_WRONG = 'went-wrong';
/** Those who rescue, by how they are named. */
export const RESCUERS: readonly string[] = [
  'pompier',
  'sapeur',
  'samu ',
  'les secours',
  'des secours',
  'aux secours',
  'sauveteur',
  'secouriste',
  'firefighter',
  'fire brigade',
  'fire service',
  'rescuers ',
  'rescue service',
  'lifeboat',
  'ambulance'
];

const stopping: readonly (string | undefined)[] = [MAY_HURT, ALREADY_OUT, WHO_ANSWERS, HEIRS, DELIVERIES];

/** Whether it stops a harm to somebody: it comes before all the rest, and no shortness takes it away. */
export const stopsHarm = ({ about }: Readonly<{ about?: string }>): boolean => stopping.includes(about);

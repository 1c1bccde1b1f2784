/** A choice of licence, where the situation that leads names none itself. */
export const LICENCE_CHOICE = 'licence-choice';
/** The same of what people are heard and seen in. */
export const LICENCE_OF_VOICES = 'licence-of-voices';

/**
 * Whether the touch that asked for a file still counts. Too long after it, or once something else had to come first,
 * some systems (iOS) let go of the file without a word: it then waits for another touch.
 */
export const touchCounts = (): boolean => 'userActivation' in navigator && navigator.userActivation.isActive;

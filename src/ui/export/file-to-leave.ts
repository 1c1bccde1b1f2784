/** A file that is made and has not left yet. */
export type FileToLeave = Readonly<{
  file: File;
  /** Whether what is shown is the file, letter for letter, and not the words in it. */
  itself: boolean;
  words: string;
}>;

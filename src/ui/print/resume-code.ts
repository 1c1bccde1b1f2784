/** What leads from a paper back to the answers: a code to photograph, or why there is none. */
export type ResumeCode = Readonly<{
  drawn: Readonly<{ path: string; size: number }> | undefined;
  title: string;
  says: string;
}>;

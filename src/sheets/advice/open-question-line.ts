/** An open question as lists show it. */
export type OpenQuestionLine = Readonly<{
  id: string;
  /** How much advice it would decide. */
  decides: number;
  /** Whom to ask and where to look. */
  findOut: string;
  /** Whether the answer was “I don’t know”, rather than none. */
  unknown: boolean;
}>;

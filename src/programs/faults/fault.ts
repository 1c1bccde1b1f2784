/** One line of the table: what was broken, how often, what was said to be saved, and what of it was not there. */
export type Row = Readonly<{
  fault: string;
  times: number;
  acknowledged: number;
  lost: number;
  halfWritten: number;
  /** What somebody sees who comes back. */
  sees: string;
  /** Whether it is made to lose: a campaign in which it loses nothing would prove nothing. */
  control: boolean;
}>;

/** Whether the line says what it must: nothing lost, or, where it is made to lose, something. */
export const holds = ({ lost, halfWritten, control }: Row): boolean =>
  control ? lost > 0 : lost === 0 && halfWritten === 0;

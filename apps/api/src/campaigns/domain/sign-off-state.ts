/** How the sign-off of a campaign stands. */
export interface SignOffState {
  /** By when partners are to sign; null when nobody was asked. */
  readonly dueOn: string | null;
  readonly partners: number;
  readonly signed: number;
  /** Partners that have not answered, or whose answer counts no more. */
  readonly open: readonly string[];
}

/** What the forms about one agency's signature need to know. */
export interface Signing {
  readonly partyId: string;
  /** Of the agreement, as it was read. */
  readonly version: number;
  readonly expiresOn: string;
  readonly agency: string;
  /** The page of the agreement. */
  readonly at: string;
}

/** Who is asking, as far as the transport knows. It proves itself to the database by the hash of a secret it holds. */
export type Caller =
  | { readonly kind: 'public' }
  | { readonly kind: 'session'; readonly tokenHash: Buffer }
  | { readonly kind: 'link'; readonly tokenHash: Buffer }
  /** The worker acting for a person, with the rights they have now. The API's database role may not enter this way. */
  | { readonly kind: 'person'; readonly personId: string; readonly purpose: string }
  /** The worker finding out who in a partnership is to be told of something. The API's database role may not enter this way. */
  | { readonly kind: 'partnership'; readonly partnershipId: string; readonly purpose: string }
  /** The worker looking after what is for the national coordinator's office. The API's database role may not enter this way. */
  | { readonly kind: 'national'; readonly purpose: string }
  /** The worker looking after one file, with what all its readers see. The API's database role may not enter this way. */
  | { readonly kind: 'file'; readonly fileId: string; readonly purpose: string };

export const thePublic: Caller = { kind: 'public' };

/** The statement that turns a caller into an actor, for the length of the transaction it is sent in. */
export function entering(caller: Caller): { text: string; values: unknown[] } {
  switch (caller.kind) {
    case 'public':
      return { text: 'select app.enter_public() as actor', values: [] };
    case 'session':
      return { text: 'select app.enter($1) as actor', values: [caller.tokenHash] };
    case 'link':
      return { text: 'select app.enter_by_link($1) as actor', values: [caller.tokenHash] };
    case 'person':
      return { text: 'select app.enter_as($1, $2) as actor', values: [caller.personId, caller.purpose] };
    case 'partnership':
      return { text: 'select app.enter_for($1, $2) as actor', values: [caller.partnershipId, caller.purpose] };
    case 'national':
      return { text: 'select app.enter_national($1) as actor', values: [caller.purpose] };
    case 'file':
      return { text: 'select app.enter_file($1, $2) as actor', values: [caller.fileId, caller.purpose] };
  }
}

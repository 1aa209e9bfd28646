import { GraphQLError } from 'graphql';

/** The client's fault; said to the client as it stands. */
class BadRequest extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_REQUEST' } });
  }
}

/** `after` does not come from this list. */
export class BadCursor extends BadRequest {
  constructor() {
    super('The cursor in `after` does not belong to this list.');
  }
}

/** `first` is out of bounds. */
export class BadPageSize extends BadRequest {
  constructor(most: number) {
    super(`\`first\` must be from 0 to ${most}.`);
  }
}

/** For a field that pages in a way of its own. Throws `BadPageSize`. */
export function expectPageSize(first: number | null | undefined, most: number): void {
  if (first != null && (first < 1 || first > most)) throw new BadPageSize(most);
}

/** An argument cannot be what it is compared with: an id that is not one, a number out of range. */
export class InvalidValue extends BadRequest {
  constructor() {
    super('An argument does not have the form it needs.');
  }
}

// Text that is not of the type it has to be, a number or date out of range, a character that cannot be kept.
const CLIENT_FAULTS = new Set(['22P02', '22003', '22007', '22008', '22021']);

/** The client's own mistake where PostgreSQL found one in a value; anything else stays what it is. */
export const asClientFault = (error: unknown): unknown =>
  CLIENT_FAULTS.has((error as { code?: string } | null)?.code ?? '') ? new InvalidValue() : error;

/** Declarations that do not fit the schema or the database, all of them. */
export class FaultyDeclarations extends Error {
  override readonly name = 'FaultyDeclarations';
  constructor(readonly faults: readonly string[]) {
    super(`The declared reads do not fit. Please correct:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

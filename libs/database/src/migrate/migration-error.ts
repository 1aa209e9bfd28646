/** Why the database could not be brought up to date; the message says what to do about it. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

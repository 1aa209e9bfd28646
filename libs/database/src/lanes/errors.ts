import { Unavailable } from '@lib/kernel';

/** The database cannot be reached, or went away while it was asked. */
export class DatabaseUnavailable extends Unavailable {}

/** The connection went away before the answer came; a read may be asked again. */
export class ConnectionLost extends DatabaseUnavailable {}

/** The statement took longer than it is allowed to, and was ended. */
export class StatementTimedOut extends Unavailable {}

/** A value that cannot be sent as a parameter; the fault of whoever passed it. */
export class UnsendableValue extends Error {
  override readonly name = 'UnsendableValue';
}

// 57P0x: the server is going down or starting; 53300: it has no connection left; 08: the connection failed.
const LOST = /^(57P0[0-5]|53300|08...)$/;

/** A fault of a connection or the server by our own name; anything else stays what it is. */
export function inOurWords(error: Error & { code?: string; severity?: string }): Error {
  if (error instanceof Unavailable || error instanceof UnsendableValue) return error;
  if (error.code === '57014') return new StatementTimedOut({ cause: error });
  // What did not come from the server came from the socket.
  if (!error.severity || LOST.test(error.code ?? '')) return new ConnectionLost({ cause: error });
  return error;
}

import { createHash } from 'node:crypto';
import { hashOf, newToken } from '@lib/access';
import { transaction } from '@lib/database';

export interface SessionLength {
  readonly idleMinutes: number;
  readonly longestHours: number;
}

/** Sessions, passwords and tries: what only the functions behind the gate may touch. Call inside a transaction. */
export class Accounts {
  constructor(private readonly length: SessionLength) {}

  /** Begins a session; the token is for the cookie, only its hash is kept. */
  async openSession(personId: string, device: string): Promise<{ sessionId: string; token: string }> {
    const token = newToken();
    const [row] = await transaction().query<{ id: string }[]>(
      'select app.open_session($1, $2, make_interval(mins => $3), make_interval(hours => $4), $5) as id',
      [personId, hashOf(token), this.length.idleMinutes, this.length.longestHours, device],
    );
    return { sessionId: String(row?.id), token };
  }

  /** Keeps a session that is in use from ending by idleness. */
  async touch(tokenHash: Buffer): Promise<void> {
    await transaction().query('select app.touch_session($1, make_interval(mins => $2))', [
      tokenHash,
      this.length.idleMinutes,
    ]);
  }

  /** Which of these sessions still hold. */
  async live(tokenHashes: readonly Buffer[]): Promise<Buffer[]> {
    const rows = await transaction().query<{ hash: Buffer }[]>('select app.live_sessions($1) as hash', [tokenHashes]);
    return rows.map(({ hash }) => hash);
  }

  /** Sets the password of the person who has entered, and ends their other sessions. */
  async changePassword(passwordHash: string, keepSession: string | null): Promise<void> {
    await transaction().query('select app.change_password($1, $2)', [passwordHash, keepSession]);
  }

  async passwordHashOf(personId: string): Promise<string | null> {
    const [row] = await transaction().query<{ hash: string | null }[]>('select app.credentials_of($1) as hash', [
      personId,
    ]);
    return row?.hash ?? null;
  }

  /** Makes the link, if the address has an account; answers whose it is. */
  async issueReset(email: string, linkId: string, tokenHash: Buffer): Promise<string | null> {
    const [row] = await transaction().query<{ person: string | null }[]>(
      `select app.issue_reset($1, $2, $3, interval '1 hour') as person`,
      [email, linkId, tokenHash],
    );
    return row?.person ?? null;
  }

  /** Spends the link; answers whose password it set, or null when the link is no longer good. */
  async resetPassword(tokenHash: Buffer, passwordHash: string): Promise<string | null> {
    const [row] = await transaction().query<{ person: string | null }[]>(
      'select app.reset_password($1, $2) as person',
      [tokenHash, passwordHash],
    );
    return row?.person ?? null;
  }

  /** Counts one try; answers 0, or the seconds to wait. */
  async countTry(most: number, minutes: number, ...bucket: string[]): Promise<number> {
    const [row] = await transaction().query<{ wait: number }[]>(
      'select app.throttle($1, $2, make_interval(mins => $3)) as wait',
      [keyOf(bucket), most, minutes],
    );
    return row?.wait ?? 0;
  }

  async forgetTries(...bucket: string[]): Promise<void> {
    await transaction().query('select app.clear_throttle($1)', [keyOf(bucket)]);
  }

  /** Takes back one try that turned out to be no guess. */
  async forgiveTry(...bucket: string[]): Promise<void> {
    await transaction().query('select app.forgive_try($1)', [keyOf(bucket)]);
  }
}

/** Addresses and names are not kept where they can be read, not even for counting. */
const keyOf = (bucket: readonly string[]): Buffer =>
  createHash('sha256').update(bucket.join('\n').toLowerCase()).digest();

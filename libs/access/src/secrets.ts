import { createHmac, hash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for an address or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

/**
 * Tokens for links that are sent by mail. They are made from the secret and the thing they open, so that a message
 * rendered a second time, after a failed delivery, carries the same link; nobody without the secret can make one.
 */
export class Secrets {
  constructor(private readonly secret: string) {}

  linkToken(
    purpose: 'invitation' | 'respond' | 'reset' | 'proposal' | 'form' | 'search' | 'example' | 'open-file',
    ...subject: (string | number)[]
  ): string {
    return createHmac('sha256', this.secret)
      .update([purpose, ...subject].join(':'))
      .digest('base64url');
  }
}

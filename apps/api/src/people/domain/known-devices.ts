import { createHmac, timingSafeEqual } from 'node:crypto';

/** Marks left on devices that somebody signed in from. A mark gives no access; it only keeps a guessing stranger from locking its owner out. */
export class KnownDevices {
  constructor(private readonly secret: string) {}

  markFor(email: string): string {
    return createHmac('sha256', this.secret).update(`device:${email.toLowerCase()}`).digest('base64url');
  }

  isKnown(mark: string | undefined, email: string): boolean {
    const expected = Buffer.from(this.markFor(email));
    const given = Buffer.from(mark ?? '');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}

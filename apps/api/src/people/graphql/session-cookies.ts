import { sessionCookie, type CookieSettings, type GraphContext } from '@lib/graphql';

const DEVICE = 'roundtable_device';
const A_YEAR = 365 * 24 * 60 * 60;

/** The two cookies we set: the session, and the mark of a device that somebody signed in from. */
export class SessionCookies {
  constructor(private readonly settings: CookieSettings) {}

  begin(request: GraphContext, token: string, deviceMark: string | null): void {
    request.setCookie(sessionCookie(this.settings), token);
    if (deviceMark) request.setCookie(DEVICE, deviceMark, A_YEAR);
  }

  end(request: GraphContext): void {
    request.setCookie(sessionCookie(this.settings), null);
  }

  deviceMark(request: GraphContext): string | undefined {
    return request.cookies[DEVICE];
  }
}

import { randomUUID } from 'node:crypto';
import { hashOf, thePublic, type Caller } from '@lib/access';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a resolver is given of the request, whether it came over HTTP or a socket. */
export interface GraphContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** Where the request came from; the first hop we trust. */
  readonly address: string;
  /** The browser as it names itself. */
  readonly device: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Sets a cookie, or clears it when the value is null. Does nothing on a socket. */
  setCookie(name: string, value: string | null, maxAgeSeconds?: number): void;
}

export interface CookieSettings {
  /** Whether the portal is served over https, as every real one is. */
  readonly secure: boolean;
}

/** The `__Host-` prefix pins a cookie to this host, but browsers accept it over https only. */
export const sessionCookie = ({ secure }: CookieSettings): string => (secure ? '__Host-roundtable' : 'roundtable');

const callerOf = (token: string | undefined): Caller =>
  token ? { kind: 'session', tokenHash: hashOf(token) } : thePublic;

export const contextFactory =
  (settings: CookieSettings) =>
  (request: FastifyRequest, reply: FastifyReply): GraphContext => {
    const cookies = request.cookies ?? {};
    return {
      caller: callerOf(cookies[sessionCookie(settings)]),
      requestId: request.id,
      address: request.ip,
      device: String(request.headers['user-agent'] ?? '').slice(0, 200),
      cookies,
      setCookie(name, value, maxAgeSeconds) {
        const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: settings.secure };
        if (value === null) void reply.clearCookie(name, options);
        else void reply.setCookie(name, value, { ...options, ...(maxAgeSeconds ? { maxAge: maxAgeSeconds } : {}) });
      },
    };
  };

/** The same for a socket, from the headers of the request that opened it. */
export function socketContext(
  settings: CookieSettings,
  headers: Record<string, string | string[] | undefined>,
  address: string,
): GraphContext {
  const pairs = String(headers['cookie'] ?? '').split(/; */);
  const cookies: GraphContext['cookies'] = Object.fromEntries(pairs.map((pair) => pair.split('=', 2)));
  return {
    caller: callerOf(cookies[sessionCookie(settings)]),
    requestId: randomUUID(),
    address,
    device: String(headers['user-agent'] ?? '').slice(0, 200),
    cookies,
    setCookie: () => undefined,
  };
}

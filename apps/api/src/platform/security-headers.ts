import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '@lib/config';
import helmet from 'helmet';

/**
 * What browsers are told never to do with our pages. Worked out once: they are the same for every answer, and working them
 * out anew took an eighth of the time of a page.
 */
export function securityHeaders(config: Config): Record<string, string> {
  const isHttps = config.publicUrl.startsWith('https:');
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...(config.mapTiles ? [new URL(config.mapTiles.address).origin] : [])],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  set({} as IncomingMessage, answer as unknown as ServerResponse, () => undefined);
  return headers;
}

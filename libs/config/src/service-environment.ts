import { createHmac } from 'node:crypto';
import type { Config } from './config.js';

export type Service = 'api' | 'worker';

/** The environment of one process: everything it needs, and no address but that of its own role. */
export function serviceEnvironment(
  config: Config,
  service: Service,
  { databaseUrl, secret }: { databaseUrl: string; secret: string },
): Record<string, string> {
  return {
    NODE_ENV: config.environment,
    PORT: String(config.port),
    PUBLIC_URL: config.publicUrl,
    DATA_DIR: config.dataDir,
    SECRET: secret,
    MAIL_FROM: config.mailFrom,
    OPERATOR: config.operator.name,
    OPERATOR_ADDRESS: config.operator.address,
    OPERATOR_EMAIL: config.operator.email,
    EXIT_URL: config.exitUrl,
    ...(config.mapTiles ? { MAP_TILES: config.mapTiles.address, MAP_TILES_CREDIT: config.mapTiles.credit } : {}),
    SESSION_IDLE_MINUTES: String(config.session.idleMinutes),
    SESSION_MAX_HOURS: String(config.session.longestHours),
    UPLOAD_DIR: config.uploadDir,
    UPLOAD_MOST_MB: String(config.uploadMostMb),
    FILES_DIR: config.filesDir,
    ...(config.filesS3 ? { FILES_S3: config.filesS3 } : {}),
    ...(config.clamd ? { CLAMD: config.clamd } : {}),
    LINK_CHECKS: config.linkChecks.areOn ? 'on' : 'off',
    LINK_CHECKS_ALSO: config.linkChecks.also.join(','),
    OPEN_DATA_LICENCE: config.openData.name,
    OPEN_DATA_LICENCE_URL: config.openData.address,
    TRUST_PROXY: String(config.trustedProxies),
    DEMO: config.isDemo ? 'on' : 'off',
    DEMO_DATABASE: config.isDemo ? decodeURIComponent(new URL(databaseUrl).pathname.slice(1)) : '',
    ...(config.smtpUrl ? { SMTP_URL: config.smtpUrl } : {}),
    [service === 'api' ? 'API_DATABASE_URL' : 'WORKER_DATABASE_URL']: databaseUrl,
  };
}

/** The password of a database role, made from the secret: the same at every start, and of no use for anything else. */
export const rolePassword = (secret: string, service: Service) =>
  createHmac('sha256', secret).update(`database role:${service}`).digest('base64url');

/** The address of the same database by the role of one process. */
export function roleAddress(adminUrl: string, service: Service, secret: string): string {
  const address = new URL(adminUrl);
  address.username = `roundtable_${service}`;
  address.password = rolePassword(secret, service);
  return address.href;
}

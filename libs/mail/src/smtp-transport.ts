import nodemailer, { type TransportOptions } from 'nodemailer';
import { toMessage, type MailTransport } from './outgoing-mail.js';

/** Hands messages to a mail server. */
export function smtpTransport(url: string): MailTransport {
  const server = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  } as TransportOptions);
  return {
    async send(mail) {
      await server.sendMail(toMessage(mail));
    },
    close: () => server.close(),
  };
}

/** Whether the mail server refused for good: trying again would be refused again. */
export const isRefusedForGood = (error: unknown): boolean => {
  const { responseCode } = (error ?? {}) as { responseCode?: number };
  return responseCode !== undefined && responseCode >= 500 && responseCode < 600;
};

import nodemailer, { type TransportOptions } from 'nodemailer';
import { toMessage, type MailTransport } from './outgoing-mail.js';

/** As many as the worker has letters in hand, so that none waits for another's connection. */
const MOST_CONNECTIONS = 4;

/** Hands messages to a mail server. */
export function smtpTransport(url: string): MailTransport {
  const server = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: MOST_CONNECTIONS,
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

/**
 * Whether the mail server refused this recipient or this message for good: trying again would be refused again. What it
 * holds against us (a wrong password, a sender it does not know) is put right by an operator, so those wait.
 */
export const isRefusedForGood = (error: unknown): boolean => {
  const { responseCode = 0, command = '' } = (error ?? {}) as { responseCode?: number; command?: string };
  return responseCode >= 500 && responseCode < 600 && (command === 'RCPT TO' || command === 'DATA');
};

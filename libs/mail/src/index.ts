export type { MailTransport, OutgoingMail } from './outgoing-mail.js';
export { isRefusedForGood, smtpTransport } from './smtp-transport.js';

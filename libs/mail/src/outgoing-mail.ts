/** A message to one person. */
export interface OutgoingMail {
  /** Stable for the message, however often it is sent: <id@host> */
  readonly messageId: string;
  readonly from: string;
  readonly replyTo?: { readonly name: string; readonly address: string } | undefined;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An entry for the recipient's calendar. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string } | undefined;
}

export interface MailTransport {
  /** Resolves when the message was taken over; throws when it was not. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** What nodemailer is given. Names and subjects cannot begin a header of their own. */
export function toMessage({ messageId, from, replyTo, to, subject, text, html, calendar }: OutgoingMail) {
  return {
    messageId,
    from,
    to: { name: oneLine(to.name), address: to.address },
    ...(replyTo ? { replyTo: { name: oneLine(replyTo.name), address: replyTo.address } } : {}),
    subject: oneLine(subject),
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
    ...(calendar
      ? {
          icalEvent: {
            method: calendar.method,
            filename: calendar.method === 'CANCEL' ? 'cancelled.ics' : 'meeting.ics',
            content: calendar.text,
          },
        }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

// eslint-disable-next-line no-control-regex -- control characters are what is removed
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();

import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import type { MailTransport } from '@lib/mail';

/** Takes the place of a mail server in a demo: whatever would be sent can be read in the portal. */
export const demoMailbox = (work: UnitOfWork): MailTransport => ({
  async send({ messageId, from, to, subject, text, html, calendar }) {
    const attachments = calendar
      ? [
          {
            name: calendar.method === 'CANCEL' ? 'cancelled.ics' : 'meeting.ics',
            contentType: `text/calendar; method=${calendar.method}`,
            text: calendar.text,
          },
        ]
      : [];
    await work.asAnybody(thePublic, () =>
      transaction().query(
        'insert into demo_mail (message_id, sender, recipient, subject, body_text, html, attachments) values ($1, $2, $3, $4, $5, $6, $7)',
        [messageId, from, to.address, subject, text, html, JSON.stringify(attachments)],
      ),
    );
  },
  close: () => undefined,
});

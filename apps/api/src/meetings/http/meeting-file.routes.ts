import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { contextFactory } from '@lib/graphql';
import { calendarText } from '@lib/icalendar';
import { Clock, Unauthenticated } from '@lib/kernel';
import type { FastifyInstance } from 'fastify';
import { Addresses } from '../../platform/addresses.js';
import { html, page } from '../../platform/html.js';
import { meetingEntry } from '../calendar/meeting-entry.js';
import { meetingFacts } from '../calendar/meeting-facts.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * One meeting as a file for a calendar that reads no feeds. It bears the name that the invitation bears, so that a calendar
 * which has that puts this in its place. It holds what mail may hold, whoever fetches it: it is made to be taken elsewhere.
 */
@Injectable()
export class MeetingFileRoutes {
  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { id: string } }>('/meetings/:id/meeting.ics', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const file = await this.fileFor(caller, request.params.id);
      if (typeof file !== 'string') {
        const [status, title, text] = file;
        const body = html`<h1>${title}</h1>
          <p>${text}</p>
          <p><a href="/">Go to Roundtable</a></p>`;
        return reply.code(status).type('text/html; charset=utf-8').send(page(title, body));
      }
      return reply
        .header('content-disposition', 'attachment; filename="meeting.ics"')
        .type('text/calendar; charset=utf-8; method=PUBLISH')
        .send(file);
    });
  }

  private async fileFor(
    caller: Caller,
    id: string,
  ): Promise<string | readonly [status: number, title: string, text: string]> {
    try {
      const meeting = await this.work.as(caller, async () => (UUID.test(id) ? meetingFacts(id) : null));
      if (!meeting) return [404, 'No meeting here', 'There is no meeting at this address that is shared with you.'];
      return calendarText('PUBLISH', [meetingEntry(meeting, this.addresses, this.clock.now())]);
    } catch (error) {
      if (error instanceof Unauthenticated)
        return [401, 'Sign in first', 'Sign in to Roundtable, then open this address again.'];
      throw error;
    }
  }
}

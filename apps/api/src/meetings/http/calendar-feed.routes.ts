import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashOf } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { calendarText, type CalendarEntry } from '@lib/icalendar';
import type { FastifyInstance } from 'fastify';
import { Addresses } from '../../platform/addresses.js';
import { meetingEntry } from '../calendar/meeting-entry.js';
import { meetingsForCalendar } from '../calendar/meeting-facts.js';
import { partFacts } from '../calendar/part-facts.js';
import { seriesEntries } from '../calendar/series-entries.js';

/** A person's meetings for their calendar program, by a secret address. What they may see is worked out at every reading. */
@Injectable()
export class CalendarFeedRoutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  register(http: FastifyInstance): void {
    http.get<{ Params: { file: string } }>('/calendar/:file', async ({ params: { file }, headers }, reply) => {
      const text = file.endsWith('.ics') ? await this.feed(file.slice(0, -4)) : null;
      void reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
      if (text === null)
        return reply.code(404).type('text/plain; charset=utf-8').send('There is no calendar at this address.');
      const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      void reply.header('etag', etag);
      if (headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.type('text/calendar; charset=utf-8').send(text);
    });
  }

  /** Null when the address is not good any more. */
  private feed(token: string): Promise<string | null> {
    return this.work.asAnybody({ kind: 'link', tokenHash: hashOf(token) }, async (actor) => {
      if (actor.link?.purpose !== 'CALENDAR') return null;
      return calendarText('PUBLISH', await this.entries(), 'Roundtable');
    });
  }

  /** The stamp is of the meeting, not of the reading, so that an unchanged calendar is the same text. */
  private async entries(): Promise<CalendarEntry[]> {
    const meetings = await meetingsForCalendar();
    const parts = await partFacts([...new Set(meetings.flatMap(({ series }) => series?.partId ?? []))]);
    return [
      ...meetings
        .filter(({ series }) => !series)
        .map((meeting) => meetingEntry(meeting, this.addresses, meeting.scheduledAt)),
      // The same names and dates as in mail: where both are read into one calendar, one takes the place of the other.
      ...parts.flatMap((part) =>
        seriesEntries(
          part,
          meetings.filter(({ series, status }) => series?.partId === part.id && status === 'SCHEDULED'),
          this.addresses,
          { stamp: part.scheduledAt },
        ),
      ),
    ];
  }
}

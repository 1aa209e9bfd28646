import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashOf, type Actor } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { calendarText, type CalendarEntry } from '@lib/icalendar';
import type { FastifyInstance } from 'fastify';
import { Addresses } from '../../platform/addresses.js';
import { meetingEntry } from '../calendar/meeting-entry.js';
import { meetingsForCalendar } from '../calendar/meeting-facts.js';
import { partFacts } from '../calendar/part-facts.js';
import { seriesEntries } from '../calendar/series-entries.js';
import { FeedSources } from '../calendar/feed-sources.js';
import { FeedRate } from './feed-rate.js';

/**
 * A person's meetings, and what other features add to them, for their calendar program, by a secret address: of everything, or of one partnership. What they may
 * see is worked out at every reading. An address that was ended is absent; one whose owner lost their place stays, and is
 * empty: calendars then take the entries out, where most keep what they had when an address cannot be read.
 */
@Injectable()
export class CalendarFeedRoutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
    private readonly rate: FeedRate,
    private readonly others: FeedSources,
  ) {}

  register(http: FastifyInstance): void {
    http.get<{ Params: { file: string } }>('/calendar/:file', async ({ params: { file }, headers }, reply) => {
      void reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
      const wait = this.rate.count(file.slice(0, 100));
      if (wait > 0)
        return reply
          .code(429)
          .header('retry-after', wait)
          .type('text/plain; charset=utf-8')
          .send('This calendar is read too often. Once an hour is enough.');
      const text = file.endsWith('.ics') ? await this.feed(file.slice(0, -4)) : null;
      if (text === null)
        return reply.code(404).type('text/plain; charset=utf-8').send('There is no calendar at this address.');
      const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      void reply.header('etag', etag);
      if (isAmong(etag, headers['if-none-match'])) return reply.code(304).send();
      return reply.type('text/calendar; charset=utf-8').send(text);
    });
  }

  /** Null when the address is not good any more. */
  private feed(token: string): Promise<string | null> {
    return this.work.asAnybody({ kind: 'link', tokenHash: hashOf(token) }, async (actor) => {
      if (actor.link?.purpose !== 'CALENDAR') return null;
      const entries = [...(await this.entries()), ...(await this.others.entries(actor))];
      return calendarText('PUBLISH', entries, await nameFor(actor));
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

/** What the calendar is called: after the partnership, for as long as its owner may know of it. */
async function nameFor({ link }: Actor): Promise<string> {
  if (!link?.subjectId) return 'Roundtable';
  const [row] = await transaction().query<{ name: string }[]>('select name from partnership where id = $1', [
    link.subjectId,
  ]);
  return row ? `Roundtable: ${row.name}` : 'Roundtable';
}

/** As RFC 9110 compares them: a proxy that packs the answer makes the tag weak, and a reader may send several. */
const isAmong = (etag: string, asked: string | undefined): boolean =>
  (asked ?? '').split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));

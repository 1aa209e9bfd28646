import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@lib/access';
import { Config } from '@lib/config';
import { transaction } from '@lib/database';
import type { CalendarEntry } from '@lib/icalendar';
import { DateTime } from 'luxon';
import { FeedSources, MeetingsModule } from '../meetings/index.js';
import { Addresses } from '../platform/addresses.js';

interface InCalendar {
  readonly id: string;
  /** Of an activity; null of the campaign's own days. */
  readonly activity: string | null;
  readonly agency: string | null;
  readonly what: string;
  readonly place: string;
  readonly campaignId: string;
  readonly campaign: string;
  readonly partnership: string | null;
  /** Whether it can be named where calendars are read: it is not kept for statutory members. */
  readonly isOpen: boolean;
  readonly keptUntil: Date | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startsTime: string | null;
  readonly endsTime: string | null;
  readonly version: number;
  readonly changedAt: Date;
}

// The days of campaigns that are more than an idea, of partnerships that the reader knows and of the nation; and what is done in those
// that they plan. Which of them they see, and from when, is for the row rules.
const ENTRIES = `
  with seen as (
    select c.*, c.found_by <> 'STATUTORY' as is_open, case when c.embargo_until > now() then c.embargo_until end as kept_until, p.name as partnership
    from campaign c left join partnership p on p.id = c.partnership_id
    where c.status <> 'CANCELLED' and case when c.partnership_id is null then $1::uuid is null
      else c.partnership_id = any (app.partnership_ids()) or c.audience_id = any (app.audience_ids()) end)
  select c.id, null as activity, null as agency, c.aim as what, '' as place, c.id as "campaignId", c.title as campaign, c.partnership, c.is_open as "isOpen",
    c.kept_until as "keptUntil", c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", null as "startsTime", null as "endsTime", c.version, c.begun_at as "changedAt"
  from seen c where c.status <> 'IDEA' and c.starts_on is not null and c.ends_on > app.today() - 90
  union all (
    select a.id, a.title, g.name, a.what, a.place, c.id, c.title, c.partnership, c.is_open, c.kept_until, a.starts_on::text, a.ends_on::text,
      to_char(a.starts_time, 'HH24:MI'),
      -- An hour, where nobody said how long.
      to_char(coalesce(a.ends_time, case when a.starts_time < '23:00' then a.starts_time + interval '1 hour' else '23:59' end), 'HH24:MI'), a.version, a.changed_at
    from seen c join campaign_activity a on a.campaign_id = c.id left join campaign_partner t on t.id = a.partner_id left join agency g on g.id = t.agency_id
    where a.state in ('PLANNED', 'UNDER_WAY', 'DONE') and a.ends_on > app.today() - 90 order by a.starts_on, a.id limit 500)
  order by "startsOn", id`;

/** Campaigns, and what is done in them, in the calendar that a person's program reads; no feature knows of the other. */
@Injectable()
class CampaignsInCalendars implements OnModuleInit {
  constructor(
    private readonly feeds: FeedSources,
    private readonly addresses: Addresses,
  ) {}

  onModuleInit(): void {
    this.feeds.add((actor) => this.entries(actor));
  }

  private async entries({ link }: Actor): Promise<CalendarEntry[]> {
    const rows = await transaction().query<InCalendar[]>(ENTRIES, [link?.subjectId ?? null]);
    return rows.map((row) => this.entry(row));
  }

  private entry(row: InCalendar): CalendarEntry {
    const { id, activity, campaignId, startsOn, endsOn, startsTime, endsTime, isOpen, version, changedAt } = row;
    const hasTimes = startsTime !== null && startsOn === endsOn;
    return {
      uid: this.addresses.calendarId(id),
      sequence: version,
      stamp: changedAt,
      summary: summaryOf(row),
      description: descriptionOf(row),
      location: isOpen ? row.place : '',
      url: activity === null ? this.addresses.campaign(campaignId) : this.addresses.activity({ campaignId, id }),
      day: startsOn,
      from: startsTime ?? '00:00',
      to: endsTime ?? '00:00',
      ...(hasTimes ? {} : { lastDay: endsOn, isFree: true }),
      timeZone: 'Europe/London',
      isCancelled: false,
    };
  }
}

function summaryOf({ activity, agency, campaign, partnership, isOpen }: InCalendar): string {
  if (!isOpen) return `Restricted ${activity === null ? 'campaign' : 'activity'} of ${partnership ?? 'a partnership'}`;
  if (activity === null) return `Campaign: ${campaign}`;
  return agency ? `${activity} (${agency})` : activity;
}

function descriptionOf({ activity, what, campaign, isOpen, keptUntil }: InCalendar): string {
  if (!isOpen) return 'This is restricted. Sign in to read what it is.';
  return [
    activity !== null && `Part of the campaign “${campaign}”.`,
    what,
    keptUntil &&
      `Kept until ${DateTime.fromJSDate(keptUntil, { zone: 'Europe/London' }).setLocale('en-GB').toFormat("d LLLL yyyy 'at' HH:mm")}: do not pass this on before.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

@Module({
  imports: [MeetingsModule],
  providers: [
    {
      provide: Addresses,
      inject: [Config],
      useFactory: ({ publicUrl, mailFrom }: Config) => new Addresses(publicUrl, mailFrom),
    },
    CampaignsInCalendars,
  ],
})
export class CampaignsInCalendarsModule {}

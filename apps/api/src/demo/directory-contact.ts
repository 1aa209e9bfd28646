import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { demoId } from './draw.js';

const PROFILES: readonly (readonly [agency: string, website: string, about: string])[] = [
  [
    'Lantern House',
    'https://lantern-house.example.org/',
    'A national charity. We find safe homes for people who were exploited, and stay beside them until they have a life of their own. We train frontline staff to notice what is easily overlooked.',
  ],
  [
    'Unbound Voices',
    '',
    'We are people who were exploited ourselves. We advise partnerships on what helps and what harms, read what they publish, and are paid for it.',
  ],
];

const MESSAGES = [
  {
    reference: 'RT-M4HX-29KD',
    daysAgo: 1,
    state: 'NEW',
    from: ['Odette Farrow', 'Market traders’ association', 'odette.farrow@traders.example.org'],
    message:
      'We run the Saturday market. Two of our members asked how they would notice if somebody at a stall were not free to leave. Could somebody speak at our meeting?',
  },
  {
    reference: 'RT-9CTE-W37F',
    daysAgo: 16,
    state: 'ANSWERED',
    from: ['Ishaan Coldwell', 'Rowan Street Clinic', 'ishaan.coldwell@clinic.example.org'],
    message: 'Our nurses would like to join the next training day.\nHow many places are there?',
  },
  {
    reference: 'RT-KQ6A-4RNY',
    daysAgo: 40,
    state: 'SPAM',
    from: ['Best Backlinks', '', 'sales@backlinks.example.com'],
    message: 'Your website could be first! Buy 5,000 links today: https://backlinks.example.com',
  },
] as const;

/** What agencies say of themselves, those that somebody speaks for in public. */
export async function fillProfiles(client: ClientBase, now: Date): Promise<void> {
  for (const [agency, website, about] of PROFILES)
    await client.query(
      `insert into public.agency_profile (agency_id, about, website, published_at, confirmed_on)
       select a.id, $2, $3, $4::timestamptz, $4::timestamptz::date from public.agency a
       where a.id = $1 and exists (select from public.agency_lead l where l.agency_id = a.id and l.ended_at is null)`,
      [demoId('agency', agency), about, website, new Date(now.getTime() - 20 * 86_400_000)],
    );
}

/** What was written to the first partnership. */
export async function fillMessages(client: ClientBase, now: Date): Promise<void> {
  for (const { reference, daysAgo, state, from, message } of MESSAGES) {
    const at = new Date(now.getTime() - daysAgo * 86_400_000);
    await client.query(
      `insert into public.directory_message (id, audience_id, partnership_id, reference, request_hash, state, sender_name, organisation, sender_email,
         message, received_at, told_at, settled_at, settled_by_id)
       select $1::uuid, x.id, x.partnership_id, $3, $4::bytea, $5::text, $6, $7, $8, $9, $10::timestamptz, $10::timestamptz,
         case when o.person_id is not null then $10::timestamptz end, o.person_id
       from public.audience x left join lateral (select person_id from public.office_term t where t.partnership_id = x.partnership_id
         and t.office = 'COORDINATOR' and t.ended_at is null and $5::text <> 'NEW' order by t.starts_on, t.id limit 1) o on true
       where x.partnership_id = $2 and x.kind = 'OFFICERS'`,
      [
        demoId('directory message', reference),
        demoId('partnership', '1'),
        reference,
        createHash('sha256').update(reference).digest(),
        state,
        ...from,
        message,
        at,
      ],
    );
  }
}

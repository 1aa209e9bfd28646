import type { ClientBase } from 'pg';
import type { Told } from './minuted.js';
import { Minuting, type DemoMinutes, type Named } from './minuting.js';
import type { Row } from './rows.js';

/** Of each partnership: minutes of the last meeting as a draft, of the one before as circulated, and of those before that as approved. */
export function minutesOf(story: Omit<Told, 'names'>, people: readonly Named[], now: Date): DemoMinutes {
  const { diary } = story;
  const rows: DemoMinutes = {
    minutes: [],
    minutesTexts: [],
    minutesDocuments: [],
    minutesVersions: [],
    minutesCorrections: [],
    minutesApprovals: [],
    minutesNotes: [],
  };
  const names = new Map<unknown, string>(people.map(({ id, name }) => [id, name]));
  const told: Told = { ...story, names };
  const gated = new Set(diary.namedAudiences.filter((each) => 'agreementId' in each).map(({ key }) => key));
  const past = diary.meetings.filter(
    ({ status, seenBy, endsAt, organiserId, audience }) =>
      status === 'SCHEDULED' &&
      seenBy === 'PARTNERSHIP' &&
      organiserId &&
      new Date(String(endsAt)) < now &&
      !gated.has(audience!),
  );
  for (const ofOne of Map.groupBy(past, ({ partnershipId }) => partnershipId).values()) {
    const newestFirst = ofOne.toSorted((one, other) =>
      String(other['startsAt']).localeCompare(String(one['startsAt'])),
    );
    newestFirst.slice(0, 4).forEach((meeting, index) => {
      const by = { id: String(meeting['organiserId']), name: names.get(meeting['organiserId']) ?? '' };
      const later = newestFirst[index - 1];
      const item = diary.agendaItems.find(({ meetingId }) => meetingId === later?.['id']);
      const approval = index > 1 && later && item ? { later, itemId: String(item['id']) } : undefined;
      new Minuting(rows, told, meeting, by).write(index === 0 ? 'DRAFT' : 'CIRCULATED', approval);
    });
  }
  return rows;
}

/** As the program does it: circulated, approved where they were, and noted upon only then. */
export async function putMinutes(
  client: ClientBase,
  demo: DemoMinutes,
  put: (table: string, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  await put('minutes', demo.minutes);
  await put('minutes_text', demo.minutesTexts);
  await put('minutes_document', demo.minutesDocuments);
  await put('minutes_correction', demo.minutesCorrections);
  await put('minutes_version', demo.minutesVersions);
  for (const { documentId, meetingId, itemId, by, at } of demo.minutesApprovals)
    await client.query(
      `update public.minutes_document d set state = 'APPROVED', approved_at_meeting_id = $2, approved_at_item_id = $3, approved_by_id = $4,
         approved_by_name = $5, approved_at = $6, number = v.number, sha256 = v.sha256 from public.minutes_version v where d.id = $1 and v.document_id = d.id and v.number = 2`,
      [documentId, meetingId, itemId, by.id, by.name, at],
    );
  await put('minutes_note', demo.minutesNotes);
}

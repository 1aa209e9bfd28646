import { Injectable } from '@nestjs/common';
import { record } from '@lib/database';
import { newId, problem, refuse } from '@lib/kernel';
import { AgendaRepository } from '../data/agenda.repository.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import { agendaFrom, type AgendaItem, type AgendaItemData } from '../domain/agenda.js';
import type { Meeting } from '../domain/meeting.js';
import { partProblems } from '../domain/parts.js';
import { place, whoSeesAChange, type PlacedItem } from '../domain/placing.js';
import { AgendaChanged } from '../meeting.events.js';

/** Gives each item its readers and its place, and writes the agenda; a step of building it, in its transaction. */
@Injectable()
export class SetAgenda {
  constructor(
    private readonly agendas: AgendaRepository,
    private readonly meetings: MeetingRepository,
  ) {}

  /** At the beginning there is nobody to tell. */
  async begin(meeting: Meeting, items: readonly AgendaItem[]): Promise<void> {
    if (items.length > 0) await this.agendas.save(meeting.id, [], await this.place(meeting, items));
  }

  /** The same for each of the meetings of a series, all of them like the one given. */
  async beginEach(like: Meeting, meetingIds: readonly string[], items: readonly AgendaItem[]): Promise<void> {
    const [first, ...others] = meetingIds;
    if (first === undefined || items.length === 0) return;
    await this.agendas.save(
      first,
      [],
      await this.place({ id: first, seenBy: like.seenBy, audienceId: like.audienceId }, items),
    );
    for (const part of new Map(items.map((item) => [keyOf(item), item])).values())
      await this.agendas.beginPart(others, part);
    await this.agendas.copy(first, others);
  }

  /** What one meeting has, for dates that its series gains; what is for named seats, or hidden, belongs to that meeting alone. */
  async beginLike(likeId: string, meetingIds: readonly string[]): Promise<void> {
    const items = (await this.agendas.of(likeId)).filter(({ seenBy, isHidden }) => seenBy !== 'NAMED' && !isHidden);
    await this.beginEach(
      await this.meetings.get(likeId),
      meetingIds,
      items.map((item) => ({ ...item, id: newId(), isCarried: false })),
    );
  }

  async execute(meeting: Meeting, before: readonly PlacedItem[], items: readonly AgendaItem[]): Promise<void> {
    const after = await this.place(meeting, items);
    await this.refuseToLose(before, after);
    await this.agendas.save(meeting.id, before, after);
    const parts = await this.agendas.partIds(meeting.id);
    for (const audienceId of whoSeesAChange(before, after))
      record(new AgendaChanged(String(parts.get(audienceId)), meeting.partnershipId, meeting.id));
  }

  /** Adds an item after all others that everybody sees, whoever else is at work on the agenda. */
  async add(meeting: Meeting, data: AgendaItemData): Promise<AgendaItem> {
    await this.agendas.takeAsItIs(meeting.id);
    const before = await this.agendas.of(meeting.id);
    const [item] = agendaFrom([data]) as [AgendaItem];
    const open = before.filter(({ isHidden }) => !isHidden);
    await this.execute(meeting, before, [...open, item, ...before.filter(({ isHidden }) => isHidden)]);
    return item;
  }

  /** An item at which something arose stays: what was said there would be of nothing. */
  private async refuseToLose(before: readonly PlacedItem[], after: readonly PlacedItem[]): Promise<void> {
    const kept = new Set(after.map(({ id }) => id));
    const gone = before.filter(({ id }) => !kept.has(id));
    if (gone.length === 0) return;
    const arisen = await this.agendas.arisenAt(gone.map(({ id }) => id));
    refuse(
      gone.map(
        ({ id, title }) =>
          arisen.has(id) &&
          problem('SOMETHING_AROSE', `“${title}” stays on the agenda: ${arisen.get(id)}.`, 'agendaItems'),
      ),
    );
  }

  private async place(
    meeting: Pick<Meeting, 'id' | 'seenBy' | 'audienceId'>,
    items: readonly AgendaItem[],
  ): Promise<PlacedItem[]> {
    const nameable = items.some(({ seenBy }) => seenBy === 'NAMED')
      ? await this.agendas.nameableSeats(meeting.id)
      : new Set<string>();
    refuse(items.flatMap((item, index) => partProblems(meeting, item, nameable, 'agendaItems', String(index))));
    const audiences = new Map<string, number>();
    for (const item of items) {
      const key = keyOf(item);
      if (!audiences.has(key)) audiences.set(key, await this.agendas.audienceOf(meeting.id, item));
    }
    return place(items, meeting.audienceId, (item) => Number(audiences.get(keyOf(item))));
  }
}

const keyOf = ({ seenBy, seatIds }: AgendaItem): string => [seenBy, ...seatIds].join(' ');

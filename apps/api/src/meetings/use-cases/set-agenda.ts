import { Injectable } from '@nestjs/common';
import { record } from '@lib/database';
import { refuse } from '@lib/kernel';
import { AgendaRepository } from '../data/agenda.repository.js';
import type { AgendaItem } from '../domain/agenda.js';
import type { Meeting } from '../domain/meeting.js';
import { partProblems } from '../domain/parts.js';
import { place, whoSeesAChange, type PlacedItem } from '../domain/placing.js';
import { AgendaChanged } from '../meeting.events.js';

/** Gives each item its readers and its place, and writes the agenda; a step of building it, in its transaction. */
@Injectable()
export class SetAgenda {
  constructor(private readonly agendas: AgendaRepository) {}

  /** At the beginning there is nobody to tell. */
  async begin(meeting: Meeting, items: readonly AgendaItem[]): Promise<void> {
    if (items.length > 0) await this.agendas.save(meeting.id, [], await this.place(meeting, items));
  }

  async execute(meeting: Meeting, before: readonly PlacedItem[], items: readonly AgendaItem[]): Promise<void> {
    const after = await this.place(meeting, items);
    await this.agendas.save(meeting.id, before, after);
    const parts = await this.agendas.partIds(meeting.id);
    for (const audienceId of whoSeesAChange(before, after))
      record(new AgendaChanged(String(parts.get(audienceId)), meeting.partnershipId, meeting.id));
  }

  private async place(meeting: Meeting, items: readonly AgendaItem[]): Promise<PlacedItem[]> {
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

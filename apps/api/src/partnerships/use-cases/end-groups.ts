import { Injectable } from '@nestjs/common';
import { PartnershipRepository } from '../data/partnership.repository.js';
import type { Partnership } from '../domain/partnership.js';
import { EndOnePartnership } from './end-one-partnership.js';
import type { Winding } from './end-places.js';

/** What reported to a partnership that is over: its groups end with it, other partnerships report to the successor. */
@Injectable()
export class EndGroups {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly endOne: EndOnePartnership,
  ) {}

  async execute(over: Partnership, successorId: string | null, winding: Winding): Promise<void> {
    for (const child of await this.partnerships.reportingTo(over.id)) {
      if (child.isGroup) {
        const reason = `${over.name}, to which it belonged, ended.`;
        // What was changed in the group since that day stands: it ends when that is known.
        const lastChange = await this.partnerships.lastChangedOn(child.id);
        const on = winding.on < lastChange ? lastChange : winding.on;
        await this.endOne.execute(child, (today) => child.close({ on, reason }, today), { ...winding, on });
        await this.execute(child, null, winding);
      } else {
        child.reportTo(successorId);
        await this.partnerships.save(child);
      }
    }
  }
}

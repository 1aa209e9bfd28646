import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { Config } from '@lib/config';
import { record, transaction, UnitOfWork } from '@lib/database';
import { LinkAsker, type LinkReport } from '@lib/link-check';
import { ResourceLinkUnavailable } from '../library.events.js';

interface DueLink {
  readonly versionId: string;
  readonly place: number;
  readonly url: string | null;
}

/** Shorter than the time until it is queued again; what is left over is asked then. */
const LONGEST_MS = 40_000;

/** Asks links of what is published whether they still answer, one after the other. Runs in the worker, where links are checked at all. */
@Injectable()
export class CheckLinks {
  private readonly asker: LinkAsker;

  constructor(
    private readonly work: UnitOfWork,
    { publicUrl, mailFrom, linkChecks }: Config,
  ) {
    const contact = /<([^<>]*)>/.exec(mailFrom)?.[1] ?? mailFrom;
    // A header holds no more than these signs.
    const agent = `Roundtable/1 (link check; +${publicUrl}; ${contact})`.replace(/[^\w.:/@+();, -]/g, '');
    this.asker = new LinkAsker({ agent, also: linkChecks.also });
  }

  async execute(signal: AbortSignal): Promise<void> {
    for (const end = Date.now() + LONGEST_MS; Date.now() < end && !signal.aborted;) {
      const link = await this.next();
      if (!link) return;
      if (link.url !== null) await this.note(link, await this.asker.ask(link.url, signal));
    }
  }

  /** It counts as asked from here on: no transaction waits for hosts of others. */
  private async next(): Promise<DueLink | undefined> {
    const [link] = await this.work.asAnybody(thePublic, () =>
      transaction().query<DueLink[]>('select version_id as "versionId", place, url from app.link_to_ask()'),
    );
    return link;
  }

  private async note({ versionId, place }: DueLink, { outcome, movedTo }: LinkReport): Promise<void> {
    await this.work.asAnybody(thePublic, async () => {
      const [broken] = await transaction().query<{ resourceId: string; partnershipId: string | null }[]>(
        'select resource_id as "resourceId", partnership_id as "partnershipId" from app.note_link($1, $2, $3, $4)',
        [versionId, place, outcome, movedTo],
      );
      if (broken) record(new ResourceLinkUnavailable(broken.resourceId, broken.partnershipId));
    });
  }
}

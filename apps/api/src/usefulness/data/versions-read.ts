import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { NotFound } from '@lib/kernel';

/** A version that was published, as far as it matters to those who say something of it. */
export interface VersionRead {
  readonly id: string;
  readonly resourceId: string;
  readonly submitterId: string;
  /** The partnership whose own it is; null when it is for the network or the public. */
  readonly ownOf: string | null;
}

/** Versions that whoever asks can read. */
@Injectable()
export class VersionsRead {
  async get(id: string): Promise<VersionRead> {
    const [version] = await transaction().query<VersionRead[]>(
      `select v.id, v.resource_id as "resourceId", v.submitter_id as "submitterId",
         case when r.found_by in ('PARTNERSHIP', 'STATUTORY') then r.partnership_id end as "ownOf"
       from resource_version v cross join lateral app.version_readers(v.id) r where v.id = $1 and v.state = 'PUBLISHED'`,
      [id],
    );
    if (!version) throw new NotFound();
    return version;
  }
}

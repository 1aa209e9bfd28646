import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import type { ScanState } from '../../files/index.js';
import type { Marking } from '../../meetings/index.js';

/** A paper as a reader finds it in the pack of a meeting. */
export interface PaperForReader {
  readonly paperId: string;
  /** Null for the meeting as a whole; such papers come last. */
  readonly itemId: string | null;
  readonly title: string;
  /** “Late paper”, “Supplement 1 to “Budget””; empty when nothing is to be said. */
  readonly label: string;
  /** Of the newest version, which is the one to read. */
  readonly versionNumber: number;
  readonly marking: Marking;
  readonly handling: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly scanState: ScanState;
}

/** The papers of a meeting for whoever has entered, in the order of its agenda: nothing of others is among them. */
@Injectable()
export class PapersForReader {
  /** Call inside a transaction: the row rules decide what there is. */
  of(meetingId: string): Promise<PaperForReader[]> {
    return transaction().query<PaperForReader[]>(
      `select p.id as "paperId", p.item_id as "itemId", p.title, concat_ws('. ', case when p.is_late then 'Late paper' end, nullif(p.supplement_label, '')) as label,
         v.number as "versionNumber", p.marking, p.handling, f.id as "fileId", f.name as "fileName", f.media_type as "mediaType", f.size, f.scan_state as "scanState"
       from paper_entry p join paper_version v on v.paper_id = p.id and v.number = p.number_of_versions join stored_file f on f.id = v.file_id
       where p.meeting_id = $1 and p.removed_at is null order by p.place, p.head_id, p.is_supplement, p.position, p.id`,
      [meetingId],
    );
  }
}

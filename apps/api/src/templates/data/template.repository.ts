import { Injectable } from '@nestjs/common';
import { insert, transaction } from '@lib/database';
import type { Template } from '../domain/template.js';
import { TemplateUse } from '../domain/template-use.js';

/** Finds templates as whoever has entered may read them, and keeps what was begun from them. */
@Injectable()
export class TemplateRepository {
  async find(fileId: string): Promise<Template | null> {
    const [row] = await transaction().query<Template[]>(
      `select f.file_id as "fileId", r.id as "resourceId", v.number, v.title, v.marking, v.partnership_id as "partnershipId",
         coalesce(f.found_by, v.found_by) as "foundBy"
       from resource_file f join resource_version v on v.id = f.version_id
       join resource_entry r on r.id = v.resource_id and r.current_number = v.number
       where f.file_id = $1 and v.kind = 'TEMPLATE' and r.is_listed`,
      [fileId],
    );
    return row ?? null;
  }

  keep(use: TemplateUse): Promise<TemplateUse> {
    return insert(TemplateUse, use);
  }
}

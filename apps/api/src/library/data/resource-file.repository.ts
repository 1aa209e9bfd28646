import { Injectable } from '@nestjs/common';
import { load, transaction } from '@lib/database';
import { ResourceFile } from '../domain/resource-file.js';

/** Loads and saves the files of versions. */
@Injectable()
export class ResourceFileRepository {
  get(id: string): Promise<ResourceFile> {
    return load(ResourceFile, id);
  }

  of(versionId: string): Promise<ResourceFile[]> {
    return transaction()
      .getRepository(ResourceFile)
      .find({ where: { versionId }, order: { position: 'ASC', id: 'ASC' } });
  }

  async add(file: ResourceFile): Promise<void> {
    await transaction().insert('ResourceFile', file as never);
  }

  async save({ id, label, language, foundBy }: ResourceFile): Promise<void> {
    await transaction().query('update resource_file set label = $2, language = $3, found_by = $4 where id = $1', [
      id,
      label,
      language,
      foundBy,
    ]);
  }

  async remove(id: string): Promise<void> {
    await transaction().query('delete from resource_file where id = $1', [id]);
  }
}

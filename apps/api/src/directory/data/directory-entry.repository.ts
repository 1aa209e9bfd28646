import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { save, transaction } from '@lib/database';
import { DirectoryEntry } from '../domain/directory-entry.js';

/** Loads and saves what partnerships keep for the directory. */
@Injectable()
export class DirectoryEntryRepository {
  async of(partnershipId: string): Promise<DirectoryEntry> {
    const entry = await transaction().getRepository(DirectoryEntry).findOneBy({ partnershipId });
    if (!entry) throw new NotFound();
    return entry;
  }

  save(entry: DirectoryEntry): Promise<DirectoryEntry> {
    return save(DirectoryEntry, entry, 'directory entry');
  }
}

import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import { insert, isTaken, load, record, save, transaction } from '@lib/database';
import { GovernanceDocument } from '../domain/governance-document.js';

/** Loads and saves documents by which partnerships are run. */
@Injectable()
export class GovernanceDocumentRepository {
  get(id: string): Promise<GovernanceDocument> {
    return load(GovernanceDocument, id);
  }

  add(document: GovernanceDocument): Promise<GovernanceDocument> {
    return named(insert(GovernanceDocument, document));
  }

  save(document: GovernanceDocument): Promise<GovernanceDocument> {
    return named(save(GovernanceDocument, document, 'document'));
  }

  async remove(document: GovernanceDocument): Promise<void> {
    await transaction().delete(GovernanceDocument, document.id);
    record(...document.takeEvents());
  }
}

async function named(work: Promise<GovernanceDocument>): Promise<GovernanceDocument> {
  try {
    return await work;
  } catch (error) {
    if (isTaken(error, 'governance_document_title_once'))
      throw new ProblemError(
        problem(
          'NAME_TAKEN',
          'The partnership has a document of this name. Choose one that tells them apart.',
          'title',
        ),
      );
    throw error;
  }
}

import { Injectable } from '@nestjs/common';
import { insert, save, transaction } from '@lib/database';
import { Signature } from '../domain/signature.js';

@Injectable()
export class SignatureRepository {
  ofParty(partyId: string): Promise<Signature[]> {
    return transaction().getRepository(Signature).findBy({ partyId });
  }

  ofAgreement(agreementId: string): Promise<Signature[]> {
    return transaction().getRepository(Signature).findBy({ agreementId });
  }

  add(signature: Signature): Promise<Signature> {
    return insert(Signature, signature);
  }

  async saveAll(signatures: readonly Signature[]): Promise<void> {
    for (const each of signatures) await save(Signature, each, 'signature');
  }
}

import { newId } from '@lib/kernel';
import type { Agreement } from './agreement.js';

/** An agency that is asked to sign. */
export class AgreementParty {
  readonly id: string;
  readonly audienceId: number;
  readonly agreementId: string;
  readonly agencyId: string;

  static of({ id, audienceId }: Agreement, agencyId: string): AgreementParty {
    return Object.assign(new AgreementParty(), { id: newId(), audienceId, agreementId: id, agencyId });
  }
}

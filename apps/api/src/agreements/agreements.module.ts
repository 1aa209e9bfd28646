import { Module } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { FileClaims, FilesModule } from '../files/index.js';
import { PartnershipRepository, PartnershipsModule } from '../partnerships/index.js';
import { AgreementRepository } from './data/agreement.repository.js';
import { SignatureRepository } from './data/signature.repository.js';
import { UndertakingRepository } from './data/undertaking.repository.js';
import { AgreementResolver } from './graphql/agreement.resolver.js';
import { SignatureResolver } from './graphql/signature.resolver.js';
import { UndertakingResolver } from './graphql/undertaking.resolver.js';
import { AcceptUndertaking } from './use-cases/accept-undertaking.js';
import { AddAgreement } from './use-cases/add-agreement.js';
import { AskAgencies } from './use-cases/ask-agencies.js';
import { ChangeAgreement } from './use-cases/change-agreement.js';
import { ChangeUndertaking } from './use-cases/change-undertaking.js';
import { RecordSignature } from './use-cases/record-signature.js';
import { SignAgreement } from './use-cases/sign-agreement.js';
import { WithdrawAgreement } from './use-cases/withdraw-agreement.js';
import { WithdrawSignature } from './use-cases/withdraw-signature.js';

@Module({
  imports: [PartnershipsModule, FilesModule],
  providers: [
    AgreementRepository,
    SignatureRepository,
    UndertakingRepository,
    AskAgencies,
    {
      provide: AddAgreement,
      inject: [UnitOfWork, PartnershipRepository, AgreementRepository, FileClaims, AskAgencies, Clock],
      useFactory: (
        work: UnitOfWork,
        partnerships: PartnershipRepository,
        agreements: AgreementRepository,
        files: FileClaims,
        ask: AskAgencies,
        clock: Clock,
      ) => new AddAgreement(work, { partnerships, agreements, files }, ask, clock),
    },
    {
      provide: ChangeAgreement,
      inject: [UnitOfWork, AgreementRepository, SignatureRepository, FileClaims, AskAgencies, Clock],
      useFactory: (
        work: UnitOfWork,
        agreements: AgreementRepository,
        signatures: SignatureRepository,
        files: FileClaims,
        ask: AskAgencies,
        clock: Clock,
      ) => new ChangeAgreement(work, { agreements, signatures, files }, ask, clock),
    },
    AcceptUndertaking,
    ChangeUndertaking,
    RecordSignature,
    SignAgreement,
    WithdrawAgreement,
    WithdrawSignature,
    AgreementResolver,
    SignatureResolver,
    UndertakingResolver,
  ],
})
export class AgreementsModule {}

import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { TrainingModule } from '../training/index.js';
import { Certificates } from './data/certificates.js';
import { CertificateResolver } from './graphql/certificate.resolver.js';
import { CertificateRoutes } from './http/certificate.routes.js';
import { CheckCertificate } from './use-cases/check-certificate.js';
import { IssueCertificates } from './use-cases/issue-certificates.js';

@Module({
  imports: [PeopleModule, TrainingModule],
  providers: [Certificates, IssueCertificates, CheckCertificate, CertificateResolver, CertificateRoutes],
})
export class CertificatesModule {}

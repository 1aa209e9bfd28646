export { certificateReads } from './data/certificate.reads.js';
export { CertificateRoutes } from './http/certificate.routes.js';
export { CertificatesModule } from './certificates.module.js';
export { CertificatesIssued, CertificateWithdrawn } from './certificate.events.js';

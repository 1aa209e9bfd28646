import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { makeReport } from '@lib/pdf-pack';
import type { FastifyInstance } from 'fastify';
import { onPaper } from '../domain/on-paper.js';
import { CheckCertificate } from '../use-cases/check-certificate.js';

/** Hands a certificate out as a PDF to whoever knows its number. */
@Injectable()
export class CertificateRoutes {
  constructor(
    private readonly config: Config,
    private readonly check: CheckCertificate,
  ) {}

  register(http: FastifyInstance): void {
    http.get<{ Params: { number: string } }>('/certificates/:number/pdf', async (request, reply) => {
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const { certificate } = await this.check.execute(request.params.number, request.ip);
      // Its page says what is the matter with it.
      if (!certificate || certificate.isWithdrawn)
        return reply.redirect(`/certificates/${encodeURIComponent(request.params.number)}`, 303);
      const address = new URL(`/certificates/${certificate.number}`, this.config.publicUrl).href;
      return reply
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('content-disposition', `attachment; filename="Certificate ${certificate.number}.pdf"`)
        .type('application/pdf')
        .send(request.method === 'HEAD' ? '' : await makeReport(onPaper(certificate, address)));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { hashOf } from '@lib/access';
import { Forbidden, NotFound, ProblemError, Unauthenticated } from '@lib/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { AnswersByLink, type Asked, type LinkHolder } from '../data/answers-by-link.js';
import type { AnswerGiven } from '../domain/meeting-invitation.js';
import { AnswerByLink } from '../use-cases/answer-by-link.js';
import { noSuchLinkPage, respondPage, type Notice } from './respond-page.js';

interface LinkParams {
  readonly token: string;
}

interface Typed {
  readonly response: string;
  readonly message: string;
}

/** Answering from the mail without signing in. Reading the page changes nothing, however often a mail scanner does it. */
@Injectable()
export class RespondRoutes {
  constructor(
    private readonly answers: AnswersByLink,
    private readonly answer: AnswerByLink,
  ) {}

  register(http: FastifyInstance): void {
    http.get<{ Params: LinkParams; Querystring: { saved?: string } }>(
      '/respond/:token',
      async ({ params, query }, reply) => {
        const asked = await this.answers.of(holderOf(params));
        return asked
          ? send(reply, 200, pageOf(asked, { isSaved: query.saved === 'yes' && asked.invitation.response !== 'NONE' }))
          : send(reply, 404, noSuchLinkPage());
      },
    );
    http.post<{ Params: LinkParams; Body: { response?: string; message?: string; all?: string } | undefined }>(
      '/respond/:token',
      async ({ params, body }, reply) => {
        const holder = holderOf(params);
        const asked = await this.answers.of(holder);
        if (!asked) return send(reply, 404, noSuchLinkPage());
        const response = String(body?.response ?? 'NONE');
        const message = String(body?.message ?? '');
        try {
          if (
            !['ACCEPTED', 'TENTATIVE', 'APOLOGIES', 'DEPUTY', 'NONE'].includes(response) ||
            !message.isWellFormed() ||
            message.includes('\u0000')
          )
            throw new NotFound();
          await this.answer.execute(holder, {
            response: response as AnswerGiven['response'],
            message,
            forAll: body?.all === 'yes',
          });
        } catch (error) {
          if (error instanceof ProblemError)
            return send(reply, 422, pageOf(asked, { response, message, problem: error.message }));
          if (error instanceof NotFound || error instanceof Forbidden || error instanceof Unauthenticated)
            return send(reply, 404, noSuchLinkPage());
          throw error;
        }
        return reply.header('cache-control', 'no-store').redirect(`/respond/${params.token}?saved=yes`, 303);
      },
    );
  }
}

const holderOf = ({ token }: LinkParams): LinkHolder => ({ kind: 'link', tokenHash: hashOf(token) });

/** With what was typed, where that was refused; otherwise with the answer that stands. */
const pageOf = (
  { invitation, ...asked }: Asked,
  { response = invitation.response, message = invitation.message, ...notice }: Partial<Typed> & Notice,
) => respondPage({ ...asked, response, message }, notice);

const send = (reply: FastifyReply, status: number, page: string) =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    // Without a referrer browsers send the form with `Origin: null`, which is refused as coming from elsewhere.
    .header('referrer-policy', 'same-origin')
    .type('text/html; charset=utf-8')
    .send(page);

import { Injectable } from '@nestjs/common';
import { hashOf, type Caller } from '@lib/access';
import { Forbidden, NotFound, ProblemError, Unauthenticated } from '@lib/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { MeetingResponse } from '../../schema.types.js';
import { AnswersByLink } from '../data/answers-by-link.js';
import { RespondToMeeting } from '../use-cases/respond-to-meeting.js';
import { noSuchLinkPage, respondPage } from './respond-page.js';

interface LinkParams {
  readonly token: string;
}

/** Answering from the mail without signing in. Reading the page changes nothing, however often a mail scanner does it. */
@Injectable()
export class RespondRoutes {
  constructor(
    private readonly answers: AnswersByLink,
    private readonly respond: RespondToMeeting,
  ) {}

  register(http: FastifyInstance): void {
    http.get<{ Params: LinkParams; Querystring: { saved?: string } }>(
      '/respond/:token',
      async ({ params, query }, reply) => {
        const answer = await this.answers.of(callerWith(params));
        return answer
          ? send(reply, 200, respondPage(answer, { isSaved: query.saved === 'yes' && answer.response !== 'NONE' }))
          : send(reply, 404, noSuchLinkPage());
      },
    );
    http.post<{ Params: LinkParams; Body: { response?: string; message?: string } | undefined }>(
      '/respond/:token',
      async ({ params, body }, reply) => {
        const caller = callerWith(params);
        const answer = await this.answers.of(caller);
        if (!answer) return send(reply, 404, noSuchLinkPage());
        const response = String(body?.response ?? 'NONE');
        const message = String(body?.message ?? '');
        try {
          if (
            !['ACCEPTED', 'TENTATIVE', 'APOLOGIES', 'DEPUTY', 'NONE'].includes(response) ||
            !message.isWellFormed() ||
            message.includes('\u0000')
          )
            throw new NotFound();
          await this.respond.execute(caller, {
            invitationId: answer.invitationId,
            response: response as MeetingResponse,
            message,
          });
        } catch (error) {
          if (error instanceof ProblemError)
            return send(reply, 422, respondPage({ ...answer, response, message }, { problem: error.message }));
          if (error instanceof NotFound || error instanceof Forbidden || error instanceof Unauthenticated)
            return send(reply, 404, noSuchLinkPage());
          throw error;
        }
        return reply.header('cache-control', 'no-store').redirect(`/respond/${params.token}?saved=yes`, 303);
      },
    );
  }
}

const callerWith = ({ token }: LinkParams): Caller => ({ kind: 'link', tokenHash: hashOf(token) });

const send = (reply: FastifyReply, status: number, page: string) =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    // Without a referrer browsers send the form with `Origin: null`, which is refused as coming from elsewhere.
    .header('referrer-policy', 'same-origin')
    .type('text/html; charset=utf-8')
    .send(page);

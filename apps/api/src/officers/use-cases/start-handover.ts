import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { asProblems, Clock, problem, refuse, tidy } from '@lib/kernel';
import { Invitation, TermRepository, withCare, type OfficeTerm } from '../../partnerships/index.js';
import type { StartHandoverInput } from '../../schema.types.js';
import { HandoverRepository } from '../data/handover.repository.js';
import { Handover } from '../domain/handover.js';
import { handoverPolicy } from '../officer.policy.js';

const ZONE = 'Europe/London';

const TERM_IS_OVER = problem('TERM_IS_OVER', 'This term has ended already. Invite somebody to the office instead.');
const HOLDS_IT_ALREADY = problem(
  'HOLDS_IT_ALREADY',
  'This person holds the office already. Choose somebody else.',
  'email',
);

/** Invites a successor to an office, to hold it jointly until the overlap ends. */
@Injectable()
export class StartHandover {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handovers: HandoverRepository,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, input: StartHandoverInput): Promise<Handover> {
    return this.work.as(caller, async (actor) => {
      const term = await this.terms.ofOffice(input.termId);
      permit(actor, handoverPolicy.manage, { ...(await withCare(term)), personId: term.personId });
      expectVersion(term, input.version, 'term');
      const { office, partnershipId } = term;
      if (office === 'NATIONAL_COORDINATOR') throw new Error('The national coordinator is appointed, not invited.');
      const [now, today] = [this.clock.now(), this.clock.today(ZONE)];
      const details = {
        partnershipId,
        startsOn: input.startsOn && input.startsOn > today ? input.startsOn : today,
        endsOn: input.endsOn ?? null,
        invitedById: String(actor.personId),
      };
      const invited = () =>
        Invitation.to({ ...details, email: input.email, place: { office }, jointly: true }, now, today);
      const started = (invitation: { id: string; startsOn: string }) =>
        Handover.start(
          { partnershipId, office, outgoing: term, invitation, ...input, startedById: details.invitedById },
          now,
          today,
        );
      refuse([
        term.isOver(today) && TERM_IS_OVER,
        (await this.isTheirs(term, input.email)) && HOLDS_IT_ALREADY,
        ...asProblems([], () => void invited()),
        ...asProblems([], () => void started({ ...details, id: term.id })),
      ]);
      await this.handovers.makeWay(term.id, now);
      const invitation = invited();
      return this.handovers.add(started(invitation), invitation);
    });
  }

  private isTheirs({ partnershipId, office }: OfficeTerm, email: string): Promise<boolean> {
    return this.handovers.isHeldBy(tidy(email), partnershipId, office);
  }
}

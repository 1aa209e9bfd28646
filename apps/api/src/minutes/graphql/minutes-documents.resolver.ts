import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AcceptCorrectionInput,
  AddMinutesNoteInput,
  ApproveMinutesInput,
  CirculateMinutesInput,
  DeclineCorrectionInput,
  ProposeCorrectionInput,
} from '../../schema.types.js';
import { ApproveMinutes } from '../use-cases/approve-minutes.js';
import { CirculateMinutes } from '../use-cases/circulate-minutes.js';
import { CorrectMinutes } from '../use-cases/correct-minutes.js';

@Resolver()
export class MinutesDocumentsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly circulating: CirculateMinutes,
    private readonly correcting: CorrectMinutes,
    private readonly approving: ApproveMinutes,
  ) {}

  @Mutation('circulateMinutes')
  circulate(@CurrentCaller() caller: Caller, @Args('input') input: CirculateMinutesInput) {
    return payload('minutes', this.circulating.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('proposeCorrection')
  propose(@CurrentCaller() caller: Caller, @Args('input') input: ProposeCorrectionInput) {
    return payload('correction', this.correcting.propose(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('acceptCorrection')
  accept(@CurrentCaller() caller: Caller, @Args('input') input: AcceptCorrectionInput) {
    return payload('correction', this.correcting.accept(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('declineCorrection')
  decline(@CurrentCaller() caller: Caller, @Args('input') input: DeclineCorrectionInput) {
    return payload('correction', this.correcting.decline(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('approveMinutes')
  approve(@CurrentCaller() caller: Caller, @Args('input') input: ApproveMinutesInput) {
    return payload('document', this.approving.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('addMinutesNote')
  addNote(@CurrentCaller() caller: Caller, @Args('input') input: AddMinutesNoteInput) {
    return payload('document', this.approving.addNote(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}

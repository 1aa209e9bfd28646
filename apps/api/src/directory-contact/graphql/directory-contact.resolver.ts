import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, CurrentRequest, payload, Public, type GraphContext } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { OpenForms } from '../../open-forms/index.js';
import type { ContactPartnershipInput, SettleDirectoryMessageInput } from '../../schema.types.js';
import { ContactPartnership } from '../use-cases/contact-partnership.js';
import { SettleMessage } from '../use-cases/settle-message.js';

@Resolver()
export class DirectoryContactResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly forms: OpenForms,
    private readonly contact: ContactPartnership,
    private readonly settle: SettleMessage,
  ) {}

  @Public()
  @Query('contactForm')
  contactForm() {
    return { token: this.forms.issue() };
  }

  @Public()
  @Mutation('contactPartnership')
  contactPartnership(
    @CurrentRequest() { caller, address }: GraphContext,
    @Args('input') input: ContactPartnershipInput,
  ) {
    return payload('reference', this.contact.execute(caller, address, input));
  }

  @Mutation('settleDirectoryMessage')
  settleDirectoryMessage(@CurrentCaller() caller: Caller, @Args('input') input: SettleDirectoryMessageInput) {
    return payload('message', this.settle.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AddResourceFileInput, ChangeResourceFileInput, RemoveResourceFileInput } from '../../schema.types.js';
import { KeepFiles } from '../use-cases/keep-files.js';

@Resolver()
export class ResourceFileResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly files: KeepFiles,
  ) {}

  @Mutation('addResourceFile')
  addResourceFile(@CurrentCaller() caller: Caller, @Args('input') input: AddResourceFileInput) {
    return payload('resourceVersion', this.files.add(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeResourceFile')
  changeResourceFile(@CurrentCaller() caller: Caller, @Args('input') input: ChangeResourceFileInput) {
    return payload('resourceVersion', this.files.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removeResourceFile')
  removeResourceFile(@CurrentCaller() caller: Caller, @Args('input') input: RemoveResourceFileInput) {
    return payload('resourceVersion', this.files.remove(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}

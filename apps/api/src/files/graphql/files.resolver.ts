import { Query, Resolver } from '@nestjs/graphql';
import { Config } from '@lib/config';
import { FILE_KINDS } from '../domain/file-kind.js';

@Resolver()
export class FilesResolver {
  constructor(private readonly config: Config) {}

  @Query('uploadRules')
  uploadRules() {
    return {
      mostMegabytes: this.config.uploadMostMb,
      endings: FILE_KINDS.map(({ ending }) => ending),
      areScanned: this.config.clamd !== undefined,
    };
  }
}

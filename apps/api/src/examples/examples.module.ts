import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.js';
import { LibraryModule } from '../library/index.js';
import { OpenFormsModule } from '../open-forms/index.js';
import { ExampleRepository } from './data/example.repository.js';
import { ExamplesByLink } from './data/examples-by-link.js';
import { AnswerResolver } from './graphql/answer.resolver.js';
import { ExampleResolver } from './graphql/example.resolver.js';
import { AnswerCall } from './use-cases/answer-call.js';
import { CurateExamples } from './use-cases/curate-examples.js';

@Module({
  imports: [OpenFormsModule, FilesModule, LibraryModule],
  providers: [ExampleRepository, ExamplesByLink, AnswerCall, CurateExamples, AnswerResolver, ExampleResolver],
})
export class ExamplesModule {}

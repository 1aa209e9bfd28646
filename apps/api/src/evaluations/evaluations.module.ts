import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/index.js';
import { FilesModule } from '../files/index.js';
import { LibraryModule } from '../library/index.js';
import { CaseStudies } from './data/case-study.repository.js';
import { EvaluationMaterial } from './data/evaluation-material.js';
import { EvaluationRepository } from './data/evaluation.repository.js';
import { SignedEvaluations } from './data/signed-evaluation.repository.js';
import { EvaluationResolver } from './graphql/evaluation.resolver.js';
import { EvaluationRoutes } from './http/evaluation.routes.js';
import { SignEvaluation } from './use-cases/sign-evaluation.js';
import { TellCaseStudy } from './use-cases/tell-case-study.js';
import { WriteEvaluation } from './use-cases/write-evaluation.js';

@Module({
  imports: [CampaignsModule, FilesModule, LibraryModule],
  providers: [
    EvaluationRepository,
    EvaluationMaterial,
    SignedEvaluations,
    CaseStudies,
    WriteEvaluation,
    SignEvaluation,
    TellCaseStudy,
    EvaluationResolver,
    EvaluationRoutes,
  ],
})
export class EvaluationsModule {}

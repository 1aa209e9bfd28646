import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { GapRepository } from './data/gap.repository.js';
import { InterestRepository } from './data/interest.repository.js';
import { NominationRepository } from './data/nomination.repository.js';
import { VacancyRepository } from './data/vacancy.repository.js';
import { GapResolver } from './graphql/gap.resolver.js';
import { InterestDecisionResolver } from './graphql/interest-decision.resolver.js';
import { InterestResolver } from './graphql/interest.resolver.js';
import { NominationDecisionResolver } from './graphql/nomination-decision.resolver.js';
import { NominationResolver } from './graphql/nomination.resolver.js';
import { VacancyResolver } from './graphql/vacancy.resolver.js';
import { AdvertiseVacancy } from './use-cases/advertise-vacancy.js';
import { ApproveNomination } from './use-cases/approve-nomination.js';
import { CloseGap } from './use-cases/close-gap.js';
import { DeclineInterest } from './use-cases/decline-interest.js';
import { DeclineNomination } from './use-cases/decline-nomination.js';
import { ExpressInterest } from './use-cases/express-interest.js';
import { Nominate } from './use-cases/nominate.js';
import { OpenGap } from './use-cases/open-gap.js';
import { PlacesToNominateFor } from './use-cases/places-to-nominate-for.js';
import { SeatForInterest } from './use-cases/seat-for-interest.js';
import { SetLastDay } from './use-cases/set-last-day.js';
import { TakeUpInterest } from './use-cases/take-up-interest.js';
import { WantedPlaces } from './use-cases/wanted-places.js';
import { WithdrawInterest } from './use-cases/withdraw-interest.js';
import { WithdrawNomination } from './use-cases/withdraw-nomination.js';
import { WithdrawVacancy } from './use-cases/withdraw-vacancy.js';

@Module({
  imports: [PartnershipsModule],
  providers: [
    GapRepository,
    InterestRepository,
    NominationRepository,
    VacancyRepository,
    AdvertiseVacancy,
    ApproveNomination,
    CloseGap,
    DeclineInterest,
    DeclineNomination,
    ExpressInterest,
    Nominate,
    OpenGap,
    PlacesToNominateFor,
    SeatForInterest,
    SetLastDay,
    TakeUpInterest,
    WantedPlaces,
    WithdrawInterest,
    WithdrawNomination,
    WithdrawVacancy,
    GapResolver,
    InterestDecisionResolver,
    InterestResolver,
    NominationDecisionResolver,
    NominationResolver,
    VacancyResolver,
  ],
})
export class NominationsModule {}

import { Injectable } from '@nestjs/common';
import type { Delivery } from '../data/delivery.js';
import { AccountMessages } from './account-messages.js';
import { ActionMessages } from './action-messages.js';
import { ActivityMessages } from './activity-messages.js';
import { AgreementMessages } from './agreement-messages.js';
import { AgencyMessages } from './agency-messages.js';
import { CampaignMessages } from './campaign-messages.js';
import { DatePollMessages } from './date-poll-messages.js';
import { AgendaMessages } from './agenda-messages.js';
import { ExperienceMessages } from './experience-messages.js';
import { GapMessages } from './gap-messages.js';
import { KitMessages } from './kit-messages.js';
import { LeadMessages } from './lead-messages.js';
import { LeavingMessages } from './leaving-messages.js';
import { MeetingMessages } from './meeting-messages.js';
import type { Message } from './message.js';
import { MinutesMessages } from './minutes-messages.js';
import { PaperMessages } from './paper-messages.js';
import { ExampleMessages } from './example-messages.js';
import { TrainingMessages } from './training-messages.js';
import { ProposalMessages } from './proposal-messages.js';
import { ReminderMessages } from './reminder-messages.js';
import { ResourceMessages } from './resource-messages.js';
import { OfficerMessages } from './officer-messages.js';
import { DirectoryContactMessages } from './directory-contact-messages.js';
import { EndingMessages } from './ending-messages.js';
import { FillingMessages } from './filling-messages.js';
import { SearchMessages } from './search-messages.js';
import { SeatMessages } from './seat-messages.js';
import { SeriesMessages } from './series-messages.js';
import { DecisionMessages } from './decision-messages.js';
import { DirectoryEntryMessages } from './directory-entry-messages.js';
import { TermsMessages } from './terms-messages.js';

/** Writes the message of a delivery, from what is true and visible now. */
@Injectable()
export class Messages {
  constructor(
    private readonly meetings: MeetingMessages,
    private readonly series: SeriesMessages,
    private readonly seats: SeatMessages,
    private readonly leaving: LeavingMessages,
    private readonly accounts: AccountMessages,
    private readonly proposals: ProposalMessages,
    private readonly examples: ExampleMessages,
    private readonly training: TrainingMessages,
    private readonly terms: TermsMessages,
    private readonly directoryEntries: DirectoryEntryMessages,
    private readonly decisions: DecisionMessages,
    private readonly officers: OfficerMessages,
    private readonly filling: FillingMessages,
    private readonly ending: EndingMessages,
    private readonly agreements: AgreementMessages,
    private readonly leads: LeadMessages,
    private readonly agencies: AgencyMessages,
    private readonly datePolls: DatePollMessages,
    private readonly reminders: ReminderMessages,
    private readonly papers: PaperMessages,
    private readonly agendas: AgendaMessages,
    private readonly resources: ResourceMessages,
    private readonly searches: SearchMessages,
    private readonly gaps: GapMessages,
    private readonly experiences: ExperienceMessages,
    private readonly campaigns: CampaignMessages,
    private readonly activities: ActivityMessages,
    private readonly kits: KitMessages,
    private readonly minutes: MinutesMessages,
    private readonly actions: ActionMessages,
    private readonly directoryContact: DirectoryContactMessages,
  ) {}

  /** Null when it is not to be sent any more. */
  write(delivery: Delivery): Promise<Message | null> {
    switch (delivery.kind) {
      case 'MEETING_SCHEDULED':
      case 'MEETING_RESCHEDULED':
      case 'MEETING_CHANGED':
      case 'MEETING_CANCELLED':
      case 'MEETING_DEPUTY':
      case 'MEETING_RELEASED':
        return this.meetings.about(delivery);
      case 'DATE_POLL_ASKED':
      case 'DATE_POLL_TIMES_ADDED':
      case 'DATE_POLL_REMINDER':
      case 'DATE_POLL_ENDED':
        return this.datePolls.toAsked(delivery);
      case 'DATE_POLL_CLOSED':
      case 'DATE_POLL_ALL_ANSWERED':
        return this.datePolls.toOrganiser(delivery);
      case 'SERIES_SCHEDULED':
      case 'SERIES_CHANGED':
        return this.series.about(delivery);
      case 'MEETING_REMINDER':
        return this.reminders.write(delivery);
      case 'ITEM_PROPOSED':
      case 'PROPOSED_ITEM_DECIDED':
        return this.agendas.about(delivery);
      case 'MEETING_LEFT':
        return this.leaving.leftMeeting(delivery);
      case 'SERIES_LEFT':
        return this.leaving.leftSeries(delivery);
      case 'TERM_ENDED':
        return this.leaving.termEnded(delivery);
      case 'AGREEMENT_TO_SIGN':
        return this.agreements.toSign(delivery);
      case 'AGREEMENT_ENDING':
        return this.agreements.ending(delivery);
      case 'AGREEMENT_OVER':
        return this.agreements.over(delivery);
      case 'AGREEMENT_REVIEW':
        return this.agreements.review(delivery);
      case 'SIGHT_LOST':
        return this.agreements.sightLost(delivery);
      case 'INVITATION':
        return this.seats.invitation(delivery);
      case 'INVITATION_ACCEPTED':
        return this.seats.accepted(delivery);
      case 'PROPOSAL_RECEIVED':
        return this.proposals.receipt(delivery);
      case 'PROPOSAL_OUTCOME':
        return this.proposals.outcome(delivery);
      case 'EXAMPLE_RECEIVED':
        return this.examples.receipt(delivery);
      case 'EXAMPLE_OUTCOME':
        return this.examples.outcome(delivery);
      case 'EXAMPLE_PUBLISHED':
        return this.examples.published(delivery);
      case 'EXAMPLES_WAIT':
        return this.examples.waiting(delivery);
      case 'TRAINING_BOOKED':
      case 'TRAINING_GIVEN':
      case 'TRAINING_LEFT':
      case 'TRAINING_LEFT_QUEUE':
      case 'TRAINING_MOVED':
      case 'TRAINING_CANCELLED':
        return this.training.write(delivery);
      case 'RESOURCE_SUBMITTED':
      case 'RESOURCE_RETURNED':
      case 'RESOURCE_PUBLISHED':
      case 'RESOURCE_REVIEW':
      case 'RESOURCE_LINK':
        return this.resources.write(delivery);
      case 'EXPERIENCE_WITHDRAWN':
        return this.experiences.withdrawn(delivery);
      case 'SEARCH_NEWS':
        return this.searches.write(delivery);
      case 'GAP_FILLED':
        return this.gaps.filled(delivery);
      case 'ACTIVITY_REMINDER':
      case 'ACTIVITY_MENTION':
        return this.activities.write(delivery);
      case 'DECISION_REVIEW':
        return this.decisions.review(delivery);
      case 'DIRECTORY_CONFIRMATION':
        return this.directoryEntries.confirmation(delivery);
      case 'TERMS_REVIEW':
        return this.terms.review(delivery);
      case 'HANDOVER_ACCEPTED':
        return this.officers.handoverAccepted(delivery);
      case 'OVERLAP_ENDS':
        return this.officers.overlapEnds(delivery);
      case 'OFFICER_TERM_RUNS_OUT':
        return this.officers.termRunsOut(delivery);
      case 'TAKEN_INTO_CARE':
        return this.officers.takenIntoCare(delivery);
      case 'TERM_ENDING':
      case 'SEAT_VACANT':
        return this.ending.ofTerm(delivery);
      case 'DEPUTY_GONE':
        return this.ending.deputyGone(delivery);
      case 'INTEREST_EXPRESSED':
      case 'INTEREST_DECIDED':
        return this.filling.interest(delivery);
      case 'NOMINATION_MADE':
      case 'NOMINATION_DECIDED':
        return this.filling.nomination(delivery);
      case 'LEAD_INVITATION':
      case 'LEAD_APPOINTED':
      case 'LEAD_ENDED':
      case 'AGENCY_WITHOUT_LEAD':
      case 'CONFIRMATIONS_DUE':
        return this.leads.write(delivery);
      case 'TERM_ENDED_BY_AGENCY':
      case 'SEATS_RETURNED':
      case 'AGENCY_LEFT_TABLE':
      case 'AGENCY_CHANGE_FAILED':
        return this.agencies.write(delivery);
      case 'PAPER_ASKED':
      case 'PAPER_DUE':
      case 'PAPER_NOT_WANTED':
      case 'PAPERS_CIRCULATED':
        return this.papers.write(delivery);
      case 'CAMPAIGN_TO_SIGN':
      case 'CAMPAIGN_TO_SIGN_AGAIN':
      case 'CAMPAIGN_SIGN_OFF_DUE':
        return this.campaigns.toSign(delivery);
      case 'CAMPAIGN_REFUSED':
      case 'CAMPAIGN_SIGNED_OFF':
        return this.campaigns.toWhoRuns(delivery);
      case 'MINUTES_CIRCULATED':
      case 'CORRECTION_DECIDED':
        return this.minutes.about(delivery);
      case 'KIT_PROPOSED':
        return this.kits.proposed(delivery);
      case 'ACTION_DUE':
      case 'ACTION_OVERDUE_FOR_LEAD':
      case 'ACTION_OVERDUE_FOR_CHAIR':
      case 'ACTION_OWNER_LEFT':
        return this.actions.write(delivery);
      case 'DIRECTORY_MESSAGE':
      case 'DIRECTORY_MESSAGES':
        return this.directoryContact.write(delivery);
      case 'PASSWORD_RESET':
        return this.accounts.passwordReset(delivery);
      case 'PASSWORD_CHANGED':
        return this.accounts.passwordChanged(delivery);
    }
  }
}

import type { Door } from './door.js';
import { actions } from './actions.js';
import { agencies } from './agencies.js';
import { agendas } from './agendas.js';
import { agreements } from './agreements.js';
import { activities } from './activities.js';
import { assets } from './assets.js';
import { campaigns } from './campaigns.js';
import { contributions } from './contributions.js';
import { datePolls } from './date-polls.js';
import { contributionReport } from './contribution-report.js';
import { decisions } from './decisions.js';
import { addresses } from './addresses.js';
import { directory } from './directory.js';
import { evaluations } from './evaluations.js';
import { areas } from './areas.js';
import { examples } from './examples.js';
import { checklist } from './checklist.js';
import { gaps } from './gaps.js';
import { kits } from './kits.js';
import { library } from './library.js';
import { meetings } from './meetings.js';
import { metrics } from './metrics.js';
import { minutes } from './minutes.js';
import { nominations } from './nominations.js';
import { notifications } from './notifications.js';
import { officers } from './officers.js';
import { packs } from './packs.js';
import { papers } from './papers.js';
import { partnerships } from './partnerships.js';
import { people } from './people.js';
import { proposals } from './proposals.js';
import { searches } from './searches.js';
import { sittings } from './sittings.js';
import { templates } from './templates.js';
import { termsOfReference } from './terms-of-reference.js';
import { collections } from './collections.js';
import { training } from './training.js';
import { usefulness } from './usefulness.js';

export const DOORS: Readonly<Record<string, Door>> = {
  ...actions,
  ...agencies,
  ...agendas,
  ...agreements,
  ...activities,
  ...assets,
  ...campaigns,
  ...contributions,
  ...datePolls,
  ...meetings,
  ...metrics,
  ...minutes,
  ...nominations,
  ...notifications,
  ...officers,
  ...packs,
  ...contributionReport,
  ...decisions,
  ...directory,
  ...addresses,
  ...evaluations,
  ...areas,
  ...examples,
  ...checklist,
  ...gaps,
  ...kits,
  ...library,
  ...searches,
  ...papers,
  ...partnerships,
  ...people,
  ...proposals,
  ...sittings,
  ...templates,
  ...termsOfReference,
  ...collections,
  ...training,
  ...usefulness,
};

/** Places that take an id which has nothing to tell, and why. */
export const NO_SECRET: Readonly<Record<string, string>> = {
  'Mutation.addAgreement.input.agencyIds': 'agencies are public',
  'Mutation.addAgreement.input.fileId':
    'an upload of one’s own, or refused alike; tried in test/api/agreements/documents.test.ts',
  'Mutation.changeAgreement.input.fileId':
    'an upload of one’s own, or refused alike; tried in test/api/agreements/documents.test.ts',
  'Mutation.changeAgreement.input.agencyIds': 'agencies are public',
  'Mutation.recordAction.input.agencyId': 'agencies are public',
  'Mutation.changeAction.input.agencyId': 'agencies are public',
  'Mutation.addAttendance.input.agencyId': 'agencies are public',
  'Mutation.enterMetricReading.input.agencyId': 'agencies are public',
  'Mutation.replyToContribution.input.agencyId': 'agencies are public',
  'Mutation.bookTraining.input.agencyId': 'agencies are public',
  'Mutation.addSeat.input.agencyId': 'agencies are public',
  'Mutation.setQuorum.input.agencyIds': 'agencies are public',
  'Mutation.tellExperience.input.agencyId': 'agencies are public',
  'Query.agency.id': 'agencies are public',
  'Mutation.appointLead.input.agencyId': 'agencies are public',
  'Mutation.confirmTerms.input.agencyId': 'agencies are public',
  'Mutation.recordLeaving.input.agencyId': 'agencies are public',
  'Mutation.recordLeaving.input.nextAgencyId': 'agencies are public',
  'Mutation.changeAgency.input.agencyId': 'agencies are public',
  'Mutation.changeAgency.input.successorId': 'agencies are public',
  'Mutation.acceptLeadInvitation.input.token': 'whoever knows the 256 random bits is who was meant',
  'Query.leadInvitationPreview.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.createPartnership.input.hostAgencyId': 'agencies are public',
  'Mutation.changeCoverage.input.areaCodes': 'areas are public',
  'Query.directory.filter.council': 'areas are public',
  'Query.directory.filter.nation': 'areas are public',
  'Query.directory.filter.place': 'areas are public',
  'Query.directory.filter.policeForceArea': 'areas are public',
  'Query.directory.filter.region': 'areas are public',
  'Query.directoryInFull.filter.council': 'areas are public',
  'Query.directoryInFull.filter.nation': 'areas are public',
  'Query.directoryInFull.filter.place': 'areas are public',
  'Query.directoryInFull.filter.policeForceArea': 'areas are public',
  'Query.directoryInFull.filter.region': 'areas are public',
  'Query.directoryOnMap.filter.council': 'areas are public',
  'Query.directoryOnMap.filter.nation': 'areas are public',
  'Query.directoryOnMap.filter.place': 'areas are public',
  'Query.directoryOnMap.filter.policeForceArea': 'areas are public',
  'Query.directoryOnMap.filter.region': 'areas are public',
  'Mutation.changePartnership.input.hostAgencyId': 'agencies are public',
  'Mutation.acceptProposal.input.hostAgencyId': 'agencies are public',
  'Query.agencyProfile.agencyId': 'agencies are public, and what is not published has the answer of what there is not',
  'Mutation.changeAgencyProfile.input.agencyId': 'agencies are public',
  'Mutation.confirmAgencyProfile.input.agencyId': 'agencies are public',
  'Mutation.withdrawAgencyProfile.input.agencyId': 'agencies are public',
  'Mutation.contactPartnership.input.slug':
    'one that is not in the directory, and one that takes no messages, are answered alike (test/api/directory-contact)',
  'Mutation.contactPartnership.input.formToken': 'says when a form was opened, and nothing else',
  'Mutation.answerCall.input.slug': 'calls are public',
  'Mutation.changeCallForExamples.input.callId': 'calls are public',
  'Mutation.withdrawCallForExamples.input.callId': 'calls are public',
  'Query.callForExamples.slug': 'calls are public',
  'Query.examples.callId': 'calls are public',
  'Mutation.answerCall.input.requestKey':
    'made by the client, and of no use without every other word of the form (test/api/examples)',
  'Mutation.answerCall.input.formToken': 'says when a form was opened, and nothing else',
  'Mutation.answerCall.input.fileToken': 'whoever knows the 256 bits sent the file (test/api/examples)',
  'Query.exampleStatus.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.proposePartnership.input.requestKey':
    'made by the client, and of no use without every other word of the form (test/api/proposals/propose.test.ts)',
  'Mutation.proposePartnership.input.formToken': 'says when a form was opened, and nothing else',
  'Query.proposalStatus.token': 'whoever knows the 256 random bits is who was meant',
  'Query.searchAlert.token': 'whoever knows the 256 bits of the letter is who was meant',
  'Mutation.stopSearchAlert.input.token': 'the same bits',
  'Mutation.openDatePoll.input.requestKey': 'made by the client, and told apart for each organiser',
  'Mutation.scheduleMeeting.input.requestKey': 'made by the client, and told apart for each organiser',
  'Mutation.acceptInvitation.input.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.resetPassword.input.token': 'whoever knows the 256 random bits is who was meant',
  'Query.invitationPreview.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.takeKitProposal.input.proposal': 'a digest, looked up within the campaign that is named',
  'Mutation.leaveKitProposal.input.proposal': 'a digest, looked up within the campaign that is named',
  'Mutation.proposeCorrection.input.sectionId': 'names a part of a document that they read, and nothing elsewhere',
  'Mutation.approveMinutes.input.itemId':
    'is asked for within a meeting that they see; tried in test/api/minutes/circulating.test.ts',
  'Subscription.sittingChanged.meetingId': 'tried over a socket, in test/api/sittings/live.test.ts',
  'Subscription.meetingChanged.id': 'tried over a socket, in hidden-and-absent.test.ts',
  'Subscription.minutesChanged.meetingId': 'tried over a socket, in hidden-and-absent.test.ts',
  'Query.demoMessage.id': 'there is no demo mailbox but in a demo, where everybody may read it',
};

import { meetingForm } from '../../factories/meetings.js';
import { quarterly } from '../../factories/series.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

const when = { heldOn: '2031-01-08', startsTime: '09:00', endsTime: '10:00' };

const words = { title: 'A title', place: 'A place', joiningLink: '', accessNotes: '' };

export const meetings: Readonly<Record<string, Door>> = {
  'Query.meeting.id': { leadsTo: 'meeting', ask: read('query ($id: ID!) { meeting(id: $id) { id title } }') },
  'Mutation.scheduleMeeting.input.agreementId': {
    leadsTo: 'agreement',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (agreementId, { home }) =>
      meetingForm(home.id, { agreementId }),
    ),
  },
  'Mutation.scheduleMeeting.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id) => meetingForm(id)),
  },
  'Mutation.scheduleMeeting.input.seatIds': {
    leadsTo: 'seat',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id, { home }) => meetingForm(home.id, { seatIds: [id] })),
  },
  'Mutation.changeMeeting.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('changeMeeting', 'ChangeMeetingInput', (meetingId) => ({ meetingId, version: 1, ...words })),
  },
  'Mutation.scheduleMeeting.input.agendaItems.id': {
    leadsTo: 'agenda_item',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id, { home }) =>
      meetingForm(home.id, { agendaItems: [{ id, title: 'An item', purpose: 'NOTE' }] }),
    ),
  },
  'Mutation.scheduleMeeting.input.agendaItems.seatIds': {
    leadsTo: 'seat',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id, { home }) =>
      meetingForm(home.id, {
        agendaItems: [{ title: 'An item', purpose: 'NOTE', seenBy: 'NAMED', seatIds: [id] }],
      }),
    ),
  },
  'Mutation.rescheduleMeeting.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('rescheduleMeeting', 'RescheduleMeetingInput', (meetingId) => ({ meetingId, version: 1, ...when })),
  },
  'Mutation.cancelMeeting.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('cancelMeeting', 'CancelMeetingInput', (meetingId) => ({ meetingId, version: 1 })),
  },
  'Mutation.respondToMeeting.input.invitationId': {
    leadsTo: 'meeting_invitation',
    ask: change('respondToMeeting', 'RespondToMeetingInput', (invitationId) => ({
      invitationId,
      response: 'ACCEPTED',
    })),
  },
  'Query.meetingSeries.id': {
    leadsTo: 'meeting_series',
    ask: read('query ($id: ID!) { meetingSeries(id: $id) { id title } }'),
  },
  'Mutation.changeSeries.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('changeSeries', 'ChangeSeriesInput', (meetingId) => ({
      meetingId,
      version: 1,
      isTrial: true,
      heldOn: '2029-10-11',
      startsTime: '09:00',
      endsTime: '10:00',
      title: 'A title',
      place: 'A place',
      joiningLink: '',
      accessNotes: '',
      repeats: quarterly,
    })),
  },
  'Mutation.endSeries.input.seriesId': {
    leadsTo: 'meeting_series',
    ask: change('endSeries', 'EndSeriesInput', (seriesId) => ({
      seriesId,
      version: 1,
      isTrial: true,
      lastOn: '2030-04-30',
    })),
  },
  'Mutation.cancelSeries.input.seriesId': {
    leadsTo: 'meeting_series',
    ask: change('cancelSeries', 'CancelSeriesInput', (seriesId) => ({ seriesId, version: 1 })),
  },
  'Mutation.cancelSeries.input.fromMeetingId': {
    leadsTo: 'meeting',
    ask: async (fromMeetingId, table) => {
      const [series] = await table.world.sql<{ id: string; version: number }>(
        `select id, version from meeting_series where partnership_id = $1 and title like 'CNRY-series-%'`,
        [table.home.id],
      );
      const input = { seriesId: series?.id, version: series?.version, fromMeetingId };
      return change('cancelSeries', 'CancelSeriesInput', () => input)(fromMeetingId, table);
    },
  },
  'Mutation.respondToSeries.input.seriesId': {
    leadsTo: 'meeting_series',
    ask: change('respondToSeries', 'RespondToSeriesInput', (seriesId) => ({ seriesId, response: 'ACCEPTED' })),
  },
  'Mutation.issuePartnershipFeed.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('issuePartnershipFeed', 'IssuePartnershipFeedInput', (partnershipId) => ({ partnershipId })),
  },
  'Mutation.revokePartnershipFeed.input.feedId': {
    leadsTo: 'link',
    ask: change('revokePartnershipFeed', 'RevokePartnershipFeedInput', (feedId) => ({ feedId })),
  },
};

import { meetingForm } from '../../factories/meetings.js';
import { following, scheduleSeries } from '../../factories/series.js';
import type { Attempt } from './attempt.js';
import { meeting } from './made.js';

const words = { title: 'Another title', place: 'Another place', joiningLink: '', accessNotes: '' };

export const meetings: Readonly<Record<string, Attempt>> = {
  scheduleMeeting: {
    ability: 'meeting.schedule',
    type: 'ScheduleMeetingInput',
    input: async ({ home }) => meetingForm(home.id),
  },
  changeMeeting: {
    ability: 'meeting.change',
    type: 'ChangeMeetingInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), version: 1, ...words }),
  },
  rescheduleMeeting: {
    ability: 'meeting.reschedule',
    type: 'RescheduleMeetingInput',
    input: async (table, chair) => ({
      meetingId: await meeting(table, chair),
      version: 1,
      heldOn: '2031-02-05',
      startsTime: '09:00',
      endsTime: '10:00',
    }),
  },
  cancelMeeting: {
    ability: 'meeting.cancel',
    type: 'CancelMeetingInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), version: 1 }),
  },
  changeSeries: {
    ability: 'meeting.change',
    type: 'ChangeSeriesInput',
    input: async ({ home }, chair) => following(await scheduleSeries(chair, home.id), 1, { place: 'Another place' }),
  },
  endSeries: {
    ability: 'meeting.change',
    type: 'EndSeriesInput',
    input: async ({ home }, chair) => {
      const { id, version } = await scheduleSeries(chair, home.id);
      return { seriesId: id, version, isTrial: false, lastOn: '2030-04-30' };
    },
  },
  cancelSeries: {
    ability: 'meeting.cancel',
    type: 'CancelSeriesInput',
    input: async ({ home }, chair) => {
      const { id, version } = await scheduleSeries(chair, home.id);
      return { seriesId: id, version };
    },
  },
  'respondToMeeting (for the core seat)': {
    ability: 'meetingInvitation.respond or meeting.respondForOthers',
    type: 'RespondToMeetingInput',
    input: async (table, chair) => {
      const [found] = await table.world.sql<{ id: string }>(
        'select id from meeting_invitation where meeting_id = $1 and seat_id = $2',
        [await meeting(table, chair), table.seats.core.id],
      );
      return { invitationId: found?.id, response: 'ACCEPTED' };
    },
  },
};

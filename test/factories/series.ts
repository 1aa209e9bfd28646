import type { Visitor } from '../support/visitor.js';
import { meetingForm } from './meetings.js';

const SERIES = `id title version parts { id inWords firstOn lastOn startsTime leftOut }
  viewerCan { change cancel respond }
  meetings { id version title heldOn startsTime endsTime startsAt status cancelReason recursOn departure place
    agendaItems { title } invitations { id role response seat { id } person { id } } }`;

export const SCHEDULE_SERIES = `mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) {
  meeting { id series { ${SERIES} } } problems { code message path } } }`;
export const READ_SERIES = `query ($id: ID!) { meetingSeries(id: $id) { ${SERIES} } }`;
const STEPS = 'steps { kind dayOff wordsChange was { heldOn startsTime } becomes { heldOn startsTime } }';
export const CHANGE_SERIES = `mutation ($input: ChangeSeriesInput!) { changeSeries(input: $input) { series { ${SERIES} } ${STEPS} problems { code message path } } }`;
export const END_SERIES = `mutation ($input: EndSeriesInput!) { endSeries(input: $input) { series { ${SERIES} } ${STEPS} problems { code message path } } }`;
export const CANCEL_SERIES = `mutation ($input: CancelSeriesInput!) { cancelSeries(input: $input) { series { ${SERIES} } problems { code message path } } }`;
export const RESPOND_TO_SERIES = `mutation ($input: RespondToSeriesInput!) { respondToSeries(input: $input) { series { id } problems { code message path } } }`;

/** The second Thursday of every third month, across the clock changes of autumn 2029 and spring 2030. */
export const quarterly = {
  pattern: 'MONTHS_BY_WEEKDAY',
  every: 3,
  lastOn: '2030-07-31',
  nation: 'ENGLAND_AND_WALES',
  onHoliday: 'SKIP',
};

/** Schedules a series and answers it. */
export async function scheduleSeries(organiser: Visitor, partnershipId: string, more: object = {}) {
  const input = { ...meetingForm(partnershipId, { heldOn: '2029-10-11' }), repeats: quarterly, ...more };
  const { scheduleMeeting } = await organiser.get(SCHEDULE_SERIES, { input });
  if (!scheduleMeeting.meeting) throw new Error(JSON.stringify(scheduleMeeting.problems));
  return scheduleMeeting.meeting.series;
}

/** What the page of "this and all following" sends when nothing on it is changed. */
export const following = (series: any, index: number, more: object = {}) => ({
  meetingId: series.meetings[index].id,
  version: series.version,
  isTrial: false,
  heldOn: series.meetings[index].recursOn,
  startsTime: '10:00',
  endsTime: '12:00',
  repeats: quarterly,
  title: 'Strategic board',
  place: 'Civic Centre',
  joiningLink: '',
  accessNotes: '',
  ...more,
});

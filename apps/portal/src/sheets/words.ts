import type { Tone } from '../ui/Tag';
import type { Counts, Done, Outcome } from './sheetRequests';

export const outcomeWords: Record<Outcome, string> = {
  NEW_AGENCY: 'New agency and seat',
  NEW_SEAT: 'New seat',
  CHANGED: 'Seat changes',
  INVITED: 'Invitation',
  UNCHANGED: 'No change',
  EXAMPLE: 'Not imported',
  FAULTY: 'To be mended',
};

export const outcomeTones: Record<Outcome, Tone> = {
  NEW_AGENCY: 'good',
  NEW_SEAT: 'good',
  CHANGED: 'neutral',
  INVITED: 'neutral',
  UNCHANGED: 'quiet',
  EXAMPLE: 'quiet',
  FAULTY: 'bad',
};

const number = new Intl.NumberFormat('en-GB');

/** "1 seat", "1,200 seats" */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** "Add 25 seats, change 1 and send 22 invitations"; empty when there is nothing to do. */
export function deeds({
  newSeats,
  changedSeats,
  invitations,
}: Pick<Counts, 'newSeats' | 'changedSeats' | 'invitations'>) {
  return inARow([
    newSeats > 0 && `add ${counted(newSeats, 'seat')}`,
    changedSeats > 0 && `change ${counted(changedSeats, 'seat')}`,
    invitations > 0 && `send ${counted(invitations, 'invitation')}`,
  ]);
}

/** "25 seats added, 3 of them for agencies that are new to Roundtable." */
export function whatWasDone({ newAgencies, newSeats, changedSeats, invitations }: Done) {
  const said = inARow([
    newSeats > 0 && `${counted(newSeats, 'seat')} added`,
    newAgencies > 0 && `${counted(newAgencies, 'agency', 'agencies')} made known`,
    changedSeats > 0 && `${counted(changedSeats, 'seat')} changed`,
    invitations > 0 && `${counted(invitations, 'invitation')} sent`,
  ]);
  return said ? `${said}.` : 'Nothing was to be done.';
}

function inARow(parts: (string | false)[]) {
  const said = parts.filter((each) => each !== false);
  const text = said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : (said[0] ?? '');
  return text && text[0]!.toUpperCase() + text.slice(1);
}

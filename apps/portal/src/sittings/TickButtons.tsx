import { useState } from 'react';
import { Refusal } from '../forms/Refusal';
import type { AttendanceTick, LiveSittingFragment } from '../gql/graphql';
import { TextButton } from '../ui/Button';
import { StandInForm } from './StandInForm';
import { TickAttendanceMutation } from './tickAttendance';
import { useLiveAct } from './useLiveAct';
import { whereaboutsOf, type Whereabouts } from './words';

type Line = LiveSittingFragment['attendance'][number];

interface TickButtonsProps {
  line: Line;
  /** Who sits there, as the buttons are about. */
  about: string;
  isSeat: boolean;
  /** Named to stand in; undefined where nobody is. */
  deputy?: string | undefined;
  isOpen: boolean;
}

interface Choice {
  words: string;
  tick: AttendanceTick;
  capacity?: 'REPRESENTATIVE' | 'DEPUTY';
}

/** What can be ticked of one line, as it stands now. */
export function TickButtons({ line, about, isSeat, deputy, isOpen }: TickButtonsProps) {
  const { act, isBusy, refusal } = useLiveAct(TickAttendanceMutation);
  const [isNaming, name] = useState(false);
  const { id: attendanceId, version } = line;
  const where = whereaboutsOf(line);
  const press = ({ tick, capacity }: Choice) =>
    capacity === 'DEPUTY' && !deputy ? name(true) : void act({ input: { attendanceId, version, tick, capacity } });
  const choices = isSeat ? [...seatChoices[where], ...after[where]] : [...choicesOf[where], ...after[where]];
  return (
    <div className="rt-ticks">
      {choices
        .filter(({ tick }) => isOpen || tick !== 'LEFT')
        .map((choice) => (
          <TextButton key={choice.words} about={about} isBusy={isBusy} onPress={() => press(choice)}>
            {choice.words}
          </TextButton>
        ))}
      <Refusal>{refusal}</Refusal>
      {isNaming && (
        <StandInForm attendanceId={attendanceId} version={version} about={about} onClose={() => name(false)} />
      )}
    </div>
  );
}

const here: Choice = { words: 'Here', tick: 'PRESENT' };
const deputyHere: Choice = { words: 'Deputy here', tick: 'PRESENT', capacity: 'DEPUTY' };
const inPerson: Choice = { words: 'Here', tick: 'PRESENT', capacity: 'REPRESENTATIVE' };

const seatChoices: Record<Whereabouts, Choice[]> = {
  here: [],
  left: [{ words: 'Came back', tick: 'PRESENT' }],
  apologies: [inPerson, deputyHere],
  awaited: [inPerson, deputyHere],
};
const choicesOf: Record<Whereabouts, Choice[]> = {
  here: [],
  left: [{ words: 'Came back', tick: 'PRESENT' }],
  apologies: [here],
  awaited: [here],
};
const after: Record<Whereabouts, Choice[]> = {
  here: [
    { words: 'Left', tick: 'LEFT' },
    { words: 'Take back', tick: 'ABSENT' },
  ],
  left: [],
  apologies: [{ words: 'No apologies', tick: 'ABSENT' }],
  awaited: [{ words: 'Apologies', tick: 'APOLOGIES' }],
};

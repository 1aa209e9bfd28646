import { cast } from './cast.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

/** What some of those who may sign in chose to be reminded of; the others have what is usual. */
const CHOICES: Readonly<
  Record<string, { unansweredDays: number; acceptedDays: number; joiningInstructions: boolean }>
> = {
  'Manjit Coppergate': { unansweredDays: 14, acceptedDays: 7, joiningInstructions: true },
  'Blessing Larkspur': { unansweredDays: 2, acceptedDays: 0, joiningInstructions: true },
  'Petra Nightjar': { unansweredDays: 7, acceptedDays: 2, joiningInstructions: false },
  'Alasdair Wheatear': { unansweredDays: 0, acceptedDays: 0, joiningInstructions: false },
};

export const remindersChosen = ({ people }: Seating): Row[] =>
  cast.flatMap((member) => {
    const choice = CHOICES[member.name];
    if (!choice) return [];
    const { id } = people.ofCast(member);
    return [{ personId: id, audience: audienceOf('SELF', id), ...choice }];
  });

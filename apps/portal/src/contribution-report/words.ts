interface Attended {
  present: number;
  deputised: number;
}

/** “5, of these 2 by a deputy” */
export const attendedInWords = ({ present, deputised }: Attended) =>
  deputised > 0 ? `${present + deputised}, of these ${deputised} by a deputy` : String(present);

/** “3 of 4 came on time” */
export const papersInWords = ({ papersDue, papersOnTime }: { papersDue: number; papersOnTime: number }) =>
  papersDue === 0 ? 'None was due' : `${papersOnTime} of ${papersDue} came on time`;

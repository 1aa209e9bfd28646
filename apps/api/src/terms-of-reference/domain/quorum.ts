/** When a table can decide. */
export interface QuorumRequirement {
  readonly minimumSeats: number;
  /** Of each at least one seat. */
  readonly sectors: readonly string[];
  /** Of each a seat. */
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  /** Whether the chair or a vice-chair must be there. */
  readonly needsChair: boolean;
}

/** Who is there: seats with a vote, and people by the offices they hold. */
export interface Presence {
  readonly seats: readonly { readonly agencyId: string; readonly sector: string }[];
  readonly offices: readonly string[];
}

export interface Quorum {
  readonly isQuorate: boolean;
  readonly seatsPresent: number;
  /** How many more seats of whatever kind; 0 when enough are there. */
  readonly seatsMissing: number;
  readonly sectorsMissing: readonly string[];
  readonly agenciesMissing: readonly { readonly id: string; readonly name: string }[];
  readonly isChairMissing: boolean;
  /** “needs one health seat and the chair or vice-chair”; empty when it is quorate. */
  readonly words: string;
}

/** Sectors as they stand before “seat”. */
const SECTOR_WORDS: Readonly<Record<string, string>> = {
  POLICING: 'policing',
  LOCAL_GOVERNMENT: 'local government',
  HEALTH: 'health',
  FIRE_AND_RESCUE: 'fire and rescue',
  PROBATION_AND_PRISONS: 'probation and prisons',
  IMMIGRATION_AND_BORDER: 'immigration and border',
  LABOUR_INSPECTION: 'labour inspection',
  PROSECUTION: 'prosecution',
  EDUCATION: 'education',
  HOUSING_AND_HOMELESSNESS: 'housing and homelessness',
  VICTIM_SUPPORT: 'victim support',
  FAITH: 'faith',
  BUSINESS_AND_TRADE: 'business and trade',
  ACADEMIA: 'academia',
  SURVIVORS_ORGANISATIONS: 'survivors’ organisations',
  GOVERNMENT_DEPARTMENT: 'government department',
};

/** Whether those who are there can decide, and what is missing. */
export function quorumOf(rule: QuorumRequirement, { seats, offices }: Presence): Quorum {
  const sectors = new Set(seats.map(({ sector }) => sector));
  const agencies = new Set(seats.map(({ agencyId }) => agencyId));
  const missing = {
    seatsPresent: seats.length,
    seatsMissing: Math.max(0, rule.minimumSeats - seats.length),
    sectorsMissing: rule.sectors.filter((sector) => !sectors.has(sector)),
    agenciesMissing: rule.agencies.filter(({ id }) => !agencies.has(id)),
    isChairMissing: rule.needsChair && !offices.some((office) => office === 'CHAIR' || office === 'VICE_CHAIR'),
  };
  const words = missingWords(missing);
  return { ...missing, isQuorate: words === '', words };
}

function missingWords(missing: Omit<Quorum, 'isQuorate' | 'words'>): string {
  const { seatsMissing, sectorsMissing, agenciesMissing, isChairMissing } = missing;
  const named = [
    ...sectorsMissing.map((sector) => `one ${SECTOR_WORDS[sector] ?? sector.toLowerCase()} seat`),
    ...agenciesMissing.map(({ name }) => `the seat of ${name}`),
  ];
  const chair = isChairMissing ? ['the chair or vice-chair'] : [];
  const count = seatsMissing === 1 ? 'one more seat' : `${seatsMissing} more seats`;
  // The named ones count: only when they are too few is the number said as well.
  if (seatsMissing <= named.length) {
    const parts = [...named, ...chair];
    return parts.length > 0 ? `needs ${listed(parts)}` : '';
  }
  if (named.length === 0) return `needs ${listed([count, ...chair])}`;
  return `needs ${count}, among them ${listed(named)}${isChairMissing ? ', and the chair or vice-chair' : ''}`;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

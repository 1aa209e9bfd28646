import type { Sector, SeatKind } from '../gql/enums';
import { sectorOrder } from './sectors';

export interface TableSeat {
  id: string;
  /** The agency, with the seat's title when it has several. */
  label: string;
  sector: Sector;
  kind: SeatKind;
  isVacant?: boolean;
  /** An answer to an invitation, drawn as a ring; or who is there while a meeting is held, which `away` is not. */
  response?: 'accepted' | 'tentative' | 'apologies' | 'deputy' | 'away';
}

/** A sector that the table wants and has no agency for. */
export interface TableGap {
  id: string;
  label: string;
  sector: Sector;
}

export interface TableOfficer {
  id: string;
  /** "Chair", "Vice-chair", "Coordinator" */
  office: string;
  name: string;
  /** When the officer fills a seat: that mark bears the office. Otherwise the officer has a mark of their own. */
  seatId?: string;
}

export interface Mark {
  id: string;
  x: number;
  y: number;
  seat?: TableSeat;
  /** In place of a seat, where one is wanted. */
  gap?: TableGap;
  /** All offices of whoever sits here. */
  officers: TableOfficer[];
  /** Many seats drawn as one. */
  seats: TableSeat[];
}

export interface Arc {
  sector: Sector;
  /** Nobody of the sector is at the table yet. */
  isWanted: boolean;
  from: number;
  to: number;
}

export const size = 480;
/** Room at the sides for the words of the offices. */
export const viewBox = `-36 -12 ${size + 72} ${size + 24}`;
const centre = size / 2;
export const seatRing = 176;
const observerRing = 219;
export const bandRing = 142;
const mostSeats = 60;

/** Where every seat is drawn: clockwise by sector, a gap between sectors, observers outside the ring, the chair at the top. */
export function layOut(seats: readonly TableSeat[], officers: readonly TableOfficer[], gaps: readonly TableGap[] = []) {
  const isGrouped = seats.length > mostSeats;
  const ownMarks = officers.filter(({ seatId }) => isGrouped || !seats.some(({ id }) => id === seatId));
  const groups = [
    ...(ownMarks.length ? [{ sector: undefined, ring: [], outside: [], wanted: [], slots: ownMarks.length }] : []),
    ...sectorOrder
      .map((sector) => {
        const ofSector = seats.filter((seat) => seat.sector === sector);
        const ring = ofSector.filter(({ kind }) => kind !== 'OBSERVER');
        const outside = ofSector.filter(({ kind }) => kind === 'OBSERVER');
        const wanted = gaps.filter((gap) => gap.sector === sector);
        const seated = isGrouped ? Math.min(ofSector.length, 2) : Math.max(ring.length, outside.length);
        return { sector, ring, outside, wanted, slots: seated + wanted.length };
      })
      .filter(({ slots }) => slots > 0),
  ];
  const gap = groups.length > 1 ? 0.45 : 0;
  const slot = (2 * Math.PI) / groups.reduce((sum, { slots }) => sum + slots + gap, 0);

  const placed: { angle: number; radius: number; mark: Omit<Mark, 'x' | 'y'> }[] = [];
  const arcs: Arc[] = [];
  let at = 0;
  for (const { sector, ring, outside, wanted, slots } of groups) {
    const seated = slots - wanted.length;
    const middle = (index: number, of: number) => at + ((index + 0.5) / of) * seated * slot;
    const place = (list: readonly TableSeat[], radius: number) =>
      list.forEach((seat, index) => {
        const held = officers.filter(({ seatId }) => seatId === seat.id);
        placed.push({
          angle: middle(index, list.length),
          radius,
          mark: { id: seat.id, seat, officers: held, seats: [seat] },
        });
      });
    if (!sector) {
      ownMarks.forEach((officer, index) =>
        placed.push({
          angle: middle(index, slots),
          radius: seatRing,
          mark: { id: officer.id, officers: [officer], seats: [] },
        }),
      );
    } else {
      arcs.push({ sector, isWanted: seated === 0, from: at, to: at + slots * slot });
      if (isGrouped && seated) {
        const all = [...ring, ...outside];
        placed.push({
          angle: middle(0, 1),
          radius: seatRing,
          mark: { id: sector, seat: all[0], officers: [], seats: all },
        });
      } else {
        place(ring, seatRing);
        place(outside, observerRing);
      }
      wanted.forEach((gap, index) =>
        placed.push({
          angle: at + (seated + index + 0.5) * slot,
          radius: seatRing,
          mark: { id: gap.id, gap, officers: [], seats: [] },
        }),
      );
    }
    at += (slots + gap) * slot;
  }

  const chair = placed.find(({ mark }) => mark.officers.some(({ office }) => office === 'Chair')) ?? placed[0];
  const turn = -Math.PI / 2 - (chair?.angle ?? 0);
  return {
    radius: Math.min(20, seatRing * slot * (isGrouped ? 0.8 : 0.43)),
    marks: placed.map(({ angle, radius, mark }): Mark => ({ ...mark, ...point(angle + turn, radius) })),
    arcs: arcs.map(({ from, to, ...arc }) => ({ ...arc, from: from + turn, to: to + turn })),
    isGrouped,
  };
}

export const point = (angle: number, radius: number) => ({
  x: Math.round((centre + radius * Math.cos(angle)) * 10) / 10,
  y: Math.round((centre + radius * Math.sin(angle)) * 10) / 10,
});

/** A piece of the ring as an SVG path. */
export function arcPath(from: number, to: number, radius: number) {
  const [start, end] = [point(from, radius), point(Math.min(to, from + 2 * Math.PI - 0.001), radius)];
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${end.x} ${end.y}`;
}

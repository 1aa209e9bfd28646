import { demoId } from './draw.js';
import type { DemoEnd } from './ended.js';
import { partnerships } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

export interface Undertakings {
  /** Second versions; the first is there with each partnership. */
  readonly undertakings: Row[];
  readonly acceptances: readonly {
    readonly partnershipId: string;
    readonly number: number;
    readonly personId: string;
    readonly acceptedAt: string;
  }[];
}

/** Partnerships that have adapted the words, and how many days ago. */
const ADAPTED: Readonly<Record<string, number>> = { '3': 21, '6': 40 };
const WORDS = `What is shared at this table is shared so that we can protect people and stop exploitation. By taking a place here I undertake that:

- I use what I learn here only for the work of this partnership, and pass it on only to those who need it for that work and may have it.
- I keep to the marking of what I read, and to the agreements that my agency has signed.
- I do not write details of victims, suspects or cases here; they belong in the systems made for them.
- I do not record or transcribe our meetings, and switch off programs that do so by themselves.
- I say so when I, or somebody close to me, have an interest in what is discussed, and I leave that item to others.
- I tell the coordinator at once if something shared here may have reached somebody it was not meant for.
- What I learned stays in confidence after I leave my place.`;

/** What everybody in the demo has undertaken: the first words by all, the adapted ones by most. */
export function undertakingsOf({ days, seatTerms, officeTerms }: Seating, ended: readonly DemoEnd[]): Undertakings {
  const adapted = partnerships.filter(({ key }) => key in ADAPTED);
  const places = [
    ...seatTerms.map(({ seat, person, startsOn }) => ({ key: seat.partnership.key, person, startsOn })),
    ...officeTerms.flatMap(({ partnership, person, startsOn }) =>
      partnership ? [{ key: partnership.key, person, startsOn }] : [],
    ),
  ];
  const firsts = new Map<string, (typeof places)[number]>();
  for (const place of places) {
    const known = firsts.get(`${place.key} ${place.person.id}`);
    if (!known || known.startsOn > place.startsOn) firsts.set(`${place.key} ${place.person.id}`, place);
  }
  const acceptance = (partnershipId: string, number: number, personId: unknown, acceptedAt: string) => ({
    partnershipId,
    number,
    personId: String(personId),
    acceptedAt,
  });
  return {
    undertakings: adapted.map(({ key }) => ({
      id: demoId('undertaking', key, 2),
      audience: audienceOf('CIRCLE', demoId('partnership', key)),
      partnershipId: demoId('partnership', key),
      number: 2,
      words: WORDS,
      writtenAt: days.noon(-(ADAPTED[key] ?? 0)),
    })),
    acceptances: [
      ...[...firsts.values()].flatMap(({ key, person, startsOn }) => [
        acceptance(demoId('partnership', key), 1, person.id, `${startsOn}T12:00:00Z`),
        ...(key in ADAPTED && Number.parseInt(person.id.slice(0, 6), 16) % 5 > 0
          ? [acceptance(demoId('partnership', key), 2, person.id, days.noon(-5))]
          : []),
      ]),
      ...ended.flatMap(({ id, foundedOn, seatTerms }) =>
        seatTerms.map(({ personId }) => acceptance(id, 1, personId, `${foundedOn}T12:00:00Z`)),
      ),
    ],
  };
}

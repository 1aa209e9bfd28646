import { agencies } from './agencies.js';
import { cast, type CastMember } from './cast.js';
import { demoId, Draw } from './draw.js';
import { jobTitleIn } from './job-titles.js';
import { addressOf, Names } from './names.js';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  /** Null for guests, who come from outside the network. */
  readonly agency: string | null;
  readonly language: string;
  readonly phone: string;
  readonly accessNeeds: string;
}

const ACCESS_NEEDS = [
  'Hearing loop, and a seat facing the speakers.',
  'British Sign Language interpreter; please book two weeks ahead.',
  'Step-free access and a parking space near the entrance.',
  'Papers in large print, 18 point.',
  'Papers two working days ahead: I read them with a screen reader.',
  'A short break each hour.',
  'Needs to leave by 15:00 for school.',
];

const SECTOR_OF = new Map(agencies.map(({ name, sector }) => [name, sector]));
export const sectorOf = (agency: string): string => SECTOR_OF.get(agency) ?? 'GOVERNMENT_DEPARTMENT';

/** Everybody in the demo. People of an agency that sits at several tables may be met at more than one of them. */
export class People {
  readonly all: DemoPerson[] = [];
  private readonly names = new Names(cast.map(({ name }) => name));
  private readonly draw = new Draw('people');
  private readonly byName = new Map<string, DemoPerson>();

  ofCast(member: CastMember): DemoPerson {
    return (
      this.byName.get(member.name) ?? this.add(member.name, member.jobTitle, member.agency, member.language ?? 'en')
    );
  }

  /** Somebody new who works for an agency. */
  someone(partnership: string, agency: string): DemoPerson {
    const language = partnership === '11' && this.draw.happens(40) ? 'cy' : 'en';
    return this.add(this.names.next(partnership), jobTitleIn(sectorOf(agency), this.draw), agency, language);
  }

  /** Somebody from outside, who comes once. */
  guest(partnership: string): DemoPerson {
    return this.add(this.names.next(partnership), '', null, 'en');
  }

  /** The address of somebody who is invited and has not come yet. */
  addressee(partnership: string): string {
    return addressOf(this.names.next(partnership));
  }

  private add(name: string, jobTitle: string, agency: string | null, language: string): DemoPerson {
    // Numbers that the regulator keeps free for stories.
    const number = String(this.draw.number(1000)).padStart(3, '0');
    const phone =
      agency && this.draw.happens(55) ? `${this.draw.pick(['07700 900', '07700 900', '01632 960'])}${number}` : '';
    const accessNeeds = this.draw.happens(9) ? this.draw.pick(ACCESS_NEEDS) : '';
    const person = {
      id: demoId('person', name),
      name,
      email: addressOf(name),
      jobTitle,
      agency,
      language,
      phone,
      accessNeeds,
    };
    this.all.push(person);
    this.byName.set(name, person);
    return person;
  }
}

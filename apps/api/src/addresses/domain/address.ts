import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { DirectoryEntryChanged, leadsToAPerson } from '../../directory/index.js';
import type { AddressSeenBy } from '../../schema.types.js';
import { AddressAdded, AddressChanged, AddressRemoved } from '../address.events.js';
import { hasPostcodeForm, tidyPostcode } from './postcode.js';

/** What its officers say of it. */
export interface AddressWords {
  readonly label: string;
  readonly lines: string;
  readonly postcode?: string | null;
  readonly note?: string | null;
  readonly isSafeLocation: boolean;
  readonly isListed: boolean;
  readonly seenBy: AddressSeenBy;
}

/** Whom it is for: of named ones the seats. */
export interface AddressReaders {
  readonly seenBy: AddressSeenBy;
  readonly seatIds: readonly string[];
}

/** Where a partnership or its services are found. A safe location is for its own readers, and in nothing that others read. */
export class Address extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly label: string;
  readonly lines: string;
  readonly postcode: string;
  readonly note: string;
  readonly isSafeLocation: boolean;
  readonly isListed: boolean;
  readonly seenBy: AddressSeenBy;
  version: number;

  static added(partnershipId: string, words: AddressWords, audienceId: number | null): Address {
    const address = Object.assign(new Address(), {
      id: newId(),
      partnershipId,
      ...checked(words, audienceId),
      version: 1,
    });
    address.record(new AddressAdded(address.id, partnershipId));
    address.tellTheDirectory(address.isListed);
    return address;
  }

  change(words: AddressWords, audienceId: number | null): void {
    const wasListed = this.isListed;
    Object.assign(this, checked(words, audienceId));
    this.record(new AddressChanged(this.id, this.partnershipId));
    this.tellTheDirectory(wasListed || this.isListed);
  }

  remove(): void {
    this.record(new AddressRemoved(this.id, this.partnershipId));
    this.tellTheDirectory(this.isListed);
  }

  /** Whatever was kept of what the public reads is thrown away. */
  private tellTheDirectory(concernsIt: boolean): void {
    if (concernsIt) this.record(new DirectoryEntryChanged(this.partnershipId, this.partnershipId, 'CHANGED'));
  }
}

function checked(words: AddressWords, audienceId: number | null) {
  const { label, lines, postcode, note, isSafeLocation, isListed, seenBy } = words;
  const isPrivate = seenBy !== 'PARTNERSHIP';
  refuse([
    wordsProblem(label, { label: 'what it is', max: 120, required: true }, 'label'),
    wordsProblem(lines, { label: 'the address', max: 500, required: true }, 'lines'),
    !hasPostcodeForm(postcode) && problem('NOT_A_POSTCODE', 'Enter a full UK postcode, like NE1 4LP.', 'postcode'),
    wordsProblem(note, { label: 'what to know', max: 500 }, 'note'),
    isSafeLocation && isListed && problem('SAFE_LOCATION', 'A safe location is never in the directory.', 'isListed'),
    isSafeLocation && !isPrivate && problem('NOT_A_CHOICE', 'Choose for whom this safe location is.', 'seenBy'),
    !isSafeLocation &&
      isPrivate &&
      problem('NOT_A_CHOICE', 'All members see an address that is no safe location.', 'seenBy'),
    isSafeLocation &&
      isPrivate &&
      audienceId === null &&
      problem('NOT_A_CHOICE', 'Choose at least one seat, and statutory ones only.', 'seatIds'),
    ...(['label', 'lines', 'note'] as const).map(
      (field) =>
        isListed &&
        leadsToAPerson(words[field] ?? '') &&
        problem('A_PERSONS_ADDRESS', 'Leave out email addresses and telephone numbers: this is public.', field),
    ),
  ]);
  return {
    label: tidy(label),
    lines: tidy(lines),
    postcode: tidyPostcode(postcode),
    note: tidy(note),
    isSafeLocation,
    isListed,
    seenBy,
    audienceId: Number(audienceId),
  };
}

import { problem, type Problem } from '@lib/kernel';

/** UNSCANNED was taken in where there is no scanner. */
export type ScanState = 'UNSCANNED' | 'WAITING' | 'CLEAN' | 'INFECTED';

/** Whether anybody is given the file, for reading, for a search or for a pack. */
export const isHandedOut = (state: ScanState): boolean => state === 'UNSCANNED' || state === 'CLEAN';

const SENTENCES: Readonly<Record<ScanState, string>> = {
  UNSCANNED: 'This file has not been scanned for malware.',
  WAITING: 'This file is waiting to be scanned for malware. It can be downloaded once that is done.',
  CLEAN: 'This file was scanned, and no malware was found in it.',
  INFECTED:
    'Malware was found in this file, so nobody can download it. Remove it, and tell whoever uploaded it to have their computer looked at.',
};

/** What is known of malware in a file, for whoever would open it. */
export const scanSentence = (state: ScanState): string => SENTENCES[state];

export const infected = (...path: string[]): Problem =>
  problem(
    'FILE_INFECTED',
    'Malware was found in the file, so it cannot be kept. Have your computer looked at before you upload another.',
    ...path,
  );

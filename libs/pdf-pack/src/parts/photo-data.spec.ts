import { describe, expect, it } from '@jest/globals';
import { withoutPhotoData } from './photo-data.js';

const segment = (kind: number, text: string) =>
  Buffer.concat([Buffer.from([0xff, kind, 0, text.length + 2]), Buffer.from(text)]);
const begin = Buffer.from([0xff, 0xd8]);
const picture = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
const colours = [segment(0xe0, 'JFIF'), segment(0xee, 'Adobe')];
const photo = Buffer.concat([
  begin,
  colours[0]!,
  segment(0xe1, 'Exif of 51.5 N'),
  segment(0xed, 'IPTC'),
  colours[1]!,
  segment(0xfe, 'by Anna'),
  picture,
]);

describe('withoutPhotoData', () => {
  it('keeps the picture and its colours, and nothing that a camera noted', () => {
    expect(withoutPhotoData(photo, 'DCTDecode')).toEqual(Buffer.concat([begin, ...colours, picture]));
    expect(withoutPhotoData(photo, ['DCTDecode'])).toHaveLength(begin.length + 8 + 9 + picture.length);
  });

  it.each([
    ['is packed once more', photo, ['FlateDecode', 'DCTDecode']],
    ['is no photograph', Buffer.from('words'), 'DCTDecode'],
    ['breaks off', photo.subarray(0, 30), 'DCTDecode'],
    ['has a segment of no length', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0]), 'DCTDecode'],
  ])('leaves as it came what %s', (_, bytes, filter) => {
    expect(withoutPhotoData(bytes, filter)).toEqual(bytes);
  });
});

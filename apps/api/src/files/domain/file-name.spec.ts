import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endingOf, fileNameFrom } from './file-name.js';

describe('the name of a file', () => {
  test.each([
    ['Terms of reference.pdf', 'Terms of reference.pdf'],
    ['Cylch gorchwyl – drafft â.odt', 'Cylch gorchwyl – drafft â.odt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ada\\terms.docx', 'terms.docx'],
    ['a\r\nSet-Cookie: b=c.txt', 'a Set-Cookie: b=c.txt'],
    ['report\u202Efdp.exe', 'report fdp.exe'],
    ['.htaccess', 'htaccess'],
    ['  two   words .txt ', 'two words .txt'],
    ['..', ''],
    ['\u0000\u200B', ''],
  ])('%j is kept as %j', (told, kept) => {
    expect(fileNameFrom(told)).toBe(kept);
  });

  test('is short, on one line, well formed and in no folder, whatever was told; and keeps its ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (told) => {
        const name = fileNameFrom(told);
        expect(name.length).toBeLessThanOrEqual(150);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(name.isWellFormed()).toBe(true);
        expect(fileNameFrom(name)).toBe(name);
      }),
    );
    expect(endingOf(fileNameFrom(`${'long '.repeat(100)}name.PDF`))).toBe('pdf');
  });
});

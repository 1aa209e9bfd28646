import { describe, expect, it } from '@jest/globals';
import { legible } from './legible.js';

const latin = (codePoint: number) => codePoint < 0x250 || codePoint === 0x2019;

describe('legible', () => {
  it.each([
    ['Plain words\nin two lines', 'Plain words\nin two lines'],
    ['ŵ, w\u0302 and y\u0302', 'ŵ, ŵ and ŷ'],
    ['Nhŷ’r Cyngor', 'Nhŷ’r Cyngor'],
    ['one 👩‍👩‍👧 family', 'one \uFFFD family'],
    ['سلام', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['© with a selector\uFE0F', '© with a selector'],
    ['turned \u202Efdp.exe', 'turned fdp.exe'],
    ['bell\u0007, null\u0000, tab\t.', 'bell, null, tab    .'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['half a pair \uD83D!', 'half a pair \uFFFD!'],
  ])('%j is set as %j', (text, set) => {
    expect(legible(text, latin)).toBe(set);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newNumber, numberIn } from '../../../apps/api/src/certificates/domain/certificate-number.js';
import {
  anAttendedSession,
  certificatesOf,
  checkCertificate,
  issueCertificates,
  withdrawCertificate,
} from '../../factories/certificates.js';
import { noteAttendance } from '../../factories/training.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('certificates', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let national: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    national = await world.as(await world.nationalCoordinator());
    officer = await world.as(table.coordinator);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const somebody = async () => world.as((await world.seat(table)).representative!);
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  test('are for everybody who attended, once, and by the keepers of the course alone', async () => {
    const [member, late] = [await somebody(), await somebody()];
    const { id: sessionId, register } = await anAttendedSession(world, national, [{ who: member }, { who: late }]);
    const [first, second] = register;
    await noteAttendance(national, { sessionId, lines: [{ bookingId: second.id, attendance: 'MISSED' }] });
    await expect(issueCertificates(member, { sessionId })).rejects.toThrow('FORBIDDEN');
    await expect(issueCertificates(officer, { sessionId })).rejects.toThrow('FORBIDDEN');
    // Whoever presses twice at once issues once.
    const both = await Promise.all([
      issueCertificates(national, { sessionId }),
      issueCertificates(national, { sessionId }),
    ]);
    expect(both.flatMap(codes)).toEqual([['NOBODY_TO_CERTIFY']]);
    expect(await certificatesOf(late)).toEqual([]);
    const [certificate, ...others] = await certificatesOf(member);
    expect(others).toEqual([]);
    expect(certificate).toMatchObject({
      isWithdrawn: false,
      because: '',
      address: `/certificates/${certificate.number}`,
    });
    expect(certificate.number).toMatch(/^([34679ACDEFGHJKMNPQRTVWXY]{5}-){3}[34679ACDEFGHJKMNPQRTVWXY]{5}$/);
    // Somebody who was there after all gets theirs; the other keeps theirs.
    await noteAttendance(national, { sessionId, lines: [{ bookingId: second.id, attendance: 'ATTENDED' }] });
    const { trainingSession } = await issueCertificates(national, { sessionId });
    expect(trainingSession.certificatesToIssue).toBe(0);
    expect(trainingSession.certified.nodes.map(({ name }: any) => name)).toEqual(
      [first.name, second.name].toSorted((a, b) => a.localeCompare(b)),
    );
    expect((await certificatesOf(member)).map(({ number }) => number)).toEqual([certificate.number]);
    expect(await certificatesOf(late)).toHaveLength(1);
  });

  test('are checked by anybody who knows the number, who reads what stands on them and no more', async () => {
    const member = await somebody();
    const { id: sessionId, register } = await anAttendedSession(world, officer, [{ who: member }], {
      partnershipId: table.id,
      offeredTo: 'PARTNERSHIP',
    });
    await issueCertificates(officer, { sessionId });
    const [{ number }] = await certificatesOf(member);
    const { certificate } = await checkCertificate(app.visitor(), ` ${number.toLowerCase().replaceAll('-', ' ')}`);
    expect(certificate).toMatchObject({
      number,
      name: register[0].name,
      courseTitle: 'Spotting the signs',
      issuer: expect.stringMatching(/^Partnership /),
      isWithdrawn: false,
    });
    const pdf = await fetch(`${app.url}/certificates/${number}/pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('x-robots-tag')).toBe('noindex');
    expect((await pdf.text()).match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('say that they were withdrawn, and not to everybody why; another can be issued', async () => {
    const [member, elsewhere] = [await somebody(), await somebody()];
    const { id: sessionId, register } = await anAttendedSession(world, national, [{ who: member }]);
    const bookingId = register[0].id;
    await issueCertificates(national, { sessionId });
    expect(codes(await withdrawCertificate(national, { bookingId, because: ' ' }))).toEqual([['REQUIRED', 'because']]);
    for (const who of [elsewhere, member, officer])
      await expect(withdrawCertificate(who, { bookingId, because: 'No.' })).rejects.toThrow('NOT_FOUND');
    await withdrawCertificate(national, { bookingId, because: 'It names somebody else.' });
    expect(codes(await withdrawCertificate(national, { bookingId, because: 'Again.' }))).toEqual([['NOT_ISSUED']]);
    const [{ number, because }] = await certificatesOf(member);
    expect(because).toBe('It names somebody else.');
    const { certificate } = await checkCertificate(app.visitor(), number);
    expect(certificate.isWithdrawn).toBe(true);
    expect(JSON.stringify(certificate)).not.toContain('somebody else');
    const pdf = await fetch(`${app.url}/certificates/${number}/pdf`, { redirect: 'manual' });
    expect([pdf.status, pdf.headers.get('location')]).toEqual([303, `/certificates/${number}`]);
    await issueCertificates(national, { sessionId });
    // Taking attendance back withdraws the one that stands.
    await noteAttendance(national, { sessionId, lines: [{ bookingId }] });
    expect((await certificatesOf(member)).map(({ isWithdrawn }) => isWithdrawn)).toEqual([true, true]);
  });

  test('cannot be found by guessing: of 10,000 numbers none is answered, and all but a few not even looked for', async () => {
    const guesser = app.visitor();
    let looked = 0;
    for (let batch = 0; batch < 1000; batch += 1) {
      const fields = Array.from(
        { length: 10 },
        (_, index) => `g${index}: certificateCheck(number: "${newNumber()}") { waitSeconds certificate { name } }`,
      );
      const answers: any[] = Object.values(await guesser.get(`{ ${fields.join(' ')} }`));
      expect(answers.filter(({ certificate }) => certificate !== null)).toEqual([]);
      looked += answers.filter(({ waitSeconds }) => waitSeconds === null).length;
    }
    expect(looked).toBeLessThanOrEqual(50);
  }, 120_000);

  test('have numbers of more than 80 bits, however they are typed', () => {
    const numbers = Array.from({ length: 1000 }, newNumber);
    expect(new Set(numbers).size).toBe(1000);
    expect(Math.log2(new Set(numbers.join('').replaceAll('-', '')).size) * 20).toBeGreaterThan(80);
    expect(numberIn('k7qrm4xhtc 9dwpa–e3fgn')).toBe('K7QRM-4XHTC-9DWPA-E3FGN');
    for (const none of ['', 'K7QRM', `${numbers[0]}3`, '0'.repeat(20), 'x'.repeat(1e6)])
      expect(numberIn(none)).toBeNull();
  });
});

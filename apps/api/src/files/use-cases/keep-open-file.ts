import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { Config } from '@lib/config';
import { newId, ProblemError, problem, RateLimited } from '@lib/kernel';
import { OpenForms } from '../../open-forms/index.js';
import { NamedContents } from '../data/named-contents.js';
import { OpenFiles, type OpenFile } from '../data/open-files.js';
import { receive, type Received } from '../data/reception.js';
import { Scanner } from '../data/scanner.js';
import { Turns } from '../data/turns.js';
import { FILE_KINDS, kindCalled, kindOf } from '../domain/file-kind.js';
import { fileNameFrom } from '../domain/file-name.js';
import { infected } from '../domain/scan-state.js';

/** Less than what members may send. */
const MOST_MB = 25;

/** Keeps a file that comes with a form which anybody fills in: for nobody, and for a day, unless the form is sent. */
@Injectable()
export class KeepOpenFile {
  /** Of those that are whole few are looked at at a time. */
  private readonly turns = new Turns(1);

  constructor(
    private readonly forms: OpenForms,
    private readonly files: OpenFiles,
    private readonly contents: NamedContents,
    private readonly scanner: Scanner,
    private readonly config: Config,
  ) {}

  readonly endings = FILE_KINDS.map(({ ending }) => ending);

  get mostMb(): number {
    return Math.min(MOST_MB, this.config.uploadMostMb);
  }

  /** `source`: where it comes from; `formToken`: what the form bears that it is for. */
  async execute(source: string, formToken: string, typedName: string, body: Readable): Promise<OpenFile> {
    this.forms.expectFilledIn(formToken);
    const name = fileNameFrom(typedName);
    if (name === '')
      throw new ProblemError(problem('FILE_NAME_MISSING', 'The file has no name. Give it one and try again.'));
    kindCalled(name);
    const waits = await this.forms.count([
      { most: 20, minutes: 60, of: ['open file source', source] },
      { most: 400, minutes: 60, of: ['open file anybody'] },
    ]);
    const wait = Math.max(...waits);
    if (wait > 0) throw new RateLimited(wait);
    return receive(body, this.mostMb, (file) => this.keep(name, file));
  }

  private keep(name: string, { size, contentHash, path }: Received): Promise<OpenFile> {
    return this.turns.take(async () => {
      const { mediaType } = await kindOf(path, size, name);
      const scanState = await this.scanner.look(() => createReadStream(path));
      if (scanState === 'INFECTED') throw new ProblemError(infected());
      const file = { id: newId(), name, mediaType, size, scanState, contentHash };
      await this.contents.keep(thePublic, { hash: contentHash, size, path }, () => this.files.add(file));
      return { name, size, token: this.files.tokenOf(file.id) };
    });
  }
}

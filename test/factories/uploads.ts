import type { Visitor } from '../support/visitor.js';

export const TUS = { 'tus-resumable': '1.0.0' };

/** The steps of the protocol, one by one. */
export const begin = (who: Visitor, name: string, size: number, headers: Record<string, string> = {}) =>
  who.fetch('/files/uploads', {
    method: 'POST',
    headers: {
      ...TUS,
      'upload-length': String(size),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')},owner ${Buffer.from('somebody else').toString('base64')}`,
      ...headers,
    },
  });
export const send = (who: Visitor, address: string, offset: number, content: Buffer) =>
  who.fetch(address, {
    method: 'PATCH',
    headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(content),
  });
export const arrived = async (who: Visitor, address: string) => {
  const response = await who.fetch(address, { method: 'HEAD', headers: TUS });
  return [response.status, response.headers.get('upload-offset')];
};
export const keep = async (who: Visitor, address: string) => {
  const response = await who.fetch(`${address}/kept`, { method: 'POST' });
  return { status: response.status, ...((await response.json()) as { file: any; problems: any[] }) };
};

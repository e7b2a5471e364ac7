import { get, type IncomingHttpHeaders } from 'node:http';
import { get as getSecurely } from 'node:https';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server as it is: no redirect is followed and nothing unpacked. @param trusted a certificate to trust */
export function ask(address: string, trusted: Buffer, headers: Record<string, string> = {}): Promise<Answer> {
  const options = { headers, ca: trusted, agent: false };
  return new Promise((resolve, reject) => {
    const request = (address.startsWith('https:') ? getSecurely : get)(address, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
  });
}

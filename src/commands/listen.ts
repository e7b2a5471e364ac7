import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from './command-error.ts';
import type { Address } from './read-address.ts';

export interface Listening {
  /** The port, chosen by the system when 0 was asked for. */
  port: number;
  close(): Promise<void>;
}

/** Starts a server on every host of the address, all on one port. Throws `CommandError` when the port is not free. */
export async function listen(create: () => Server, { port, hosts }: Address): Promise<Listening> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(stop));
  };
  for (const host of hosts) {
    const server = create();
    try {
      server.listen(port, host);
      await once(server, 'listening');
      servers.push(server);
      port = (server.address() as AddressInfo).port;
    } catch (error) {
      // A machine without IPv6 has no `::1`.
      if (servers.length > 0 && /EADDRNOTAVAIL|EAFNOSUPPORT/.test(codeOf(error))) continue;
      await close();
      throw explain(codeOf(error), port, host) ?? error;
    }
  }
  return { port, close };
}

function stop(server: Server): Promise<unknown> {
  server.close();
  server.closeAllConnections();
  return once(server, 'close');
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function explain(code: string, port: number, host: string): CommandError | undefined {
  const other = '환경 변수 PORT에 다른 번호를 주세요(예: 4322).';
  if (code === 'EADDRINUSE') {
    return new CommandError(
      `${port}번 포트를 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끄거나 ${other}\n` +
        `Port ${port} is taken. Stop what uses it, or set PORT to another number.`,
    );
  }
  if (code === 'EACCES') {
    return new CommandError(
      `${port}번 포트는 이 계정으로 쓸 수 없습니다. ${other}\nPort ${port} is not allowed for this user. Set PORT to another number.`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new CommandError(
      `HOST는 이 컴퓨터의 주소여야 합니다. 받은 값: \`${host}\`\nHOST must be an address of this machine.`,
    );
  }
  return undefined;
}

import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { SiteError } from '../siteError.ts';

export interface Listener {
  port: number;
  stop(): Promise<void>;
}

/**
 * Serves on 127.0.0.1, which no other machine reaches. Port 0 takes a free one.
 * @throws Error with a sentence for a person when the port is taken
 */
export function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Listener> {
  const handler = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void handler(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new SiteError(`Port ${port} is taken. Stop what uses it, or choose another with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', () =>
      resolve({ port: (server.address() as AddressInfo).port, stop: () => close(server) }),
    );
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

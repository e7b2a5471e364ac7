import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostFolder } from '../../../src/publish/host-files.ts';
import { testSite } from '../test-content.ts';

/** A web server that a publisher would use, with the includes that the build wrote for it. */
export interface Server {
  program: string;
  /** Writes its configuration. Returns the arguments to start it with, in the foreground. */
  configure(place: Place): string[];
}

/** What a server is told: `root` has the site at its base path, the ports speak HTTPS and HTTP, the folder is its own. */
export interface Place {
  root: string;
  folder: string;
  https: number;
  http: number;
  certificate: string;
  key: string;
}

const hosts = resolve(hostFolder(testSite));
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const servers: Readonly<Record<'nginx' | 'caddy', Server>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    configure({ root, folder, https, http, certificate, key }) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const loaded = existsSync(brotli);
      const file = join(folder, 'nginx.conf');
      writeFileSync(
        file,
        `${loaded ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${hosts}/nginx-http.conf;
  server { listen 127.0.0.1:${http}; return 301 https://localhost:${https}$request_uri; }
  server {
    listen 127.0.0.1:${https} ssl http2;
    ssl_certificate ${certificate}; ssl_certificate_key ${key};
    root ${root};
    ${loaded ? 'brotli_static on;' : ''}
    include ${hosts}/nginx-server.conf;
  }
}
`,
      );
      return ['-c', file, '-p', folder, '-e', join(folder, 'error.log')];
    },
  },
  caddy: {
    program: '/usr/bin/caddy',
    configure({ root, folder, https, http, certificate, key }) {
      const file = join(folder, 'Caddyfile');
      mkdirSync(join(folder, 'home'), { recursive: true });
      writeFileSync(
        file,
        `{
  admin off
  auto_https off
  storage file_system ${folder}/home
}
http://localhost:${http} {
  bind 127.0.0.1
  redir https://localhost:${https}{uri} 301
}
https://localhost:${https} {
  bind 127.0.0.1
  tls ${certificate} ${key}
  root * ${root}
  import ${hosts}/Caddyfile
}
`,
      );
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
};

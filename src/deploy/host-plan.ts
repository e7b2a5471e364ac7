import type { Site } from '../content/newsroom.ts';
import type { Release } from '../publish/release.ts';
import type { HostName } from './git-hosts.ts';
import { count, hosts, megabytes, passedLimits } from './git-hosts.ts';

/** What a publisher does once for a host that fetches the site from git by itself, and what of it the host would not take. */
export function hostPlan(host: HostName, site: Site, release: Release, rules: number): string[] {
  const sizes = Object.values(release.files).map(({ size }) => size);
  const limits = passedLimits(host, release, rules);
  return [
    `${hosts[host].name}에 올리기: 파일 ${count(sizes.length)}개, ${megabytes(sizes.reduce((sum, size) => sum + size, 0))}, 옮긴 주소 ${count(rules)}개`,
    ...steps[host].map((step, index) => `  ${index + 1}. ${step}`),
    `  주소: content/site.yaml의 \`address: ${site.address}\`, \`base: ${site.base}\`. 사이트가 주소의 꼭대기에 있으면 \`base: /\`입니다.`,
    ...(host !== 'pages' && site.base !== '/' ? [baseWarning(site.base)] : []),
    ...(host === 'pages'
      ? ['  옮긴 주소는 그 자리의 페이지가 잇습니다: 301이 아니고, 머리글(보안·캐시)도 정할 수 없습니다.']
      : []),
    ...(limits.length > 0 ? ['한도:', ...limits.map((line) => `  ${line}`)] : ['한도를 넘는 것은 없습니다.']),
    '지난 판으로 되돌리기는 그곳의 관리 화면에서 합니다. 싣지 않기로 한 글이 있다면 그 글이 든 판을 거기서 지우세요.',
  ];
}

const built = [
  '빌드 명령 `npm run build`, 폴더 `dist`, Node.js 24로 저장소를 잇습니다.',
  '`main`에 올릴 때마다 새로 만듭니다.',
];
const timer =
  '때가 되면 저절로 나오는 글(`publishAt`)이 있으면 배포 훅의 주소를 저장소의 비밀 `DEPLOY_HOOK`에 두고 변수 `PUBLISH_TO`를 `hook`으로 합니다.';

const steps: Record<HostName, readonly string[]> = {
  pages: [
    '저장소의 Settings → Pages에서 Source를 “GitHub Actions”로 고릅니다.',
    'Settings → Secrets and variables → Actions → Variables에 `PUBLISH_TO`를 `pages`로 둡니다. 파일은 .github/workflows/publish.yml입니다.',
    '`https://이름.github.io/저장소/`에 낸다면 `base: /저장소/`, 자기 도메인이나 `이름.github.io` 저장소라면 `base: /`입니다.',
  ],
  cloudflare: [...built, '옮긴 주소(`_redirects`)와 머리글(`_headers`)은 `dist`에 들어 있습니다.', timer],
  netlify: [...built, '옮긴 주소(`_redirects`)와 머리글(`_headers`)은 `dist`에 들어 있습니다.', timer],
  vercel: [
    ...built,
    '옮긴 주소와 머리글은 `npm run build`가 `dist-hosts/vercel.json`에 적습니다. 달라질 때마다 저장소의 꼭대기에 두고 올립니다.',
    timer,
  ],
};

function baseWarning(base: string): string {
  return `  이곳은 사이트를 주소의 꼭대기에 냅니다. \`base: ${base}\`를 그대로 두려면 앞에 둔 서버가 \`${base}\`를 이곳으로 이어야 합니다.`;
}

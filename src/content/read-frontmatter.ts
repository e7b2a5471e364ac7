import { cutShort } from './cut-short.ts';
import type { Mistake } from './mistake.ts';
import type { YamlMapping } from './read-yaml.ts';
import { readYaml } from './read-yaml.ts';

/** A Markdown file taken apart. */
export interface Frontmatter {
  /** Absent when the frontmatter cannot be read. */
  mapping?: YamlMapping;
  /**
   * The text below the frontmatter, whose lines are replaced by empty ones: positions in it are true.
   * Absent when it cannot be told where it begins.
   */
  body?: string;
  mistakes: Mistake[];
}

/** Takes the frontmatter (between the first two lines that are `---`) off a Markdown file. */
export function readFrontmatter(text: string, file: string): Frontmatter {
  const lines = text.split('\n');
  const isFence = (line: string | undefined) => line?.trimEnd() === '---';
  const missing = (message: string): Frontmatter => ({
    mistakes: [{ id: 'no-frontmatter', file, line: 1, column: 1, message }],
  });
  if (text.trim() === '') return missing('파일이 비어 있습니다. 글을 쓰거나 파일을 지우세요');
  if (!isFence(lines[0])) {
    const received = lines[0]?.trim() ? `받은 줄: \`${cutShort(lines[0], 20)}\`` : '빈 줄입니다';
    return missing(
      `첫 줄은 \`---\`이어야 합니다. ${received}. 제목 같은 항목을 \`---\` 두 줄 사이에 쓰고 그 아래에 본문을 쓰세요`,
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1)
    return missing('첫 줄에서 연 머리글을 닫는 `---` 줄이 없습니다. 머리글과 본문 사이에 `---` 한 줄을 쓰세요');

  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  const { mapping, mistakes } = readYaml(lines.slice(1, end).join('\n'), file, 2);
  return mapping ? { mapping, body, mistakes } : { body, mistakes };
}

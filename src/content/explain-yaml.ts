import { parseDocument } from 'yaml';

/** Tells the writer what is wrong with a line that YAML cannot read, and how it could be written. */
export function explainYaml(code: string, line: string): string {
  const { sentence, mend } = diagnose(code, line);
  const received = line.trim() === '' ? '' : `. 받은 줄: \`${onOneLine(line)}\``;
  const better = mend !== undefined && mend !== line && isReadable(mend) ? `. 이렇게 쓰세요: \`${mend.trim()}\`` : '';
  return `${sentence}${received}${better}`;
}

interface Diagnosis {
  sentence: string;
  mend?: string;
}

function diagnose(code: string, line: string): Diagnosis {
  const sentence = sentences[code];
  if (sentence !== undefined) return { sentence };
  if (/^\s*\t/.test(line)) return { sentence: '들여쓰기는 탭이 아니라 빈칸으로 해야 합니다' };

  const [, before = '', value = ''] = /^(\s*(?:- +)*(?:[^\s:'"]+: +)?)(.*)$/s.exec(line.trimEnd()) ?? [];
  const [first = ''] = value;
  if (code === 'HASH') {
    return {
      sentence: '빈칸 뒤의 `#`부터는 설명으로 보고 읽지 않습니다. 값 전체를 따옴표로 감싸세요',
      mend: before + quote(value),
    };
  }
  if (code === 'ALIAS' && first !== '&' && first !== '*')
    return { sentence: '`&`나 `*`로 시작하는 말은 따옴표로 감싸야 합니다' };
  const closing = closings[first];
  if (closing !== undefined && !value.slice(1).includes(closing)) {
    return { sentence: `\`${first}\`로 열었으면 \`${closing}\`로 닫아야 합니다`, mend: before + value + closing };
  }
  if (/^["'[{!&*%@`|>]/.test(value)) {
    return {
      sentence: `${first === '`' ? '백틱으' : `\`${first}\``}로 시작하는 값은 전체를 따옴표로 감싸야 합니다`,
      mend: before + quote(value),
    };
  }
  if (before.includes(': ') && value.includes(': ')) {
    return { sentence: '`: `가 든 값은 전체를 따옴표로 감싸야 합니다', mend: before + quote(value) };
  }
  if (!/^\s*(- |-$)|: |:$/.test(line)) {
    const spaced = line.replace(/^(\s*-)(?=\S)/, '$1 ').replace(/^(\s*\w+) ?[:：] */, '$1: ');
    return { sentence: '`이름: 값`이나 `- 값` 꼴이어야 합니다', mend: spaced };
  }
  return { sentence: '이 줄과 다음 줄의 들여쓰기가 위아래와 맞아야 합니다' };
}

const sentences: Record<string, string> = {
  DUPLICATE_KEY: '같은 항목을 두 번 썼습니다. 하나만 남기세요',
  MULTIPLE_DOCS: '`---` 줄은 여기에 쓰지 않습니다. 지우세요',
  RESOURCE_EXHAUSTION: '괄호가 너무 깊이 겹쳤습니다. 값 전체를 따옴표로 감싸세요',
};

const closings: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function quote(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function isReadable(line: string): boolean {
  if (line.length > longest || line.includes('`')) return false;
  const { errors, warnings } = parseDocument(line, { schema: 'failsafe', prettyErrors: false });
  return errors.length + warnings.length === 0;
}

const longest = 80;

function onOneLine(line: string): string {
  const text = line.trim().replace(/[`\p{C}\s]/gu, ' ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
